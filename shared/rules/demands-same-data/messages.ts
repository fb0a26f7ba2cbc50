export const messages = {
  'zh-CN': {
    name: '重复要数据',
    what: '把报表的栏目与以前要过的报表比，也比本文各表之间。已经要过的数据请直接取用，只要有变化的部分。',
    params: { share: '重合多大比例才提醒', fields: '至少几个相同的栏目' },
    findings: {
      askedBefore:
        '要填的 {{of, number}} 个栏目中，{{count, number}} 个在{{title}}里已经要过（{{fields}}）。请取用已有数据，只要有变化的部分。',
      askedBeforeCells:
        '要填的 {{of, number}} 个栏目中，{{count, number}} 个在{{title}}里已经要过（{{fields}}）；每填一行，{{units, number}} 个单位共填 {{cells, number}} 格。请取用已有数据，只要有变化的部分。',
      askedBeforeRows:
        '要填的 {{of, number}} 个栏目中，{{count, number}} 个在{{title}}里已经要过（{{fields}}）；按 {{rows, number}} 行算，{{units, number}} 个单位共填 {{cells, number}} 格。请取用已有数据，只要有变化的部分。',
      twice: '本文有两张表都要 {{count, number}} 个相同的栏目（{{fields}}），请合并成一张表。',
    },
  },
  en: {
    name: 'Data asked again',
    what: 'Compares the columns of tables to be filled in with tables asked for before, and the tables of this document with each other. Use what is there and ask only for what has changed.',
    params: { share: 'Share of columns from which to report', fields: 'Least number of equal columns' },
    findings: {
      askedBefore:
        'Of {{of, number}} columns to be filled in, {{count, number}} were asked for before in {{title}} ({{fields}}). Use the data at hand and ask only for changes.',
      askedBeforeCells:
        'Of {{of, number}} columns to be filled in, {{count, number}} were asked for before in {{title}} ({{fields}}); a row from each of {{units, number}} units makes {{cells, number}} cells. Use the data at hand and ask only for changes.',
      askedBeforeRows:
        'Of {{of, number}} columns to be filled in, {{count, number}} were asked for before in {{title}} ({{fields}}); {{rows, number}} rows from each of {{units, number}} units make {{cells, number}} cells. Use the data at hand and ask only for changes.',
      twice:
        'Two tables of this document ask for the same {{count, number}} columns ({{fields}}). Make them one table.',
    },
  },
} as const;
