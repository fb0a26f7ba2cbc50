export const messages = {
  'zh-CN': {
    name: '目标绝对化和层层加码',
    what: '看目标是不是绝对化（百分之百、万无一失），或者比上级要求得更多、更早。请按实际能做到的写，不加码。',
    findings: {
      absolute: '“{{quote}}”把话说绝了，做不到只能造假，请按实际能做到的写。',
      stacked: '“{{quote}}”比上级要求得更多或者更早，请按上级的要求写。',
    },
  },
  en: {
    name: 'Absolute and raised goals',
    what: 'Looks for absolute goals (a hundred per cent, nothing may go wrong) and for more or sooner than the level above asks. Write what can really be done.',
    findings: {
      absolute: '"{{quote}}" sets an absolute goal that cannot be kept. Write what can really be done.',
      stacked: '"{{quote}}" asks for more, or sooner, than the level above. Write what the level above asks.',
    },
  },
} as const;
