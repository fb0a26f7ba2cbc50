export const messages = {
  'zh-CN': {
    name: '分文种篇幅',
    what: '请示、报告、函和简报的正文是否超过各自的篇幅。超过的请只留事项、理由和意见，其余移作附件。',
    params: { request: '请示字数上限', report: '报告字数上限', letter: '函字数上限', bulletin: '简报字数上限' },
    findings: {
      request:
        '请示正文 {{count, number}} 字，超过 {{limit, number}} 字上限 {{over, number}} 字；请写清事项和理由，背景材料移作附件。',
      report: '报告正文 {{count, number}} 字，超过 {{limit, number}} 字上限 {{over, number}} 字，请压缩。',
      letter: '函正文 {{count, number}} 字，超过 {{limit, number}} 字上限 {{over, number}} 字，请压缩。',
      bulletin: '简报正文 {{count, number}} 字，超过 {{limit, number}} 字上限 {{over, number}} 字，请压缩。',
    },
  },
  en: {
    name: 'Length by kind',
    what: 'Whether requests, reports, letters and bulletins keep to the length of their kind. Leave matter, reason and opinion; the rest can be an attachment.',
    params: {
      request: 'Most characters, 请示',
      report: 'Most characters, 报告',
      letter: 'Most characters, 函',
      bulletin: 'Most characters, 简报',
    },
    findings: {
      request:
        'The request has {{count, number}} characters, {{over, number}} over the limit of {{limit, number}}. Keep to matter and reason; background can be attached.',
      report:
        'The report has {{count, number}} characters, {{over, number}} over the limit of {{limit, number}}. Shorten it.',
      letter:
        'The letter has {{count, number}} characters, {{over, number}} over the limit of {{limit, number}}. Shorten it.',
      bulletin:
        'The bulletin has {{count, number}} characters, {{over, number}} over the limit of {{limit, number}}. Shorten it.',
    },
  },
} as const;
