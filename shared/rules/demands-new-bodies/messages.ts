export const messages = {
  'zh-CN': {
    name: '要求成立机构挂牌',
    what: '看是不是要下面成立领导小组、专班，设立站点或者挂牌。能由现有机构承担的，请不要求另设，也不挂牌。',
    findings: {
      signs: '“{{quote}}”要求挂牌或者上墙，请删去。',
      villages: '“{{quote}}”要求乡镇、村、社区等另设机构，不得要求基层对口设立机构，请由现有机构承担。',
      asked: '“{{quote}}”要求各单位另设机构，请由现有机构承担。',
    },
  },
  en: {
    name: 'New bodies and signs',
    what: 'Looks for leading groups, task forces, stations and signs that those below are to set up. Leave the work to bodies that exist, without new signs.',
    findings: {
      signs: '"{{quote}}" asks for signs or wall displays. Leave it out.',
      villages:
        '"{{quote}}" has townships or villages set up bodies. They must not be asked for matching bodies. Leave the work to those that exist.',
      asked: '"{{quote}}" has units set up bodies. Leave the work to those that exist.',
    },
  },
} as const;
