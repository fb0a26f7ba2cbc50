export const messages = {
  'zh-CN': {
    name: '抽调借调',
    what: '看是不是从下面抽调、借调人员而没有写明期限或者批准手续。请不从基层借人；确需的写明期限和批准单位。',
    findings: {
      asked: '“{{quote}}”从下面借人，没有写明期限和批准手续；请不从基层借人，确需的写明期限和批准单位。',
    },
  },
  en: {
    name: 'Secondments',
    what: 'Looks for people taken from below without a term or an approval. Do not borrow people from the grassroots; where it is needed, say until when and who approved it.',
    findings: {
      asked:
        '"{{quote}}" takes people from below without a term and an approval. Do not borrow them, or say until when and who approved it.',
    },
  },
} as const;
