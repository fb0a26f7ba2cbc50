export const messages = {
  'zh-CN': {
    name: '字号连续',
    what: '台账里本年度的序号有跳号、重号，或者草稿上的字号不是下一个号。请核对后改正，作废的号不算跳号。',
    findings: {
      taken: '“{{number}}”已经编给另一份文件（{{title}}）；请改用下一个号。',
      notNext: '草稿写的是“{{number}}”，台账里下一个号是 {{next, number}} 号；字号登记时才编，请先空着或改正。',
      repeated: '{{series}}{{year}}年台账里 {{serials, list}} 号出现了两次；请核对台账。',
      gaps: '{{series}}{{year}}年台账里缺 {{count, number}} 个号（{{serials, list}}）；请核对是漏登还是跳号。',
    },
  },
  en: {
    name: 'Numbers in sequence',
    what: 'The year’s serials in the ledger have gaps or repeats, or the draft’s own number isn’t the next one. Check and put it right; voided numbers are no gaps.',
    findings: {
      taken: '“{{number}}” was given to another document already ({{title}}). Use the next one.',
      notNext:
        'The draft says “{{number}}”; the next serial of the ledger is {{next, number}}. Numbers are given at registration: leave it open, or put it right.',
      repeated: '{{series}}, {{year}}: serials {{serials, list}} are in the ledger twice. Check the ledger.',
      gaps: '{{series}}, {{year}}: {{count, number}} serials are missing in the ledger ({{serials, list}}). Were they skipped, or not registered?',
      gaps_one:
        '{{series}}, {{year}}: {{count, number}} serial is missing in the ledger ({{serials, list}}). Was it skipped, or not registered?',
    },
  },
} as const;
