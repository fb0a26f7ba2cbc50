export const messages = {
  'zh-CN': {
    name: '开头铺垫',
    what: '在说到第一件事之前，背景和意义写了多少。太长的请直接写事项。',
    params: { characters: '开头字数参考值', percent: '开头占正文的百分比参考值' },
    findings: {
      longPreamble:
        '说到第一件事之前写了 {{count, number}} 字，占正文 {{percent, number}}%（参考值 {{limit, number}} 字、{{share, number}}%）；请压缩背景，直接写事项。',
    },
  },
  en: {
    name: 'Preamble',
    what: 'How much background stands before the first matter. Come to the matter sooner.',
    params: {
      characters: 'Characters of the opening, for reference',
      percent: 'Percent of the body that the opening takes, for reference',
    },
    findings: {
      longPreamble:
        '{{count, number}} characters, {{percent, number}}% of the body, stand before the first matter (reference values {{limit, number}} and {{share, number}}%). Cut the background and come to the matter.',
    },
  },
} as const;
