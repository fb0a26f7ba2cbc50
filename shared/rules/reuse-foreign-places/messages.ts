export const messages = {
  'zh-CN': {
    name: '外地地名',
    what: '正文出现了不属于本地、也没有交代来由（参照、对口、学习、途经等）的外地地名或机关，常是照抄外地文件留下的。请核对。',
    params: { except: '不提示的地名' },
    findings: {
      foreign:
        '“{{place}}”（{{path}}）不在本地，也没有说明是参照、学习或对口；请核对是否照抄时留下的，并改为本地名称。',
    },
  },
  en: {
    name: 'Places of elsewhere',
    what: 'A place or an organ of elsewhere that nothing introduces (as an example, a partner, a way through) is often left over from a copied text. Check it.',
    params: { except: 'Places that are let pass' },
    findings: {
      foreign:
        '“{{place}}” ({{path}}) is not here, and nothing says why it is named. See whether it is left over from a copied text.',
    },
  },
} as const;
