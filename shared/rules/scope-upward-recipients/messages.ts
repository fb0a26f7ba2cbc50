export const messages = {
  'zh-CN': {
    name: '上行文主送机关',
    what: '上行文原则上只主送一个上级机关。主送了几家的，请留一家，其余改为抄送。',
    findings: {
      severalSuperiors:
        '上行文主送了 {{count, number}} 个机关（{{recipients, list(style: narrow)}}）；原则上只主送一个上级机关，其余改为抄送。',
    },
  },
  en: {
    name: 'Main recipient of an upward document',
    what: 'A document to a superior has one main recipient. Where it has several, keep one and copy the others.',
    findings: {
      severalSuperiors:
        'This upward document has {{count, number}} main recipients ({{recipients, list}}). Address one superior organ and copy the others.',
    },
  },
} as const;
