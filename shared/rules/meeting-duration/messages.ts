export const messages = {
  'zh-CN': {
    name: '会期',
    what: '会议通知写明的会期是否过长：一般会议半天以内，安排分组讨论的会议一天半以内；本单位可以另定分钟数。请压缩议程，或者合并、改用视频。',
    params: {
      minutes: '会议时长上限（分钟）',
      videoMinutes: '视频、电视电话会议时长上限（分钟）',
      halfDays: '会期上限（半天数）',
      discussionHalfDays: '安排分组讨论的会期上限（半天数）',
    },
    findings: {
      tooLong: '会议开 {{minutes, number}} 分钟，超过 {{limit, number}} 分钟；请压缩议程和发言。',
      tooManyDays: '会期 {{days, number}} 天，超过 {{limit, number}} 天；请压缩议程，或者合并会议、改用视频。',
      severalDays:
        '会议一直开到{{until, day}}，至少占用 {{days, number}} 天，超过 {{limit, number}} 天；请压缩会期，并写明会期。',
      halfDayOpen: '只写了半天，看不出是否在 {{limit, number}} 分钟以内；请写明起止时间。',
    },
  },
  en: {
    name: 'Length of the meeting',
    what: 'Whether the notice makes the meeting too long: half a day as a rule, a day and a half with group discussions; the office may set minutes. Shorten the agenda, merge meetings or meet by video.',
    params: {
      minutes: 'Longest meeting (minutes)',
      videoMinutes: 'Longest meeting by video or telephone (minutes)',
      halfDays: 'Longest meeting (half days)',
      discussionHalfDays: 'Longest meeting with group discussions (half days)',
    },
    findings: {
      tooLong:
        'The meeting takes {{minutes, number}} minutes, more than {{limit, number}}. Shorten agenda and speeches.',
      tooManyDays:
        'The meeting takes {{days, number}} days, more than {{limit, number}}. Shorten the agenda, merge meetings or meet by video.',
      severalDays:
        'The meeting goes on until {{until, day}}, {{days, number}} days at least, more than {{limit, number}}. Shorten it and say how long it takes.',
      halfDayOpen:
        'Only half days are said, so it can’t be seen whether it keeps to {{limit, number}} minutes. Give beginning and end.',
    },
  },
} as const;
