export const messages = {
  'zh-CN': {
    name: '发文单位数',
    what: '主送、抄送合起来发给多少个单位，每个单位算一次。多于参考值的，请核对是否每家都与此事有关。',
    params: { limit: '单位数参考值' },
    findings: {
      tooMany: '发至 {{units, number}} 个单位，多于 {{limit, number}} 个的参考值；请核对是否每个单位都与此事有关。',
    },
  },
  en: {
    name: 'Number of receiving units',
    what: 'How many units receive it, main recipients and copies together, each once. Above the reference value, see whether each is concerned.',
    params: { limit: 'Reference number of units' },
    findings: {
      tooMany:
        'It goes to {{units, number}} units, above the reference value of {{limit, number}}. See whether each of them is concerned.',
    },
  },
} as const;
