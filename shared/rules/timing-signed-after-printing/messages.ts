export const messages = {
  'zh-CN': {
    name: '成文日期与印发日期',
    what: '成文日期是不是晚于印发日期；文件签发以后才送印。',
    findings: { after: '成文日期{{signedOn, day}}晚于印发日期{{printedOn, day}}；请核对这两个日期。' },
  },
  en: {
    name: 'Signing and printing',
    what: 'Whether the date of signing is later than the date of printing; documents are signed first.',
    findings: { after: 'Signed on {{signedOn, day}}, later than printed on {{printedOn, day}}. Check both dates.' },
  },
} as const;
