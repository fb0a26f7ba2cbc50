export const messages = {
  'zh-CN': {
    name: '副职开会要求正职参加',
    what: '会议由副职召集或者讲话，却要求下级或者部门的主要负责同志参加；应急会议和经主要领导同意的除外。请改为分管负责同志参加。',
    findings: {
      asked: '会议由副职召集，却要求“{{quote}}”参加；一般不要求下级主要负责同志参加，没有必要的请改为分管负责同志。',
    },
  },
  en: {
    name: 'Deputies calling principals',
    what: 'Whether a meeting that a deputy calls or addresses demands the heads of lower levels or departments, emergencies and what the head agreed to apart. Ask for those in charge of the matter.',
    findings: {
      asked:
        'A deputy calls the meeting, yet “{{quote}}” must come. As a rule the heads of lower levels needn’t; ask for those in charge of the matter.',
    },
  },
} as const;
