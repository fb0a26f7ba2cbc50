export const messages = {
  'zh-CN': {
    name: '主送单位无任务',
    what: '逐个点名的主送单位，正文任务却没有提到。请核对是否需要发给它，或改为抄送。',
    findings: {
      untasked: '主送了“{{recipient}}”，正文的任务却没有提到它；请核对是否需要发给它，只需知晓的改为抄送。',
    },
  },
  en: {
    name: 'Recipients without a task',
    what: 'A main recipient named by name for whom no task is set. See whether it has to receive the document, or gets a copy.',
    findings: {
      untasked:
        '“{{recipient}}” is addressed, yet no task mentions it. See whether it has to receive this, or only gets a copy.',
    },
  },
} as const;
