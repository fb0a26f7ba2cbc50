export const messages = {
  'zh-CN': {
    name: '报告夹带请示',
    what: '报告里有没有请上级批准、答复或者给予支持的内容；有的话请另写请示。',
    findings: {
      asksApproval: '报告中写了“{{quote}}”，是在向上级请示；报告不得夹带请示事项，请删去，或者另文请示。',
      asksMeans: '报告中写了“{{quote}}”，像是要求上级作出决定；需要批准的请另文请示。',
    },
  },
  en: {
    name: 'Requests inside a report',
    what: 'Whether a report asks its superior for approval, an answer or means; those belong in a request of their own.',
    findings: {
      asksApproval:
        'The report says “{{quote}}”, which is a request. Reports must not carry requests: take it out, or write a 请示.',
      asksMeans:
        'The report says “{{quote}}”, which looks like asking the superior to decide. Write a 请示 if approval is needed.',
    },
  },
} as const;
