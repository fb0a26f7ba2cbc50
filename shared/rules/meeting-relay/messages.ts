export const messages = {
  'zh-CN': {
    name: '以会议贯彻会议',
    what: '要求下级层层开会、连夜开会，或者专门开会传达别的会议和文件。请删去，让下级自行决定怎样落实。',
    findings: {
      layers: '“{{quote}}”要求逐级开会；请删去，能一次部署到底的不再层层开会。',
      overnight: '“{{quote}}”要求马上开会传达；请删去，让下级自行安排。',
      meeting: '“{{quote}}”要求开会传达；请删去，让下级自行决定怎样落实。',
    },
  },
  en: {
    name: 'Meetings to pass on meetings',
    what: 'Demands that lower levels meet level by level, overnight, or only to pass on another meeting or document. Leave it out; let them decide how to carry it out.',
    findings: {
      layers: '“{{quote}}” demands a meeting at each level. Leave it out.',
      overnight: '“{{quote}}” demands a meeting at once. Leave it out; let them plan it.',
      meeting: '“{{quote}}” demands a meeting to pass things on. Leave it out; let them decide how to carry it out.',
    },
  },
} as const;
