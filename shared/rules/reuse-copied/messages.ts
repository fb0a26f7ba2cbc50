import { reasonsInChinese, reasonsInEnglish } from '../repeats/index.ts';

export const messages = {
  'zh-CN': {
    name: '与旧文件重复',
    what: '与档案里的旧文件有多少相同，套话、引用的法条和依法重复的文件不算。请删去已有规定，只写新的要求。',
    params: { warn: '参考线（重复的比例）', strong: '提醒线（重复的比例）' },
    reasons: reasonsInChinese,
    findings: {
      sameDocument: '与档案中的《{{title}}》{{number}}一字不差，是同一份文件；已经印发过的，不要再发一次。',
      copied:
        '与《{{title}}》{{number}}重复 {{share, number(style: percent)}}，达到 {{threshold, number(style: percent)}} 的提示线；请删去已有规定，只写新的要求。',
      verbatim:
        '与《{{title}}》{{number}}有 {{share, number(style: percent)}} 一字不差，达到 {{threshold, number(style: percent)}} 的提示线；请删去已有规定，只写新的要求。',
      edited:
        '与《{{title}}》{{number}}重复 {{share, number(style: percent)}}，只改动了个别字句，达到 {{threshold, number(style: percent)}} 的提示线；请删去已有规定，只写新的要求。',
      relayed:
        '与《{{title}}》{{number}}重复 {{share, number(style: percent)}}，达到 {{threshold, number(style: percent)}} 的提示线；没有本地措施的请直接转发原文，不要改头换面另发。',
      sameMatter:
        '与同一事项的《{{title}}》{{number}}重复 {{share, number(style: percent)}}，达到 {{threshold, number(style: percent)}} 的提示线；请考虑引用或修订旧文，不必另发。',
      patchwork:
        '全文 {{share, number(style: percent)}} 与 {{documents, number}} 份旧文件相同（{{files, list(style: narrow)}}等），达到 {{threshold, number(style: percent)}} 的提示线；请删去已有规定，只写新的要求。',
    },
  },
  en: {
    name: 'Repeats earlier documents',
    what: 'How much of it earlier documents already say; formulas, quoted law and documents that repeat by right don’t count. Take out what is laid down already.',
    params: { warn: 'Share that is noted', strong: 'Share that is pointed out' },
    reasons: reasonsInEnglish,
    findings: {
      sameDocument:
        'It is “{{title}}”{{number}} of the archive, character by character. What has been issued is not issued again.',
      copied:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} already (pointed out from {{threshold, number(style: percent)}}). Take out what is laid down there and keep what is new.',
      verbatim:
        '{{share, number(style: percent)}} of it is word for word in “{{title}}”{{number}} (pointed out from {{threshold, number(style: percent)}}). Take out what is laid down there and keep what is new.',
      edited:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} with a few words changed (pointed out from {{threshold, number(style: percent)}}). Take out what is laid down there and keep what is new.',
      relayed:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} already (pointed out from {{threshold, number(style: percent)}}). With no measures of your own, forward the original instead of rewriting it.',
      sameMatter:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} on the same matter (pointed out from {{threshold, number(style: percent)}}). Consider citing or amending that one.',
      patchwork:
        '{{share, number(style: percent)}} of it is in {{documents, number}} earlier documents already ({{files, list}} and others; pointed out from {{threshold, number(style: percent)}}). Take out what is laid down there and keep what is new.',
    },
  },
} as const;
