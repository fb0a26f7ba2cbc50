export const messages = {
  'zh-CN': {
    name: '工作群',
    what: '找出新建工作群、在群里部署和报送、要求即时回复和接龙的话。不得脱离工作实际强制要求打卡接龙、即时响应；请使用已有渠道。',
    findings: {
      asked: '“{{quote}}”新建工作群，或者通过群聊部署、收集、要求即时回复。请使用已有渠道，不作即时响应要求。',
    },
  },
  en: {
    name: 'Chat groups',
    what: 'Looks for new chat groups, orders and collections through them, and answers wanted at once. Use what exists, and don’t ask for answers at once.',
    findings: {
      asked:
        '“{{quote}}” sets up a chat group, or orders and collects through one. Use the channels that exist, and don’t ask for answers at once.',
    },
  },
} as const;
