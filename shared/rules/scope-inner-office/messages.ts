export const messages = {
  'zh-CN': {
    name: '内设机构对外行文',
    what: '部门的内设机构（科、处、股、室）除办公厅（室）外不得对外正式行文。请改由部门或部门办公室行文。',
    findings: {
      issuesOutward:
        '“{{inner}}”是“{{organ}}”的内设机构，不得对外向“{{recipient}}”正式行文；请改由“{{organ}}”或其办公室行文。',
    },
  },
  en: {
    name: 'Inner offices that issue outward',
    what: 'The inner offices of a department, its general office apart, issue no formal documents outward. Let the department or its general office issue it.',
    findings: {
      issuesOutward:
        '“{{inner}}” is an inner office of “{{organ}}” and issues nothing formal to “{{recipient}}”. Let “{{organ}}” or its general office issue it.',
    },
  },
} as const;
