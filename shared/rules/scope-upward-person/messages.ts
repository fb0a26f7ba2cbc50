export const messages = {
  'zh-CN': {
    name: '上行文报送领导个人',
    what: '请示、报告主送上级机关，不得报送领导者个人；领导直接交办的事项除外。请改为主送机关。',
    reasons: {
      assigned: '正文写明是领导直接交办的事项。',
    },
    findings: {
      toPerson:
        '上行文主送了个人“{{recipient}}”；除上级机关负责人直接交办的事项外，不得报送领导者个人，请改为主送机关。',
    },
  },
  en: {
    name: 'Upward documents to a leader',
    what: 'Requests and reports go to the superior organ, not to one of its leaders, unless the leader gave the matter directly. Address the organ.',
    reasons: {
      assigned: 'The text says that the leader gave the matter directly.',
    },
    findings: {
      toPerson:
        'This upward document is addressed to a person, “{{recipient}}”. Unless the leader gave the matter directly, address the organ instead.',
    },
  },
} as const;
