export const messages = {
  'zh-CN': {
    name: '重复句',
    what: '同一句话是否在正文里出现两次，或者又出现在附件里（标题、表格和联系方式不算）。请删去一处。',
    params: { characters: '多少字以上的句子才比对' },
    findings: {
      inBody: '“{{quote}}”在正文中出现不止一次（全文有 {{places, number}} 处重复）；请删去一处。',
      inAttachment: '“{{quote}}”在正文和附件中都有（全文有 {{places, number}} 处重复）；请留一处。',
    },
  },
  en: {
    name: 'Repeated sentences',
    what: 'Whether a sentence stands twice in the body, or again in an attachment (headings, tables and contact lines left out). Strike one.',
    params: { characters: 'Shortest sentence that is compared, in characters' },
    findings: {
      inBody: '“{{quote}}” stands in the body more than once ({{places, number}} repetitions in all). Strike one.',
      inAttachment:
        '“{{quote}}” stands both in the body and in an attachment ({{places, number}} repetitions in all). Keep one.',
    },
  },
} as const;
