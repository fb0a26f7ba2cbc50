export const messages = {
  'zh-CN': {
    name: '越级行文',
    what: '向上行文一般不得越级；特殊情况需要越级的，应当同时抄送被越过的机关。请改为主送直接上级，或补上抄送。',
    reasons: {
      copiedBetween: '已经抄送被越过的机关。',
      assigned: '正文写明是上级交办、来函要求的事项。',
    },
    findings: {
      skipsLevel:
        '本机关是$t(organLevels:{{own}})，主送的“{{recipient}}”是$t(organLevels:{{level}})，越过了中间一级；一般不得越级行文，确需越级的请同时抄送被越过的机关。',
    },
  },
  en: {
    name: 'Skipping a level upward',
    what: 'Documents to a superior don’t skip a level; where a special case needs it, the organ passed over gets a copy. Address the direct superior, or add that copy.',
    reasons: {
      copiedBetween: 'The organ passed over gets a copy.',
      assigned: 'The text says that the superior gave or asked for it.',
    },
    findings: {
      skipsLevel:
        'The issuer’s level is $t(organLevels:{{own}}) and “{{recipient}}” is at $t(organLevels:{{level}}): a level is passed over. Address the direct superior, or copy the organ that is passed over.',
    },
  },
} as const;
