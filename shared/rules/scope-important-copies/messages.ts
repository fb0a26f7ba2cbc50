export const messages = {
  'zh-CN': {
    name: '重要下行文抄送上级',
    what: '重要的下行文应当同时抄送发文机关的直接上级机关。综合性文件、决定、意见没有抄送上级的，请确认是否需要。',
    findings: {
      notCopied: '这是综合性文件、决定或意见，没有抄送上级机关；重要行文应当同时抄送直接上级机关，请确认是否需要。',
    },
  },
  en: {
    name: 'Copies of important documents',
    what: 'An important document to organs below is copied to the issuer’s direct superior. Where a comprehensive document, a decision or an opinion has no such copy, see whether it needs one.',
    findings: {
      notCopied:
        'A comprehensive document, a decision or an opinion, and no copy goes to the superior. See whether it needs one.',
    },
  },
} as const;
