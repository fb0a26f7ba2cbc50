import type { Language } from '#shared/contract/index.ts';

/** What an exported register is called and what stands over its columns. */
export const exportMessages: Readonly<
  Record<Language, Readonly<{ name: string; all: string; columns: readonly string[]; seal: string; events: string }>>
> = {
  'zh-CN': {
    name: '发文登记',
    all: '全部',
    columns: [
      '发文字号',
      '年份',
      '序号',
      '标题',
      '发文系列',
      '登记日期',
      '登记人',
      '作废时间',
      '作废原因',
      '文件',
      '内容校验值',
    ],
    seal: '流水账末条校验值',
    events: '流水条数',
  },
  en: {
    name: 'register',
    all: 'all',
    columns: [
      'Document number',
      'Year',
      'Serial',
      'Title',
      'Series',
      'Issued on',
      'Issued by',
      'Voided at',
      'Void reason',
      'File',
      'Content hash',
    ],
    seal: 'Hash of the last journal event',
    events: 'Journal events',
  },
};
