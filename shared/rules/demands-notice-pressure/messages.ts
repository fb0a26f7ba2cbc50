export const messages = {
  'zh-CN': {
    name: '逾期通报问责',
    what: '看是不是用通报、扣分、约谈、问责催办工作。请改为提醒和说明困难的办法，问责按规定程序另行处理。',
    findings: {
      asked: '“{{quote}}”用通报、扣分、约谈或者问责催办，请改为提醒，或者让有困难的单位说明情况。',
    },
  },
  en: {
    name: 'Threats for delay',
    what: 'Looks for notices, lost points, interviews or accountability used to press for work. Remind instead, and let units say what hinders them.',
    findings: {
      asked:
        '"{{quote}}" presses with notices, lost points, interviews or accountability. Remind instead, or let units say what hinders them.',
    },
  },
} as const;
