export const messages = {
  'zh-CN': {
    name: '会务要求过度',
    what: '要求提前很久入场、统一着装、不得请假，或者布置横幅标语。请删去或者放宽。',
    params: { early: '提前入场多少分钟以内不提醒' },
    findings: {
      early: '要求提前 {{minutes, number}} 分钟到场，超过 {{limit, number}} 分钟；请缩短候会时间。',
      dress: '“{{quote}}”对着装提出要求；没有必要的请删去。',
      banners: '“{{quote}}”要求布置会场；请删去，从简办会。',
      leave: '“{{quote}}”给参会人员施压；请改为说明请假办法。',
    },
  },
  en: {
    name: 'Too much ceremony',
    what: 'Demands that people be there long before, wear a uniform, may not be excused, or put up banners. Leave it out.',
    params: { early: 'Minutes ahead that nobody minds' },
    findings: {
      early: 'People must be there {{minutes, number}} minutes ahead, more than {{limit, number}}. Shorten the wait.',
      dress: '“{{quote}}” sets what to wear. Leave it out where it isn’t needed.',
      banners: '“{{quote}}” has the hall decorated. Leave it out.',
      leave: '“{{quote}}” puts pressure on those who come. Say how to be excused instead.',
    },
  },
} as const;
