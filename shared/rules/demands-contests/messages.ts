export const messages = {
  'zh-CN': {
    name: '评比创建展会',
    what: '看是不是开展评选、达标、创建，举办节庆、展会、论坛而没有写明批准依据。没有经过批准的请不办；已批准的写明目录序号或者批准文号。',
    findings: {
      asked: '“{{quote}}”没有写明批准依据，请写明保留目录序号或者批准文号；没有经过批准的不办。',
    },
  },
  en: {
    name: 'Contests and shows',
    what: 'Looks for contests, model campaigns, festivals, fairs and forums without their approval. Leave out what is not approved; else name the item of the list or the approval.',
    findings: {
      asked: '"{{quote}}" names no approval. Name the item of the approved list, or leave it out.',
    },
  },
} as const;
