export const messages = {
  'zh-CN': {
    name: '附件说明',
    what: '附件说明与后面的附件是否一致：序号、名称、顺序，以及名称后有没有多余的标点。',
    findings: {
      stop: '附件名称“{{name}}”后面有“{{stop}}”；附件名称后不加标点，请删去。',
      notListed: '正文提到“{{quote}}”，附件说明只列了 {{count, number}} 个附件；请核对序号，或者补上附件。',
      order: '附件“{{name}}”的先后与附件说明不同，请按附件说明的顺序排列。',
      otherName: '附件{{number, number}}在附件说明中是“{{name}}”，附件上的标题是“{{title}}”；两处应当一致。',
      missing: '附件说明列出的“{{names}}”没有在文件中找到；另附文件的请一并送出。',
    },
  },
  en: {
    name: 'List of attachments',
    what: 'Whether the list agrees with the attachments: number, title and order, and no stop behind a name.',
    findings: {
      stop: 'There is a “{{stop}}” behind the attachment “{{name}}”. Names in the list have no stop.',
      notListed:
        'The text says “{{quote}}”, but the list has only {{count, number}}. Check the number or add the attachment.',
      order: 'The attachment “{{name}}” stands elsewhere than in the list. Keep the order of the list.',
      otherName:
        'Attachment {{number, number}} is “{{name}}” in the list and “{{title}}” over its text. They should be the same.',
      missing: 'Listed but not in the file: “{{names}}”. Send them along if they are files of their own.',
    },
  },
} as const;
