export const messages = {
  'zh-CN': {
    name: '任务单位未列入发送',
    what: '正文给某单位派了任务，主送、抄送里却没有它。请补上，或改由收文单位承担。',
    findings: {
      unaddressed: '正文给“{{organ}}”派了任务，主送、抄送里却没有它；请补列，或改由收文单位承担。',
    },
  },
  en: {
    name: 'Tasks for organs that don’t receive it',
    what: 'The text gives a task to an organ that is neither addressed nor copied. Add it, or give the task to a recipient.',
    findings: {
      unaddressed:
        'The text gives “{{organ}}” a task, yet it is neither addressed nor copied. Add it, or give the task to a recipient.',
    },
  },
} as const;
