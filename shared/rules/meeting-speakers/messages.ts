export const messages = {
  'zh-CN': {
    name: '发言人数和时间',
    what: '会上发言的人是否太多、每人是否太长、加起来是否放得进会议时间。请减少发言，改为书面交流。',
    params: { speakers: '发言人数上限（含领导讲话）', minutes: '每人发言时间上限（分钟，不含领导讲话）' },
    findings: {
      tooMany: '安排 {{speakers, number}} 人发言、讲话，超过 {{limit, number}} 人；请减少发言，改为书面交流。',
      tooLong: '“{{who}}”每人发言 {{minutes, number}} 分钟，超过 {{limit, number}} 分钟；请压缩。',
      doNotFit: '各项发言共 {{minutes, number}} 分钟，会议只有 {{whole, number}} 分钟；请减少发言。',
    },
  },
  en: {
    name: 'Speakers and their time',
    what: 'Whether too many speak, each for too long, or all of them together longer than the meeting. Let fewer speak and the others write.',
    params: { speakers: 'Most speakers, leaders too', minutes: 'Longest statement (minutes, leaders’ speeches apart)' },
    findings: {
      tooMany: '{{speakers, number}} people speak, more than {{limit, number}}. Let fewer speak and the others write.',
      tooLong: '“{{who}}” speak {{minutes, number}} minutes each, more than {{limit, number}}. Shorten it.',
      doNotFit: 'The speeches take {{minutes, number}} minutes, the meeting only {{whole, number}}. Let fewer speak.',
    },
  },
} as const;
