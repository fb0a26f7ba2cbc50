export const messages = {
  'zh-CN': {
    name: '投票点赞转发',
    what: '找出组织投票、点赞、转发、关注以及以其数量作为考核依据的话。公众账号的推广不得作强制性要求；请删去，或者改为自愿参与。',
    findings: {
      asked:
        '“{{quote}}”要求投票、点赞、转发或者关注。不得作强制性要求，也不得以其数量考核评价；请删去或者改为自愿参与。',
    },
  },
  en: {
    name: 'Votes, likes and reposts',
    what: 'Looks for orders to vote, like, repost or follow, and for numbers of them as a measure. They may not be made a duty: leave them out or make them voluntary.',
    findings: {
      asked:
        '“{{quote}}” asks for votes, likes, reposts or follows. They may not be made a duty or a measure: leave it out or make it voluntary.',
    },
  },
} as const;
