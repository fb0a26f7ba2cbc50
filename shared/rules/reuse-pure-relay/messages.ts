import { reasonsInChinese, reasonsInEnglish } from '../repeats/index.ts';

export const messages = {
  'zh-CN': {
    name: '照搬上级文件',
    what: '把上级文件的“全省”“全市”改成本级再发，没有新的数字、期限、单位和资金。请直接转发原文，或写出本地措施。',
    params: { share: '提醒线（重复的比例）', alike: '算作照搬的相似度' },
    reasons: reasonsInChinese,
    findings: {
      nothingNew:
        '与《{{title}}》{{number}}重复 {{share, number(style: percent)}}，其余部分没有新的数字、期限、单位和资金；没有本地措施的请直接转发原文。',
    },
  },
  en: {
    name: 'A superior’s text, nothing added',
    what: 'A superior’s document with only its level words changed and no new number, date, organ or sum. Forward the original, or write your own measures.',
    params: { share: 'Share that is pointed out', alike: 'Likeness that counts as taken over' },
    reasons: reasonsInEnglish,
    findings: {
      nothingNew:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}}, and the rest has no new number, date, organ or sum. With no measures of your own, forward the original.',
    },
  },
} as const;
