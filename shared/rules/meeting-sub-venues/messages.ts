export const messages = {
  'zh-CN': {
    name: '分会场层级',
    what: '视频会议的分会场是否开到乡镇（街道）、村（社区）；乡镇开到村的会和应急会议除外。没有必要的请不开到乡镇和村。',
    params: { lowest: '分会场可以开到的层级' },
    findings: {
      townships: '分会场开到乡镇（街道）；没有必要的请不开到乡镇。',
      villages: '分会场开到村（社区）；请不开到村。',
    },
  },
  en: {
    name: 'Level of the sub-venues',
    what: 'Whether a video meeting has venues down to townships or villages; a township’s meeting with its villages and emergencies apart. Leave them out where they aren’t needed.',
    params: { lowest: 'Lowest level of venues that is always fine' },
    findings: {
      townships: 'There are venues in the townships. Leave them out where they aren’t needed.',
      villages: 'There are venues in the villages. Leave them out.',
    },
  },
} as const;
