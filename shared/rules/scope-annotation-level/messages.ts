export const messages = {
  'zh-CN': {
    name: '发送范围与附注',
    what: '附注写明“此件发至某级”的，主送机关不应低于这一级；转发、附上的文件另有附注的，也按它执行。请缩小发送范围，或经原发文机关同意。',
    findings: {
      belowAnnotation:
        '附注写明“{{annotation}}”，主送的“{{recipient}}”却低于$t(organLevels:{{level}})；请改附注或缩小发送范围。',
      belowPrinted:
        '所转文件注明“{{annotation}}”，主送的“{{recipient}}”却低于$t(organLevels:{{level}})；请缩小发送范围，确需扩大的先经原发文机关同意。',
    },
  },
  en: {
    name: 'Recipients against the annotation',
    what: 'Where the annotation says how far down a document goes, its main recipients stand no lower; the annotation of a document that is relayed or attached counts as well. Narrow the recipients, or get the consent of its issuer.',
    findings: {
      belowAnnotation:
        'The annotation says “{{annotation}}”, yet “{{recipient}}” stands below that level ($t(organLevels:{{level}})). Change the annotation or narrow the recipients.',
      belowPrinted:
        'The relayed document is marked “{{annotation}}”, yet “{{recipient}}” stands below that level ($t(organLevels:{{level}})). Narrow the recipients, or get its issuer’s consent first.',
    },
  },
} as const;
