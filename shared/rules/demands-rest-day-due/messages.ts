export const messages = {
  'zh-CN': {
    name: '截止日在休息日',
    what: '看交办、报送的截止日是不是休息日，或者是不是长假后的第一个工作日。请改到方便办理的工作日，不让下面在假期里加班。',
    params: { break: '多少天以上算长假' },
    findings: {
      weekend: '“{{quote}}”（{{due, day}}）是周末，请改到工作日。',
      holiday: '“{{quote}}”（{{due, day}}）在{{name}}假期里，请改到工作日。',
      afterBreak:
        '“{{quote}}”（{{due, day}}）是{{name}}放假 {{days, number}} 天后的第一个工作日，等于要在假期里办，请往后顺延。',
    },
  },
  en: {
    name: 'Due on a day off',
    what: 'Looks whether something is due on a day off or on the first working day after a long break. Set it on a working day that can be kept.',
    params: { break: 'Days off from which a break is long' },
    findings: {
      weekend: '"{{quote}}" ({{due, day}}) is on a weekend. Move it to a working day.',
      holiday: '"{{quote}}" ({{due, day}}) falls into the holiday {{name}}. Move it to a working day.',
      afterBreak:
        '"{{quote}}" ({{due, day}}) is the first working day after {{days, number}} days off ({{name}}), so the work would fall into the break. Set it later.',
    },
  },
} as const;
