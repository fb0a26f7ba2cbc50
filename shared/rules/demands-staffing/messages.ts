export const messages = {
  'zh-CN': {
    name: '要人要钱',
    what: '看是不是要下面配专职人员、自行解决经费，或者给网格员加任务。请写明人员和经费从哪里来，没有着落的不要求。',
    findings: {
      people: '“{{quote}}”要求收文单位配备规定数量的人员，请写明编制或者经费的来源，不规定专职和人数。',
      money: '“{{quote}}”让收文单位自己承担费用，请写明经费来源，由提出任务的部门保障。',
      grid: '“{{quote}}”给网格员加任务，请核对网格工作清单，不在清单里的由部门自己做。',
    },
  },
  en: {
    name: 'People and money',
    what: 'Looks for full-time staff, costs and grid tasks that those below are to bear. Say where people and money come from, or do not ask for them.',
    findings: {
      people:
        '"{{quote}}" asks those below for a set number of staff. Say where posts or money come from, and set no number.',
      money: '"{{quote}}" leaves the costs to those below. Say where the money comes from.',
      grid: '"{{quote}}" adds tasks to grid workers. Check the list of grid work, and do yourself what is not on it.',
    },
  },
} as const;
