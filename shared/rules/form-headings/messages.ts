export const messages = {
  'zh-CN': {
    name: '层次序数',
    what: '“一、（一）”的序号有没有跳号、重号，层次有没有颠倒。',
    findings: {
      missing: '“{{before}}”之后是“{{after}}”，缺“{{mark}}”；请核对序号。',
      repeated: '序号“{{mark}}”用了两次：“{{first}}”和“{{again}}”；请核对序号。',
      turned: '“{{inner}}”排在“{{outer}}”之下，层次颠倒；结构层次序数依次用“一、”“（一）”“1.”“（1）”。',
    },
  },
  en: {
    name: 'Numbers of headings',
    what: 'Whether a number of the two upper levels is missing or used twice, and whether levels are turned over.',
    findings: {
      missing: 'After “{{before}}” comes “{{after}}”; “{{mark}}” is missing. Check the numbers.',
      repeated: 'The number “{{mark}}” is used twice: “{{first}}” and “{{again}}”. Check the numbers.',
      turned: '“{{inner}}” stands below “{{outer}}”: the levels are turned over.',
    },
  },
} as const;
