export const messages = {
  'zh-CN': {
    name: '工作群',
    what: '找出新建工作群、在群里部署和报送、要求即时回复和接龙的话。不得脱离工作实际强制要求打卡接龙、即时响应；请使用已有渠道。',
    findings: {
      asked:
        '“{{quote}}”在群里部署、收集或者要求即时回复。不得脱离工作实际强制要求打卡接龙、即时响应；请使用已有渠道，给出办理时间。',
      created: '“{{quote}}”要新建或者加入工作群。请先看已有的群能否使用；确需新建的，用完即解散。',
    },
  },
  en: {
    name: 'Chat groups',
    what: 'Looks for new chat groups, orders and collections through them, and answers wanted at once. Use what exists, and don’t ask for answers at once.',
    findings: {
      asked:
        '“{{quote}}” orders or collects through a chat group, or wants answers at once. Use the channels that exist, and give time.',
      created:
        '“{{quote}}” sets up a chat group or asks to join one. See whether one that exists will do; close it when the work is done.',
    },
  },
} as const;
