export const messages = {
  'zh-CN': {
    name: '重复主送抄送',
    what: '同一机关在主送、抄送中出现两次，或既主送又抄送。请留一处。',
    findings: {
      twice: '“{{recipient}}”出现两次（“{{first}}”和“{{second}}”）；请删去一处。',
      again: '“{{recipient}}”出现两次；请删去一处。',
      alsoCopied: '“{{recipient}}”既主送（“{{first}}”）又抄送（“{{second}}”）；主送了的不必再抄送，请删去抄送。',
    },
  },
  en: {
    name: 'Recipients named twice',
    what: 'The same organ stands twice among the recipients, or is both addressed and copied. Keep one.',
    findings: {
      twice: '“{{recipient}}” is there twice (“{{first}}” and “{{second}}”). Take one out.',
      again: '“{{recipient}}” is there twice. Take one out.',
      alsoCopied:
        '“{{recipient}}” is addressed (“{{first}}”) and copied as well (“{{second}}”). Who is addressed needs no copy: take it out.',
    },
  },
} as const;
