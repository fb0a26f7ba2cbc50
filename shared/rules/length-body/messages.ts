export const messages = {
  'zh-CN': {
    name: '正文篇幅',
    findings: {
      tooLong: '正文 {{count, number}} 字，超过 {{limit, number}} 字上限 {{over, number}} 字，请压缩。',
      tooLongSpecial:
        '正文 {{count, number}} 字，部署专项工作或具体任务一般不超过 {{limit, number}} 字，超出 {{over, number}} 字，请压缩。',
      tooLongUnlessComprehensive:
        '正文 {{count, number}} 字，超过 {{limit, number}} 字上限 {{over, number}} 字；除非是部署综合性工作，否则请压缩。',
    },
  },
  en: {
    name: 'Length of the body',
    findings: {
      tooLong:
        'The body has {{count, number}} characters, {{over, number}} over the limit of {{limit, number}}. Shorten it.',
      tooLongSpecial:
        'The body has {{count, number}} characters; a document on a special task should keep to {{limit, number}} ({{over, number}} over). Shorten it.',
      tooLongUnlessComprehensive:
        'The body has {{count, number}} characters, {{over, number}} over the limit of {{limit, number}}. Shorten it, unless it deploys comprehensive work.',
    },
  },
} as const;
