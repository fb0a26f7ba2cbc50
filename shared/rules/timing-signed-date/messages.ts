export const messages = {
  'zh-CN': {
    name: '成文日期与今天',
    what: '成文日期离今天是不是太远；多半是旧稿的日期没有改。',
    params: { past: '可以早于今天的天数', future: '可以晚于今天的天数' },
    findings: {
      past: '成文日期{{day, day}}比今天早 {{count, number}} 天；如果是新发的文件，请核对日期。',
      future: '成文日期{{day, day}}比今天晚 {{count, number}} 天；请核对日期。',
      year: '成文日期{{day, day}}与今天相差 {{count, number}} 天；请核对年份。',
    },
  },
  en: {
    name: 'Date of signing and today',
    what: 'Whether the date of signing lies far from today; mostly the date of an older draft was left.',
    params: { past: 'Days it may be before today', future: 'Days it may be after today' },
    findings: {
      past: 'The date of signing {{day, day}} is {{count, number}} days before today. Check it if the document is new.',
      past_one:
        'The date of signing {{day, day}} is {{count, number}} day before today. Check it if the document is new.',
      future: 'The date of signing {{day, day}} is {{count, number}} days after today. Check it.',
      future_one: 'The date of signing {{day, day}} is {{count, number}} day after today. Check it.',
      year: 'The date of signing {{day, day}} is {{count, number}} days away from today. Check the year.',
      year_one: 'The date of signing {{day, day}} is {{count, number}} day away from today. Check the year.',
    },
  },
} as const;
