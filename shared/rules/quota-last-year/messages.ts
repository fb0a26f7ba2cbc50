export const messages = {
  'zh-CN': {
    name: '发文数只减不增',
    findings: {
      moreThanLastYear:
        '{{series}}去年全年发文 {{lastYear, number}} 件，这一件将是{{year}}年第 {{next, number}} 件；年度发文数一般只减不增，确需发的要书面说明理由。',
    },
  },
  en: {
    name: 'No more than last year',
    findings: {
      moreThanLastYear:
        '{{series}}: {{lastYear, number}} documents in the whole of last year; this would be number {{next, number}} of {{year}}. The yearly number should only fall: if it has to go out, give the reason in writing.',
    },
  },
} as const;
