export const messages = {
  'zh-CN': {
    name: '日期写法',
    what: '成文日期和印发日期是否用阿拉伯数字写全年月日、月日不补零。',
    findings: {
      padded: '日期“{{date}}”的月、日补了零；月、日不编虚位，请删去前面的“0”。',
      han: '成文日期“{{date}}”用了汉字；现行格式用阿拉伯数字，请改写。',
      shortYear: '成文日期“{{date}}”的年份没有写全，请写四位年份。',
      strokes: '成文日期写成了“{{date}}”；请用“年、月、日”写全。',
    },
  },
  en: {
    name: 'Form of dates',
    what: 'Whether the dates of signing and printing are in arabic figures, with the whole year and no noughts in front.',
    findings: {
      padded: 'Month or day of “{{date}}” has a nought in front. Take it out.',
      han: 'The date of signing “{{date}}” is in Han numerals. The standard has arabic figures.',
      shortYear: 'The year of “{{date}}” is cut short. Write four figures.',
      strokes: 'The date of signing is written “{{date}}”. Write year, month and day out as the standard has it.',
    },
  },
} as const;
