export const messages = {
  'zh-CN': {
    name: '发文单位数',
    findings: {
      tooMany: '发至 {{units, number}} 个单位，多于 {{limit, number}} 个的参考值；请核对是否每个单位都与此事有关。',
    },
  },
  en: {
    name: 'Number of receiving units',
    findings: {
      tooMany:
        'It goes to {{units, number}} units, above the reference value of {{limit, number}}. See whether each of them is concerned.',
    },
  },
} as const;
