export const messages = {
  'zh-CN': {
    name: '督查检查',
    what: '看是不是要求全覆盖、按次数、按周期督查检查，或者要下面准备迎检。督查检查按年度计划进行，请写明计划中的项目，能合并的合并。',
    findings: {
      prepare: '“{{quote}}”要求专门准备迎接检查，请删去，检查不要求专门准备材料和现场。',
      wide: '“{{quote}}”要求覆盖全部对象或者规定次数，请写明督查检查年度计划中的项目，改为抽查或者与其他检查合并。',
      often: '“{{quote}}”要求反复督查检查，请写明督查检查年度计划中的项目，减少次数。',
      teams: '“{{quote}}”安排督查检查，请写明督查检查年度计划中的项目。',
    },
  },
  en: {
    name: 'Inspections',
    what: 'Looks for inspections of everyone, so many times or at intervals, and for preparations to be inspected. Inspections follow a yearly plan: name the item, and join those that can be joined.',
    findings: {
      prepare: '"{{quote}}" has those below get ready to be inspected. Leave it out.',
      wide: '"{{quote}}" asks to inspect everyone or so many times. Name the item in the yearly plan, and take samples or join inspections.',
      often: '"{{quote}}" asks for inspections again and again. Name the item in the yearly plan, and make them fewer.',
      teams: '"{{quote}}" has those below inspected. Name the item in the yearly plan.',
    },
  },
} as const;
