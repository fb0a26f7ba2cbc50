export const messages = {
  'zh-CN': {
    name: '空话套话',
    what: '每千字里有多少不说具体事情的套话（引用的话和文件名不算）。请删去，或者换成做什么、谁来做、何时完成。',
    params: { perThousand: '每千字处数参考值', least: '至少多少处才提醒' },
    findings: {
      slogans:
        '有 {{places, number}} 处套话，每千字 {{rate, number}} 处（参考值 {{limit, number}} 处），如：{{quote}}；请删去或者换成具体要求。',
    },
  },
  en: {
    name: 'Stock phrases',
    what: 'How many phrases in a thousand characters say nothing that could be done (quotations and titles left out). Strike them, or say what, who and when.',
    params: { perThousand: 'Phrases in a thousand characters, for reference', least: 'Fewest phrases worth a word' },
    findings: {
      slogans:
        '{{places, number}} stock phrases, {{rate, number}} in a thousand characters (reference value {{limit, number}}), such as {{quote}}. Strike them or say what is to be done.',
    },
  },
} as const;
