export const messages = {
  'zh-CN': {
    name: '打卡积分',
    what: '找出打卡签到、积分排名、学时和在线时长要求。除安保、应急等特殊场景外不得设置；请删去，或者说明特殊场景的依据。',
    findings: {
      asked: '“{{quote}}”提出打卡、积分、学时或者排名要求。除安保、应急等特殊场景外不得设置；请删去或者说明依据。',
    },
  },
  en: {
    name: 'Check-ins and points',
    what: 'Looks for check-ins, points, counted hours and their rankings. Save for security and emergencies they may not be set: leave them out or give the ground.',
    findings: {
      asked:
        '“{{quote}}” asks for check-ins, points or hours. Save for security and emergencies they may not be set: leave it out or give the ground.',
    },
  },
} as const;
