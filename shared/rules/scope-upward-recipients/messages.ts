export const messages = {
  'zh-CN': {
    name: '上行文主送机关',
    findings: {
      severalSuperiors:
        '上行文主送了 {{count, number}} 个机关（{{recipients, list(style: narrow)}}）；原则上只主送一个上级机关，其余改为抄送。',
    },
  },
  en: {
    name: 'Main recipient of an upward document',
    findings: {
      severalSuperiors:
        'This upward document has {{count, number}} main recipients ({{recipients, list}}). Address one superior organ and copy the others.',
    },
  },
} as const;
