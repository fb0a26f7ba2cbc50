export const messages = {
  'zh-CN': {
    name: '多文合一',
    what: '一份文件里写了三件以上互不相干的事，把几份文件合成一个号。请一文一事，该并的是同一件事的几份文件。',
    findings: {
      inTitle: '标题里有 {{count, number}} 件互不相干的事（{{matters, list}}）；请一文一事，能不发的先去掉。',
      inSections:
        '标题没有写明事由，正文各部分是 {{count, number}} 件互不相干的事（{{matters, list}}）；请看是否该分开办，或有的不必发文。',
    },
  },
  en: {
    name: 'Several documents in one',
    what: 'Three or more unrelated matters stand in one document: several documents under one number. Keep one matter a document; what should be merged is several documents on one matter.',
    findings: {
      inTitle:
        'The title has {{count, number}} unrelated matters ({{matters, list}}). Keep one matter a document, and drop what need not go out.',
      inSections:
        'The title names no matter, and the sections are {{count, number}} unrelated ones ({{matters, list}}). Should they be dealt with apart, or without a document?',
    },
  },
} as const;
