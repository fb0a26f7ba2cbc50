export const messages = {
  'zh-CN': {
    name: '大段引用法条',
    what: '正文逐字抄录的法律法规条文超过参考字数。法律法规已有规定的，注明名称和条次即可，不必照录。',
    params: { limit: '引用条文的参考字数' },
    findings: {
      tooMuch:
        '正文逐字引用法条 {{count, number}} 字，超过 {{limit, number}} 字的参考值；请注明名称和条次，不照录条文。',
    },
  },
  en: {
    name: 'Law quoted at length',
    what: 'The body copies out more of laws and regulations than the reference value. Cite the title and the article instead.',
    params: { limit: 'Characters of quoted law' },
    findings: {
      tooMuch:
        'The body quotes {{count, number}} characters of law, above the reference value of {{limit, number}}. Cite the title and the article instead.',
    },
  },
} as const;
