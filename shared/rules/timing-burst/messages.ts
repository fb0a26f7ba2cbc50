export const messages = {
  'zh-CN': {
    name: '集中发文',
    what: '同一天是不是发得太多；能合并的合并，不急的错开。',
    params: { limit: '一天的件数' },
    findings: {
      burst: '{{day, day}}连同这一件发文 {{count, number}} 件，达到 {{limit, number}} 件；请合并，或者错开时间。',
    },
  },
  en: {
    name: 'Many on one day',
    what: 'Whether too many go out on one day; merge what can be merged, space out what can wait.',
    params: { limit: 'Documents on one day' },
    findings: {
      burst:
        'On {{day, day}} {{count, number}} documents go out with this one, {{limit, number}} or more. Merge them or space them out.',
    },
  },
} as const;
