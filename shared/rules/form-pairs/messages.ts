export const messages = {
  'zh-CN': {
    name: '成对标点',
    what: '引号、书名号、括号是否成对；缺的一半请补上，多的请删去。',
    findings: {
      open: '“{{quote}}”处的{{mark}}没有后一半，请补上或者删去。',
      close: '“{{quote}}”处的{{mark}}没有前一半，请补上或者删去。',
    },
  },
  en: {
    name: 'Marks in pairs',
    what: 'Whether quotation marks, 《》 and brackets come in pairs.',
    findings: {
      open: 'The {{mark}} in “{{quote}}” isn’t closed. Close it or take it out.',
      close: 'The {{mark}} in “{{quote}}” was never opened. Open it or take it out.',
    },
  },
} as const;
