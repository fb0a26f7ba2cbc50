export const messages = {
  'zh-CN': {
    name: '系统工作会议次数',
    what: '一个系统的综合性工作会议，今年是否已经开过；一般每年不超过1次，请与已开的会议合并，或者改用其他方式部署。',
    params: { limit: '每年次数上限' },
    findings: {
      again:
        '今年已发过《{{title}}》（{{day, day}}），这是本系统第 {{count, number}} 次综合性工作会议，一般每年不超过 {{limit, number}} 次；请合并或者改用其他方式部署。',
    },
  },
  en: {
    name: 'Work meetings of a system a year',
    what: 'Whether the comprehensive work meeting of a system was held this year already. As a rule there is one a year: join it with that one, or find another way.',
    params: { limit: 'Most a year' },
    findings: {
      again:
        '“{{title}}” was sent this year ({{day, day}}): this is the system’s comprehensive work meeting no. {{count, number}}, and as a rule there are at most {{limit, number}} a year. Join them, or find another way.',
    },
  },
} as const;
