export const messages = {
  'zh-CN': {
    name: '正文篇幅',
    what: '正文字数是否超过规定的篇幅（部署综合性工作的除外；印发、转发的文本计入正文）。超过的请压缩，或者把能单列的内容移作附件。',
    params: { general: '一般文件字数上限', special: '部署专项工作或具体任务的字数上限' },
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
    what: 'Whether the body is longer than the rules allow (comprehensive deployment is exempt; a printed or relayed text counts as body). Shorten it, or move what can stand alone into an attachment.',
    params: {
      general: 'Most characters, documents in general',
      special: 'Most characters, documents on a special task',
    },
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
