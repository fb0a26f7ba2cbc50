export const messages = {
  'zh-CN': {
    name: '会议通知过晚',
    what: '从成文日期（没有的按今天）到开会有几个工作日，当天通知当天开会为0个。请提前通知；应急会议只作参考。',
    params: { workingDays: '至少提前几个工作日' },
    findings: {
      tooLate:
        '{{issued, day}} 发通知，{{date, day}} 开会，只隔 {{days, number}} 个工作日，少于 {{limit, number}} 个；请提前通知或者推迟会议。',
      before: '会议日期{{date, day}} 早于通知日期 {{issued, day}}；请核对日期。',
    },
  },
  en: {
    name: 'Short notice',
    what: 'How many working days lie between the date of the notice (today, where it has none) and the meeting. Call earlier; emergencies get a note.',
    params: { workingDays: 'Fewest working days ahead' },
    findings: {
      tooLate:
        'The notice of {{issued, day}} calls a meeting on {{date, day}}, {{days, number}} working days later, fewer than {{limit, number}}. Call earlier or meet later.',
      before: 'The meeting on {{date, day}} is before the notice of {{issued, day}}. Check the dates.',
    },
  },
} as const;
