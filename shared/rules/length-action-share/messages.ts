export const messages = {
  'zh-CN': {
    name: '可执行的事项',
    what: '下行的通知、意见是否写明谁做什么、何时完成；一件也没有的，请看是否有必要发。任免、表彰、公布等文件不查。',
    params: { characters: '正文多少字以上才查', percent: '可执行内容占正文的百分比参考值' },
    findings: {
      nothingToDo:
        '正文 {{count, number}} 字，没有找到可执行的事项（谁做什么、何时完成）；请写明，或者看是否有必要发文。',
      littleToDo:
        '正文 {{count, number}} 字，写明谁做什么、何时完成的只占 {{percent, number}}%（参考值 {{limit, number}}%）；请压缩道理，写清事项。',
    },
  },
  en: {
    name: 'What is to be done',
    what: 'Whether a notice or opinion to lower organs says who must do what by when; of one that asks nothing, see whether it is needed. Appointments, commendations and publications are left out.',
    params: {
      characters: 'Shortest body that is looked at, in characters',
      percent: 'Percent of the body that says what is to be done, for reference',
    },
    findings: {
      nothingToDo:
        'In {{count, number}} characters nothing was found that anybody could carry out (who, what, by when). Say it, or see whether the document is needed.',
      littleToDo:
        'Of {{count, number}} characters only {{percent, number}}% say who must do what by when (reference value {{limit, number}}%). Cut the reasoning and say what is to be done.',
    },
  },
} as const;
