export const messages = {
  'zh-CN': {
    name: '可执行的事项',
    what: '下行的通知、意见是否写明谁做什么、何时完成；一件也没有的，请看是否有必要发。任免、表彰、公布等文件不查。',
    params: { characters: '正文多少字以上才查' },
    findings: {
      nothingToDo:
        '正文 {{count, number}} 字，没有找到可执行的事项（谁做什么、何时完成）；请写明，或者看是否有必要发文。',
    },
  },
  en: {
    name: 'What is to be done',
    what: 'Whether a notice or opinion to lower organs says who must do what by when; of one that asks nothing, see whether it is needed. Appointments, commendations and publications are left out.',
    params: { characters: 'Shortest body that is looked at, in characters' },
    findings: {
      nothingToDo:
        'In {{count, number}} characters nothing was found that anybody could carry out (who, what, by when). Say it, or see whether the document is needed.',
    },
  },
} as const;
