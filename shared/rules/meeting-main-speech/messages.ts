export const messages = {
  'zh-CN': {
    name: '主要讲话时长',
    what: '通知写明的领导讲话或者会议主报告是否超过1小时。请压缩讲话。',
    params: { minutes: '讲话、主报告时长上限（分钟）' },
    findings: { tooLong: '“{{who}}”的讲话或者报告 {{minutes, number}} 分钟，超过 {{limit, number}} 分钟；请压缩。' },
  },
  en: {
    name: 'Length of the main speech',
    what: 'Whether a leader’s speech or the main report, as the notice gives it, is longer than an hour. Shorten it.',
    params: { minutes: 'Longest speech or main report (minutes)' },
    findings: {
      tooLong:
        'The speech or report of “{{who}}” takes {{minutes, number}} minutes, more than {{limit, number}}. Shorten it.',
    },
  },
} as const;
