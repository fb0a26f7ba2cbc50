export const messages = {
  'zh-CN': {
    name: '长段',
    what: '是否有占去大半页、中间不分层次的长段。请分段，或者加小标题。',
    params: { characters: '一段的字数参考值' },
    findings: {
      longParagraphs:
        '有 {{places, number}} 个自然段超过 {{limit, number}} 字，最长的 {{count, number}} 字；请分段或者加小标题。',
    },
  },
  en: {
    name: 'Long paragraphs',
    what: 'Whether paragraphs fill most of a page without a break. Divide them or give them headings.',
    params: { characters: 'Characters of a paragraph, for reference' },
    findings: {
      longParagraphs:
        '{{places, number}} paragraphs have more than {{limit, number}} characters, the longest {{count, number}}. Divide them or give them headings.',
    },
  },
} as const;
