export const messages = {
  'zh-CN': {
    name: '讲话时长',
    what: '讲话稿、工作报告和发言材料照读需要多少分钟，是否超过允许的时间。超过的请压缩，材料可以书面印发。',
    params: {
      charactersAMinute: '每分钟读多少字',
      speech: '讲话、主报告的分钟数上限',
      contribution: '发言、汇报的分钟数上限',
    },
    findings: {
      speech:
        '全文 {{count, number}} 字，按每分钟 {{pace, number}} 字约需 {{minutes, number}} 分钟，超过 {{limit, number}} 分钟；请压缩到 {{characters, number}} 字以内。',
      contribution:
        '发言 {{count, number}} 字，按每分钟 {{pace, number}} 字约需 {{minutes, number}} 分钟，超过 {{limit, number}} 分钟；请压缩到 {{characters, number}} 字以内，其余书面交流。',
    },
  },
  en: {
    name: 'Time to read out',
    what: 'How many minutes a speech, report or contribution takes to read out, and whether that is more than allowed. Shorten it; the rest can be handed out.',
    params: {
      charactersAMinute: 'Characters read in a minute',
      speech: 'Most minutes, speeches and main reports',
      contribution: 'Most minutes, contributions',
    },
    findings: {
      speech:
        'The text has {{count, number}} characters: about {{minutes, number}} minutes at {{pace, number}} a minute, more than {{limit, number}}. Shorten it to {{characters, number}} characters.',
      contribution:
        'The contribution has {{count, number}} characters: about {{minutes, number}} minutes at {{pace, number}} a minute, more than {{limit, number}}. Shorten it to {{characters, number}} characters and hand out the rest.',
    },
  },
} as const;
