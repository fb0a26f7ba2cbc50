export const messages = {
  'zh-CN': {
    name: '引用的文件',
    what: '引用的文件标题与文号是否对得上档案；只核对档案里有的文件。',
    findings: {
      otherTitle: '引用的“{{title}}”写的文号是{{number}}，档案里这个文号是“{{known}}”；请核对。',
      otherNumber: '引用的“{{title}}”写的文号是{{number}}，档案里这份文件的文号是{{known}}；请核对。',
      noNumber: '引用“{{title}}”时没有写文号；档案里它的文号是{{known}}，可以补上。',
    },
  },
  en: {
    name: 'Documents referred to',
    what: 'Whether title and number of a document referred to agree with the archive; only what the archive has is compared.',
    findings: {
      otherTitle: '“{{title}}” is given the number {{number}}, which the archive has as “{{known}}”. Check it.',
      otherNumber: '“{{title}}” is given the number {{number}}; in the archive it is {{known}}. Check it.',
      noNumber: '“{{title}}” is named without its number; in the archive it is {{known}}.',
    },
  },
} as const;
