export const messages = {
  'zh-CN': {
    name: '频繁报送',
    what: '找出按日、周、月、季报送和零报告的要求。不得频繁要求基层填表格报材料；请减少次数，能从已有系统取得的不再要求报送。',
    findings: { asked: '“{{quote}}”要求定期反复报送。不得频繁要求基层填表格报材料；请减少次数或者改用已有数据。' },
  },
  en: {
    name: 'Frequent reports',
    what: 'Looks for daily, weekly, monthly, quarterly and zero reports. Lower offices aren’t to be asked for tables and papers again and again: ask less often, or take what systems already hold.',
    findings: {
      asked: '“{{quote}}” asks for reports again and again. Ask less often, or use the data that are there.',
    },
  },
} as const;
