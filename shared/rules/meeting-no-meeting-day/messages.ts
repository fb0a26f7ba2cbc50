export const messages = {
  'zh-CN': {
    name: '无会日',
    what: '会议是否定在本单位的无会日、无会周、无会月。没有设定的不检查。请改期。',
    params: { weekdays: '无会日（1为星期一，7为星期日）', weeks: '无会周（当月第几周）', months: '无会月' },
    findings: {
      weekday: '会议定在{{date, day}}，是无会日；请改期。',
      week: '会议定在{{date, day}}，在无会周内；请改期。',
      month: '会议定在{{date, day}}，在无会月内；请改期。',
    },
  },
  en: {
    name: 'Days without meetings',
    what: 'Whether the meeting is on a day, in a week or a month in which the office holds no meetings. Nothing is checked where none are set. Choose another day.',
    params: {
      weekdays: 'Weekdays without meetings (1 is Monday, 7 Sunday)',
      weeks: 'Weeks of the month without meetings',
      months: 'Months without meetings',
    },
    findings: {
      weekday: 'The meeting is on {{date, day}}, a weekday without meetings. Choose another day.',
      week: 'The meeting is on {{date, day}}, in a week without meetings. Choose another day.',
      month: 'The meeting is on {{date, day}}, in a month without meetings. Choose another day.',
    },
  },
} as const;
