import { reasonsInChinese, reasonsInEnglish } from '../repeats/index.ts';

export const messages = {
  'zh-CN': {
    name: '同一事项近期已发文',
    what: '近期已就同一事项发过文。请考虑合并、修订或引用旧文，不另发一件。',
    params: { similarity: '事项相似度', days: '多少天以内' },
    reasons: {
      ...reasonsInChinese,
      followsUp: '是前一文件的补充、后续批次或结果，不算重复。',
      cites: '正文已经提到前一文件，不算重复。',
    },
    findings: {
      sameRecipients:
        '{{days, number}} 天前已就同一事项（{{terms, list(style: narrow)}}）向相同单位发过《{{title}}》{{number}}；请考虑合并、修订或引用旧文，不另发一件。',
      sameMatter:
        '{{days, number}} 天前已就同一事项（{{terms, list(style: narrow)}}）发过《{{title}}》{{number}}；请核对能否合并或修订旧文。',
    },
  },
  en: {
    name: 'Same matter issued lately',
    what: 'A document on the same matter was issued lately. Merge with it, amend it or cite it instead of another one.',
    params: { similarity: 'How alike the matters are', days: 'Within how many days' },
    reasons: {
      ...reasonsInEnglish,
      followsUp: 'It adds to an earlier document, or is its next batch or its outcome.',
      cites: 'The text names the earlier document.',
    },
    findings: {
      sameRecipients:
        '“{{title}}”{{number}} went to the same recipients on the same matter ({{terms, list}}) {{days, number}} days ago. Merge with it, amend it or cite it.',
      sameMatter:
        '“{{title}}”{{number}} was issued on the same matter ({{terms, list}}) {{days, number}} days ago. See whether that can be amended or merged.',
    },
  },
} as const;
