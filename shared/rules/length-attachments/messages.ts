export const messages = {
  'zh-CN': {
    name: '附件篇幅',
    what: '附件合计字数是否过多。附件不计入正文字数，但收文的人同样要读，能精简的请精简。',
    params: { limit: '附件合计字数参考值' },
    findings: {
      longAttachments:
        '正文 {{body, number}} 字，附件另有 {{count, number}} 字（参考值 {{limit, number}} 字）。附件不计入正文字数，但同样要读，请看能否精简。',
    },
  },
  en: {
    name: 'Length of the attachments',
    what: 'Whether the attachments together are too long. They are not counted into the body but have to be read, too.',
    params: { limit: 'Characters of all attachments, for reference' },
    findings: {
      longAttachments:
        'Beside a body of {{body, number}} characters the attachments have {{count, number}} (reference value {{limit, number}}). They are not counted into the body but have to be read, too: see what can go.',
    },
  },
} as const;
