export const messages = {
  'zh-CN': {
    name: '最长附件',
    what: '最长的一个附件估算多少页，是否过长。过长的请精简，或者另行提供电子版。',
    params: { pages: '单个附件页数参考值' },
    findings: {
      longAnnex:
        '附件共 {{of, number}} 个，第 {{number, number}} 个约 {{pages, number}} 页（参考值 {{limit, number}} 页）；请精简，或者只发电子版。',
    },
  },
  en: {
    name: 'Longest attachment',
    what: 'How many pages the longest attachment has. Shorten what is too long, or send it in electronic form only.',
    params: { pages: 'Pages of one attachment, for reference' },
    findings: {
      longAnnex:
        'Of {{of, number}} attachments number {{number, number}} has about {{pages, number}} pages (reference value {{limit, number}}). Shorten it, or send it in electronic form only.',
    },
  },
} as const;
