export const messages = {
  'zh-CN': {
    name: '会议时长是否写明',
    what: '会议通知有没有写结束时间或者会期。没有写明，就看不出会议要开多久；请补上，如“会期半天”“14:30—16:00”。',
    findings: { missing: '没有写明会议时长；请写明结束时间或者会期。' },
  },
  en: {
    name: 'End of the meeting given',
    what: 'Whether the notice says when the meeting ends or how long it takes. Without it nobody can plan; add it.',
    findings: { missing: 'The notice doesn’t say how long the meeting takes. Give its end or its length.' },
  },
} as const;
