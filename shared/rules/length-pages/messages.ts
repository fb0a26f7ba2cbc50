export const messages = {
  'zh-CN': {
    name: '页数',
    what: '除附件外估算的页数是否超过政策性文件的页数（按每页22行、每行28字估算）。超过的请压缩。',
    params: { pages: '页数上限' },
    findings: {
      tooMany: '除附件外约 {{pages, number}} 页，政策性文件原则上不超过 {{limit, number}} 页，请看能否压缩。',
    },
  },
  en: {
    name: 'Pages',
    what: 'Whether the document without its attachments has more pages than policy documents may have (estimated at 22 lines of 28 characters). Shorten it.',
    params: { pages: 'Most pages' },
    findings: {
      tooMany:
        'About {{pages, number}} pages without the attachments; policy documents keep to {{limit, number}} pages in principle. See whether it can be shortened.',
    },
  },
} as const;
