export const messages = {
  'zh-CN': {
    name: '请示一文一事',
    what: '一份请示是不是请示了两件以上的事；是的话请分开写。',
    findings: {
      said: '正文写了“{{quote}}”，一份请示里有两件事；请示应当一文一事，请分开行文。',
      title: '标题“{{quote}}”并列了两件事；请示应当一文一事，不是同一件事的请分开行文。',
      listed: '正文分条请求了不同的事：“{{quote}}”；请示应当一文一事，不是同一件事的请分开行文。',
      besides: '正文在主要事项之外又写了“{{quote}}”；请示应当一文一事，另外的事请另文请示。',
    },
  },
  en: {
    name: 'One matter in a request',
    what: 'Whether one 请示 asks for two things or more; each needs a document of its own.',
    findings: {
      said: 'The text says “{{quote}}”: two matters in one request. Each request has one matter; split it.',
      title: 'The title “{{quote}}” joins two matters. Each request has one matter; split it unless they are the same.',
      listed:
        'The points ask for different things: “{{quote}}”. Each request has one matter; split it unless they are the same.',
      besides:
        'Besides its matter the text says “{{quote}}”. Each request has one matter; ask for the other by itself.',
    },
  },
} as const;
