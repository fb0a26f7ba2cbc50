export const messages = {
  'zh-CN': {
    name: '长句',
    what: '是否有一口气读不完的长句（到句号、分号、叹号、问号为止；单位、人员名单不算）。请断成几句。',
    params: { characters: '一句的字数参考值' },
    findings: {
      longSentences: '有 {{places, number}} 处句子超过 {{limit, number}} 字，最长的 {{count, number}} 字；请断成几句。',
    },
  },
  en: {
    name: 'Long sentences',
    what: 'Whether there are sentences that nobody follows to the end (up to 。；！？; lists of names left out). Split them.',
    params: { characters: 'Characters of a sentence, for reference' },
    findings: {
      longSentences:
        '{{places, number}} sentences have more than {{limit, number}} characters, the longest {{count, number}}. Split them.',
    },
  },
} as const;
