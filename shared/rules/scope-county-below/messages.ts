export const messages = {
  'zh-CN': {
    name: '是否发至县级及以下',
    what: '文件是否发到县级及以下。这类文件要求大幅压减，请确认确需发到这一级。',
    findings: {
      reaches:
        '“{{phrase}}”使文件发到$t(organLevels:{{level}})。发给县级及以下的文件要求大幅压减，请确认确需发到这一级。',
    },
  },
  en: {
    name: 'Reaches county level or below',
    what: 'Whether the document goes to county level or below. Such documents are to become fewer: make sure that it has to.',
    findings: {
      reaches:
        'With “{{phrase}}” the document reaches the level: $t(organLevels:{{level}}). Documents to county level and below are to be cut sharply: make sure that this one has to go there.',
    },
  },
} as const;
