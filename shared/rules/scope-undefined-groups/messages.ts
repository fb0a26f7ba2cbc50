export const messages = {
  'zh-CN': {
    name: '发文对象是否明确',
    findings: {
      undefined: '“{{phrase}}”没有说清发给谁，请逐个列出单位，或附发送单位名单。',
    },
  },
  en: {
    name: 'Recipients named clearly',
    findings: {
      undefined: '“{{phrase}}” leaves open who receives it. Name the units, or attach a list of them.',
    },
  },
} as const;
