export const messages = {
  'zh-CN': {
    name: '多份多途径报送',
    what: '看是不是要求同一份材料报几份，或者既要纸质又要电子、几个单位都要报。一份材料请只报一次、只用一种方式。',
    findings: {
      asked: '“{{quote}}”让同一份材料重复报送，请只要一份、只用一种方式。',
    },
  },
  en: {
    name: 'Several copies and ways',
    what: 'Looks for the same material asked for in several copies, on paper and as a file, or for several organs. Ask for it once and in one way.',
    findings: {
      asked: '"{{quote}}" has the same material handed in repeatedly. Ask for one copy, in one way.',
    },
  },
} as const;
