export const messages = {
  'zh-CN': {
    name: '发文数只减不增',
    what: '加上这一件，本系列今年的发文数多于去年全年。能不发的请不发；确需发的，向上级党委办公厅（室）书面说明理由。',
    explanation:
      '关于{{year}}年度发文数量增加情况的说明\n\n上级党委办公厅（室）：\n　　{{before}}年，本单位{{series}}共发文 {{lastYear, number}} 件。{{year}}年以来已发文 {{issued, number}} 件，待登记 {{reserved, number}} 件；现拟印发《{{title}}》，印发后为 {{next, number}} 件，比上年全年多 {{more, number}} 件。\n　　增加的主要原因：（请填写）\n　　拟采取的控制措施：（请填写）\n　　特此说明。',
    findings: {
      moreThanLastYear:
        '{{series}}去年全年发文 {{lastYear, number}} 件，这一件将是{{year}}年第 {{next, number}} 件；年度发文数一般只减不增，确需发的要书面说明理由。',
    },
  },
  en: {
    name: 'No more than last year',
    what: 'With this one the series has more documents than in the whole of last year. Do without it if possible; if it has to go out, give the superior party committee’s office the reason in writing.',
    explanation:
      'Explanation of more documents in {{year}}\n\nIn {{before}}, {{series}} had {{lastYear, number}} documents. In {{year}}, {{issued, number}} were issued and {{reserved, number}} wait for their number. “{{title}}” is to be issued now: {{next, number}} in all, {{more, number}} more than in the whole of last year.\nReasons: (to be filled in)\nMeasures to keep the number down: (to be filled in)',
    findings: {
      moreThanLastYear:
        '{{series}}: {{lastYear, number}} documents in the whole of last year; this would be number {{next, number}} of {{year}}. The yearly number should only fall: if it has to go out, give the reason in writing.',
    },
  },
} as const;
