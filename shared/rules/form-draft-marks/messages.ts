export const messages = {
  'zh-CN': {
    name: '草稿标记',
    what: '要印发的文件上有没有留着“征求意见稿”“送审稿”等标记；征求意见、提请审议的不算。',
    findings: { left: '还留着草稿标记“{{quote}}”；印发前请删去。' },
  },
  en: {
    name: 'Marks of a draft',
    what: 'Whether a document to be issued still bears the mark of an earlier stage; consultations and submissions may.',
    findings: { left: 'The mark of a draft “{{quote}}” is still there. Take it out before issuing.' },
  },
} as const;
