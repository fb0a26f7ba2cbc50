export const messages = {
  'zh-CN': {
    name: '同日多件',
    what: '本机关同一天发给同一单位好几份文件。请合并成一份，或者错开。',
    params: { limit: '同一天发给同一单位几件起提醒' },
    findings: {
      many: '今天发给“{{recipient}}”的文件，连这一件已有 {{count, number}} 件（{{titles, list}}）；{{limit, number}} 件起提醒，请合并或错开。',
    },
  },
  en: {
    name: 'Many to one on a day',
    what: 'The office sends several documents to the same recipient on one day. Merge them, or spread them out.',
    params: { limit: 'Tell from so many a day to one recipient' },
    findings: {
      many: 'With this one, “{{recipient}}” gets {{count, number}} documents today ({{titles, list}}), told from {{limit, number}} on. Merge them, or spread them out.',
    },
  },
} as const;
