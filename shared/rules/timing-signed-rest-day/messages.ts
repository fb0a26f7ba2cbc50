export const messages = {
  'zh-CN': {
    name: '休息日成文',
    what: '成文日期是不是休息日；应急文件不算。',
    findings: {
      weekend: '成文日期{{day, day}}是周末；请核对日期。',
      holiday: '成文日期{{day, day}}是{{holiday}}假期；请核对日期。',
    },
  },
  en: {
    name: 'Signed on a rest day',
    what: 'Whether the date of signing is a rest day; emergencies may be.',
    findings: {
      weekend: 'The date of signing {{day, day}} is a weekend. Check it.',
      holiday: 'The date of signing {{day, day}} is a holiday ({{holiday}}). Check it.',
    },
  },
} as const;
