export const messages = {
  'zh-CN': {
    name: '属地责任',
    what: '看是不是笼统以属地的名义让乡镇、街道、村、社区负责。请写明部门自己承担什么，需要基层配合的写明履职事项清单的序号。',
    findings: {
      asked:
        '“{{quote}}”把责任压给乡镇、街道、村或者社区，请写明部门自己的职责；需要基层配合的，写明履职事项清单中的项目。',
    },
  },
  en: {
    name: 'Territorial responsibility',
    what: 'Looks for townships, streets and villages being made responsible for whatever lies in their area. Say what the department does itself, and name the item of the list of duties where they help.',
    findings: {
      asked:
        '"{{quote}}" puts the responsibility on townships, streets or villages. Say what the department does itself, and name the item of the list of duties where they help.',
    },
  },
} as const;
