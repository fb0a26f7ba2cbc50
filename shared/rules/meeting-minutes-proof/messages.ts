export const messages = {
  'zh-CN': {
    name: '以会议记录作凭证',
    what: '要求下级用会议记录、签到表、会议照片证明工作做了。请改看工作实效。',
    findings: { asked: '“{{quote}}”要求用会议材料证明工作；请删去，改看工作实效。' },
  },
  en: {
    name: 'Minutes as proof',
    what: 'Demands minutes, sign-in sheets or pictures of meetings as proof that work was done. Look at results instead.',
    findings: { asked: '“{{quote}}” demands records of meetings as proof. Leave it out and look at results.' },
  },
} as const;
