export const messages = {
  'zh-CN': {
    name: '排名晾晒',
    what: '看是不是要排名通报、晾晒，或者让末位表态检讨。工作情况请只作内部参考，不排名次。',
    findings: {
      last: '“{{quote}}”让排在末位的单位或人员受罚，请改为帮助解决困难的措施。',
      asked: '“{{quote}}”要排名次，请删去，工作情况只作内部参考。',
    },
  },
  en: {
    name: 'Ranking',
    what: 'Looks for rankings that are published and for the last ones being made to answer. Keep results for internal use, without an order.',
    findings: {
      last: '"{{quote}}" has those who come last penalised. Offer help instead.',
      asked: '"{{quote}}" ranks those below. Leave it out and keep results for internal use.',
    },
  },
} as const;
