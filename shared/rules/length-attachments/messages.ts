export const messages = {
  'zh-CN': {
    name: '附件篇幅',
    findings: {
      longAttachments:
        '正文 {{body, number}} 字，附件另有 {{count, number}} 字（参考值 {{limit, number}} 字）。附件不计入正文字数，但同样要读，请看能否精简。',
    },
  },
  en: {
    name: 'Length of the attachments',
    findings: {
      longAttachments:
        'Beside a body of {{body, number}} characters the attachments have {{count, number}} (reference value {{limit, number}}). They are not counted into the body but have to be read, too: see what can go.',
    },
  },
} as const;
