export const messages = {
  'zh-CN': {
    name: '计划外发文',
    what: '年度计划列出了要发的文件，而这一件的事由不在其中。请先补办立项，或者不发。',
    params: { likeness: '标题相似到多少算计划内（0—1）' },
    findings: {
      notPlanned:
        '{{series}}{{year}}年计划列了 {{items, number}} 个文件，没有找到和这一件相同的事由；计划外的请先补办立项，可发可不发的请不发。',
    },
  },
  en: {
    name: 'Not in the plan',
    what: 'The year’s plan lists the documents to be issued, and this one’s subject is not among them. Have it added first, or do without it.',
    params: { likeness: 'Likeness of titles that counts as planned (0 to 1)' },
    findings: {
      notPlanned:
        'The plan of {{series}} for {{year}} lists {{items, number}} documents, none on this subject. Have it added first, or do without it.',
    },
  },
} as const;
