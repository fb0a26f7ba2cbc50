export const messages = {
  'zh-CN': {
    name: '政府转发部门文件',
    what: '属于部门职权范围内的事，由部门自行发文或几家联合发文，政府及其办公厅（室）不批转、转发。请核对能否由部门自己发。',
    reasons: { several: '涉及几个部门，可以由政府批转、转发。' },
    findings: {
      departmentsOwn: '以政府名义批转、转发“{{organ}}”一家的文件；属于它职权范围内的事请由它自行发文。',
    },
  },
  en: {
    name: 'Government relays a department',
    what: 'What is within a department’s own powers it issues itself; the government and its office don’t relay it. See whether the department can issue it.',
    reasons: { several: 'Several departments are concerned: the government may relay it.' },
    findings: {
      departmentsOwn:
        'The government relays a document of “{{organ}}” alone. What is within its own powers let it issue itself.',
    },
  },
} as const;
