export const messages = {
  'zh-CN': {
    name: '责任状',
    what: '找出要求签订责任状、责任书、承诺书、军令状的话。上级部门不得以签订责任状等方式把工作责任转嫁给乡镇和街道；请改为明确自身职责，或者注明法律依据。',
    findings: {
      asked: '“{{quote}}”要求签订责任状一类的文书。上级不得以此把工作责任转嫁给基层；请删去，法律有规定的请写明条款。',
    },
  },
  en: {
    name: 'Pledges',
    what: 'Looks for pledges of responsibility that lower offices have to sign. Superiors may not pass their work on by them: say what is whose duty, or give the article of law.',
    findings: {
      asked:
        '“{{quote}}” asks for a pledge. Superiors may not pass their work on by pledges: leave it out, or give the article of law.',
    },
  },
} as const;
