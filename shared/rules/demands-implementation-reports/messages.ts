export const messages = {
  'zh-CN': {
    name: '报送贯彻落实情况',
    what: '找出要求报送贯彻落实情况、进展、总结的话。文件一般不提这类要求；请删去，确需了解的改为自行调研。征求意见、统计、预算、突发事件信息除外。',
    findings: {
      asked: '“{{quote}}”要求报送落实情况或者总结。文件一般不提出报送贯彻落实情况的要求；请删去，确需掌握的写明理由。',
    },
  },
  en: {
    name: 'Reports on implementation',
    what: 'Looks for reports asked for on how a document is carried out. A document normally doesn’t ask for them. Opinions, statistics, budgets and news of incidents are another matter.',
    findings: {
      asked:
        '“{{quote}}” asks to report on the carrying out. A document normally doesn’t: leave it out, or give the reason.',
    },
  },
} as const;
