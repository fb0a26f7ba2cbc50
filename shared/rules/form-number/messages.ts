export const messages = {
  'zh-CN': {
    name: '发文字号写法',
    what: '发文字号的年份、括号和顺序号是否按国家标准书写。',
    findings: {
      brackets: '发文字号“{{number}}”的年份没有用六角括号，应为“{{right}}”的样子。',
      padded: '发文字号“{{number}}”的顺序号编了虚位，应为“{{right}}”的样子。',
      ordinal: '发文字号“{{number}}”的顺序号加了“第”字，应为“{{right}}”的样子。',
      shortYear: '发文字号“{{number}}”的年份没有写全，应为“{{right}}”的样子。',
      noMark: '发文字号“{{number}}”后面缺“号”字，应为“{{right}}”的样子。',
    },
  },
  en: {
    name: 'Form of the number',
    what: 'Whether year, brackets and serial of the document number are written as the national standard has it.',
    findings: {
      brackets: 'The year in “{{number}}” is not in 〔〕. Write it like “{{right}}”.',
      padded: 'The serial in “{{number}}” has noughts in front. Write it like “{{right}}”.',
      ordinal: 'The serial in “{{number}}” has a word before it. Write it like “{{right}}”.',
      shortYear: 'The year in “{{number}}” is cut short. Write it like “{{right}}”.',
      noMark: 'The number “{{number}}” lacks its last character. Write it like “{{right}}”.',
    },
  },
} as const;
