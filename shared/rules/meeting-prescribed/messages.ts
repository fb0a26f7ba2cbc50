export const messages = {
  'zh-CN': {
    name: '硬性规定开会次数',
    what: '要求下级每月、每季度必须开几次会。是否开会不是衡量工作的标准；请删去次数，写明要解决的问题。党内组织生活、议事机构自己的例会不算。',
    findings: {
      asked: '“{{quote}}”硬性规定了开会次数；请删去次数，写明要解决的问题。',
      frequency: '“{{quote}}”要求下级定期开会；请改为按需要安排。',
    },
  },
  en: {
    name: 'Prescribed meetings',
    what: 'Demands that lower levels meet so many times a month or quarter. Whether they meet is no measure of work; say what is to be solved. Party life and an organ’s own regular meetings are no such demand.',
    findings: {
      asked: '“{{quote}}” prescribes a number of meetings. Say what is to be solved instead.',
      frequency: '“{{quote}}” makes lower levels meet regularly. Leave it to need.',
    },
  },
} as const;
