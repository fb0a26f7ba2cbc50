export const messages = {
  'zh-CN': {
    name: '发文对象是否明确',
    what: '主送、抄送里的“有关单位”“相关部门”没有说清是谁。请逐个列出，或附发送单位名单。',
    findings: {
      undefined: '“{{phrase}}”没有说清发给谁，请逐个列出单位，或附发送单位名单。',
    },
  },
  en: {
    name: 'Recipients named clearly',
    what: 'Recipients such as “units concerned” name nobody. List the units, or attach a list.',
    findings: {
      undefined: '“{{phrase}}” leaves open who receives it. Name the units, or attach a list of them.',
    },
  },
} as const;
