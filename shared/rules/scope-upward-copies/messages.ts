export const messages = {
  'zh-CN': {
    name: '上行文抄送机关',
    what: '向上级机关行文，不抄送下级机关。请删去抄送中的下级机关。',
    findings: {
      copiedToSubordinate: '上行文抄送了下级机关“{{recipient}}”；向上级机关行文不抄送下级机关，请删去。',
    },
  },
  en: {
    name: 'Copies of an upward document',
    what: 'A document to a superior is not copied to subordinates. Take them out of the copies.',
    findings: {
      copiedToSubordinate:
        'This upward document is copied to the lower organ “{{recipient}}”. Upward documents are not copied to subordinates: take it out.',
    },
  },
} as const;
