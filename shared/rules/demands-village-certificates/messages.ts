export const messages = {
  'zh-CN': {
    name: '村和社区证明',
    what: '看是不是要村委会、居委会开证明、盖章。没有法律法规依据的证明不得要，请改为部门核验或者本人承诺。',
    findings: {
      asked: '“{{quote}}”要村或者社区开证明；没有法律法规依据的，请改为部门核验或者本人书面承诺，有依据的写明条款。',
    },
  },
  en: {
    name: 'Village certificates',
    what: 'Looks for certificates and stamps asked of villages and neighbourhoods. Without a law they must not be asked for: verify between departments, or take a written statement.',
    findings: {
      asked:
        '"{{quote}}" asks for a certificate of a village or neighbourhood. Without a law, verify between departments or take a written statement; else name the article.',
    },
  },
} as const;
