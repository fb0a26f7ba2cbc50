export const messages = {
  'zh-CN': {
    name: '上级已发到的文件又转发',
    what: '上级文件的主送机关或附注已经到了本件要发的那一级，再转发一遍是重复。请不再转发，只写本地措施。',
    findings: {
      addressed:
        '《{{title}}》{{number}}已经主送“{{words}}”，本件又发给$t(organLevels:{{level}})的单位；不必再转发，确有本地措施的只写措施。',
      annotated:
        '《{{title}}》{{number}}附注“{{words}}”，已经发到$t(organLevels:{{level}})；不必再转发，确有本地措施的只写措施。',
    },
  },
  en: {
    name: 'Relayed to those who have it',
    what: 'The superior’s document already reached the level that this one addresses, by its recipients or its annotation. Don’t relay it; write your own measures only.',
    findings: {
      addressed:
        '“{{title}}”{{number}} went to “{{words}}” already, and this goes to the same level again ($t(organLevels:{{level}})). Don’t relay it; write your own measures only.',
      annotated:
        '“{{title}}”{{number}} is marked “{{words}}” and reached that level already ($t(organLevels:{{level}})). Don’t relay it; write your own measures only.',
    },
  },
} as const;
