export const messages = {
  'zh-CN': {
    name: '部门协商未写明',
    what: '一个部门单独向下行文，却给同级其他部门派任务，文中又没有写明协商一致。请先协商或会签，或者报请本级政府同意，并在文中写明。',
    findings: {
      unsaid:
        '本文由一个部门单独行文，给“{{organs, list}}”等 {{count, number}} 个同级部门派了任务，文中没有写明已协商一致；请确认已协商或会签，并在文中写明。',
    },
  },
  en: {
    name: 'Agreement with other departments',
    what: 'A department alone sends down a document that gives tasks to other departments of its level and doesn’t say that they agreed. Agree or countersign first, or get the government’s consent, and say so in the text.',
    findings: {
      unsaid:
        'One department alone issues this and gives tasks to departments of its own level ({{count, number}}: {{organs, list}}), yet the text doesn’t say that they agreed. Make sure that they did or countersigned, and say so.',
    },
  },
} as const;
