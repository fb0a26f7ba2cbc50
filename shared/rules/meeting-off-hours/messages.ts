export const messages = {
  'zh-CN': {
    name: '休息时间开会',
    what: '会议是否定在周末、法定节假日或者晚上；调休上班的周末算工作日。请改在工作时间；应急会议只作参考。',
    params: { evening: '几点以后算晚上（时）' },
    findings: {
      restDay: '会议定在{{date, day}}，是休息日；请改在工作时间。',
      holiday: '会议定在{{date, day}}，是{{name}}假期；请改在工作时间。',
      evening: '会议定在{{date, day}} 晚上；请改在工作时间。',
    },
  },
  en: {
    name: 'Meetings in free time',
    what: 'Whether the meeting is on a weekend, a holiday or in the evening; weekends that are worked count as working days. Choose working hours. Emergencies get a note.',
    params: { evening: 'Hour from which it is evening' },
    findings: {
      restDay: 'The meeting is on {{date, day}}, a day off. Choose working hours.',
      holiday: 'The meeting is on {{date, day}}, in the holiday {{name}}. Choose working hours.',
      evening: 'The meeting is in the evening of {{date, day}}. Choose working hours.',
    },
  },
} as const;
