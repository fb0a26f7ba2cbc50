export const messages = {
  'zh-CN': {
    name: '配套文件',
    what: '上级已经发文，又发贯彻落实意见、实施方案、任务分工一类配套文件。没有明确要求和本地具体措施的，请翻印或转发上级原文，不再另发。',
    findings: {
      supporting:
        '“{{title}}”是为贯彻上级文件另发的配套文件；上级没有明确要求、也没有本地具体措施的，请转发原文，不另发文。',
    },
  },
  en: {
    name: 'Supporting documents',
    what: 'A superior has issued a document, and this is one’s own to carry it out: an implementing opinion or plan, a division of tasks. Where nobody asked for it and it adds no measures of one’s own, send on the original instead.',
    findings: {
      supporting:
        '“{{title}}” is a document of one’s own to carry out a superior’s. If that didn’t ask for it, and there are no measures of one’s own, send on the original instead.',
    },
  },
} as const;
