import { reasonsInChinese, reasonsInEnglish } from '../repeats/index.ts';

export const messages = {
  'zh-CN': {
    name: '年年照发',
    what: '与以前的文件相比，主要只改了年份和数字。旧文仍适用的不必重发，有变化的只写变化。',
    params: { share: '提醒线（重复的比例）' },
    reasons: reasonsInChinese,
    findings: {
      clone:
        '与《{{title}}》{{number}}重复 {{share, number(style: percent)}}，主要只改了年份和数字，达到 {{threshold, number(style: percent)}} 的提示线；旧文仍适用的不必重发，有变化的只写变化。',
    },
  },
  en: {
    name: 'Issued again every year',
    what: 'Little but years and figures is changed against an earlier document. If that still applies, don’t issue it again; else write what has changed.',
    params: { share: 'Share that is pointed out' },
    reasons: reasonsInEnglish,
    findings: {
      clone:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} already, with little but years and figures changed (pointed out from {{threshold, number(style: percent)}}). If the earlier one still applies, there is no need to issue it again.',
    },
  },
} as const;
