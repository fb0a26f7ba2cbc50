export const messages = {
  'zh-CN': {
    name: '会议占用人时',
    what: '估算会议一共占用多少人时：人数乘会议时间，现场会议每人另加往返时间，只写半天的按3小时算。只供决定要不要开、开多大时参考。',
    params: { hours: '提示的人时数', travel: '每人往返时间（分钟，视频会议不加）' },
    findings: {
      many: '会议约占用 {{hours, number}} 人时（{{heads, number}} 人），超过 {{limit, number}}；请考虑改用视频、减少参会单位或者改发文件。',
      atLeast:
        '会议至少占用 {{hours, number}} 人时（已知 {{heads, number}} 人），超过 {{limit, number}}；请考虑改用视频、减少参会单位或者改发文件。',
    },
  },
  en: {
    name: 'Hours of those who come',
    what: 'Estimates the hours a meeting takes of everybody: heads times its length, and the way there and back where people come together; half a day counts as three hours. For those who decide whether to hold it.',
    params: { hours: 'Hours to mention', travel: 'Minutes a head on the way (not by video)' },
    findings: {
      many: 'The meeting takes about {{hours, number}} hours of {{heads, number}} people, more than {{limit, number}}. Think of video, fewer units, or a document instead.',
      atLeast:
        'The meeting takes {{hours, number}} hours at least, of the {{heads, number}} people known, more than {{limit, number}}. Think of video, fewer units, or a document instead.',
    },
  },
} as const;
