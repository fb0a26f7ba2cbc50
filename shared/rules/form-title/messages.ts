export const messages = {
  'zh-CN': {
    name: '标题形式',
    what: '标题有没有文种、是不是只有一个文种、末尾有没有多余的标点、“关于”是否重复、是不是层层转发。',
    findings: {
      noKind: '标题“{{title}}”末尾没有文种；标题由发文机关名称、事由和文种组成，请补上“通知”“意见”等文种。',
      twoKinds: '标题用了两个文种“{{kinds}}”；请只留一个。',
      twice: '标题中“{{words}}”重复，请改正。',
      stop: '标题末尾有标点“{{stop}}”，请删去。',
      nested: '标题成了“通知的通知”；可直接转发最初的文件，或者省去中间的环节。',
    },
  },
  en: {
    name: 'Form of the title',
    what: 'Whether the title has a kind of document, and only one; no stop at its end, no word twice, no chain of relays.',
    findings: {
      noKind:
        'The title “{{title}}” names no kind of document. A title has issuer, matter and kind: add 通知, 意见 or the like.',
      twoKinds: 'The title has two kinds of document, “{{kinds}}”. Keep one.',
      twice: 'The title says “{{words}}” twice over. Correct it.',
      stop: 'There is a “{{stop}}” at the end of the title. Take it out.',
      nested: 'The title is a notice of a notice. Relay the first document directly, or leave out the steps between.',
    },
  },
} as const;
