export const messages = {
  'zh-CN': {
    name: '函的口气',
    what: '函是不是在下命令；函用于不相隶属机关之间商洽、询问和答复，不布置任务。',
    findings: {
      commands: '函里写了“{{quote}}”“{{other}}”，是指令的口气；函用于商洽和答复，请改为商请，或者由有权的机关行文。',
    },
  },
  en: {
    name: 'Tone of letters',
    what: 'Whether a 函 commands; it is for organs that consult, ask and answer each other, not for tasks.',
    findings: {
      commands:
        'The letter says “{{quote}}” and “{{other}}”, which are commands. A 函 consults and answers: ask politely, or let the organ issue it that may command.',
    },
  },
} as const;
