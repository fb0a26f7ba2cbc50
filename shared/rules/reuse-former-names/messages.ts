export const messages = {
  'zh-CN': {
    name: '旧机构名称',
    what: '正文用了机构改革以前的机关名称，常是照抄旧文件留下的。请改用现在的名称；讲沿革、写“原……局”的不算。',
    params: { except: '不提示的名称' },
    findings: {
      former: '“{{said}}”是机构改革前的名称，现在是“{{name}}”；请核对并改用现在的名称。',
    },
  },
  en: {
    name: 'Old names of organs',
    what: 'An organ is called by its name from before a reform, as in an old text that was copied. Use today’s name; history may keep the old one.',
    params: { except: 'Names that are let pass' },
    findings: {
      former: '“{{said}}” is a name from before a reform; today it is “{{name}}”. Check it and use today’s name.',
    },
  },
} as const;
