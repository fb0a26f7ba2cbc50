export const messages = {
  'zh-CN': {
    name: '修订、批注和隐藏文字',
    what: '文件里有没有未接受的修订、批注和隐藏文字；它们会随电子文件一起发出去。',
    findings: {
      tracked: '文件里还有未接受或者未拒绝的修订，请处理完再发。',
      comments: '文件里还有 {{count, number}} 处批注，请删去再发。',
      hidden: '文件里有 {{count, number}} 处隐藏文字，请核对后删去或者显示出来。',
    },
  },
  en: {
    name: 'Changes, comments, hidden text',
    what: 'Whether tracked changes, comments or hidden text are left in the file; they go out with it.',
    findings: {
      tracked: 'The file still has tracked changes. Accept or reject them before it goes out.',
      comments: 'Comments left in the file: {{count, number}}. Delete them before it goes out.',
      hidden: 'Hidden text in the file: {{count, number}} places. Look at it, then delete or show it.',
      hidden_one: 'Hidden text in the file: {{count, number}} place. Look at it, then delete or show it.',
    },
  },
} as const;
