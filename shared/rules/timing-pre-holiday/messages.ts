export const messages = {
  'zh-CN': {
    name: '节前发文',
    what: '是不是在放假前最后一个工作日发文；放假、值班和应急的通知不算。',
    findings: { lastDay: '{{day, day}}是{{holiday}}放假前最后一个工作日；不急的文件请提前或者节后再发。' },
  },
  en: {
    name: 'Issued before a holiday',
    what: 'Whether it goes out on the last working day before a break; notices of holidays, duty and emergencies may.',
    findings: {
      lastDay:
        '{{day, day}} is the last working day before the break ({{holiday}}). Issue it earlier, or afterwards if it can wait.',
    },
  },
} as const;
