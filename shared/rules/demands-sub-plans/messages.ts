export const messages = {
  'zh-CN': {
    name: '要求制定配套文件',
    what: '找出要求逐级制定实施方案、细则、配套文件的话。文件一般不提这类要求；请把要求写进本文件，一次说清。',
    findings: {
      asked:
        '“{{quote}}”要求制定配套文件。文件一般不提出制定配套文件的要求；请直接写明要做的事，或者写明确需制定的理由。',
    },
  },
  en: {
    name: 'Plans of their own asked for',
    what: 'Looks for plans, rules and measures that each level is to make on top of the document. A document normally doesn’t ask for them: say in it what is to be done.',
    findings: {
      asked:
        '“{{quote}}” asks for a document on top of this one. A document normally doesn’t: say here what is to be done, or why it is needed.',
    },
  },
} as const;
