export const messages = {
  'zh-CN': {
    name: '合并域残留',
    what: '文中有没有邮件合并、模板或者交叉引用留下的代码；有的话请换成应有的内容。',
    findings: {
      left: '“{{quote}}”是邮件合并或者模板留下的域，请换成应有的内容。',
      broken: '“{{quote}}”是失效的引用，请改正后更新域。',
    },
  },
  en: {
    name: 'Merge fields left',
    what: 'Whether fields of a mail merge, a template or a broken reference are left in the text.',
    findings: {
      left: '“{{quote}}” is a field of a mail merge or a template. Put what belongs there.',
      broken: '“{{quote}}” is a broken reference. Correct it and update the field.',
    },
  },
} as const;
