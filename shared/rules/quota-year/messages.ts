export const messages = {
  'zh-CN': {
    name: '年度发文计划',
    what: '加上这一件，本系列今年的发文数超过年度计划。可发可不发的请不发，确需发的先调整计划。',
    findings: {
      overPlan:
        '{{series}}{{year}}年计划 {{limit, number}} 件，已发 {{issued, number}} 件、待登记 {{reserved, number}} 件，这一件将是第 {{next, number}} 件，超出计划；可发可不发的请不发，确需发的先调整计划。',
    },
  },
  en: {
    name: "The year's plan",
    what: 'With this one the series has more documents than the year’s plan. Do without it, or have the plan changed first.',
    findings: {
      overPlan:
        '{{series}}, {{year}}: planned {{limit, number}}, issued {{issued, number}}, waiting {{reserved, number}}. This would be number {{next, number}} and exceed the plan. Do without it, or have the plan changed first.',
    },
  },
} as const;
