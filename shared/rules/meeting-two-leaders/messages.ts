export const messages = {
  'zh-CN': {
    name: '党政主要负责同志同时讲话',
    what: '一次会议上党委和政府的主要负责同志是否都讲话；一般只安排一位讲话，另一位可以主持。',
    findings: { both: '党政主要负责同志都安排了讲话；一般只安排一位，请调整议程。' },
  },
  en: {
    name: 'Both leaders speak',
    what: 'Whether the heads of the party committee and of the government both address one meeting. As a rule one of them speaks; the other may chair.',
    findings: {
      both: 'The heads of the party committee and of the government both speak. As a rule only one does; change the agenda.',
    },
  },
} as const;
