export const messages = {
  'zh-CN': {
    name: '联合行文机关级别',
    what: '只有同级机关才联合行文。联署机关级别不同的，请改为由同级机关联署，或由一家行文、其余会签。',
    findings: {
      levelsDiffer: '“{{first}}”与“{{second}}”不是同级机关，却联合行文；请改由同级机关联署，或由一家行文。',
    },
  },
  en: {
    name: 'Levels of joint issuers',
    what: 'Only organs of the same level issue a document together. Where the levels differ, let equals sign, or one of them alone.',
    findings: {
      levelsDiffer:
        '“{{first}}” and “{{second}}” aren’t of the same level, yet issue this together. Let equals sign it, or one organ alone.',
    },
  },
} as const;
