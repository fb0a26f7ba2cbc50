export const messages = {
  'zh-CN': {
    name: '参会人数',
    what: '参会人数是否过多：通知写明规模的按规模，没有写明的按参会单位数乘每单位人数推算；视频会议不计。请只安排密切相关的单位参加。',
    params: { heads: '党委、政府及其办公室的会议人数上限', departmentHeads: '部门的会议人数上限' },
    findings: {
      tooMany: '参会 {{count, number}} 人，超过 {{limit, number}} 人；请只安排与议题密切相关的单位参加。',
      atLeast: '参会人员至少 {{count, number}} 人，超过 {{limit, number}} 人；请只安排与议题密切相关的单位参加。',
    },
  },
  en: {
    name: 'How many come',
    what: 'Whether too many people come: as the notice says, else units times persons of each; meetings by video apart. Invite only whom the matter concerns.',
    params: {
      heads: 'Most people at a meeting of a party committee, a government or its office',
      departmentHeads: 'Most people at a meeting of a department',
    },
    findings: {
      tooMany: '{{count, number}} people come, more than {{limit, number}}. Invite only whom the matter concerns.',
      atLeast:
        'At least {{count, number}} people come, more than {{limit, number}}. Invite only whom the matter concerns.',
    },
  },
} as const;
