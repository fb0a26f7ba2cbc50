export const messages = {
  'zh-CN': {
    name: '未填内容',
    what: '文中有没有没填的地方，如XX、××、____、（待定）、“此处填写”；附件里的表格和样本不算。',
    findings: { left: '“{{quote}}”像是没有填写的内容，请填好或者删去。' },
  },
  en: {
    name: 'Left to be filled in',
    what: 'Whether anything is still open: XX, ××, ____, remarks that something is to follow. Forms and models in attachments are fine.',
    findings: { left: '“{{quote}}” looks as if it was left to be filled in. Fill it in or take it out.' },
  },
} as const;
