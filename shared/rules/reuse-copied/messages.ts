export const messages = {
  'zh-CN': {
    name: '与旧文件重复',
    findings: {
      sameDocument: '与档案中的《{{title}}》{{number}}一字不差，是同一份文件；已经印发过的，不要再发一次。',
      copied:
        '与《{{title}}》{{number}}重复 {{share, number(style: percent)}}，达到 {{threshold, number(style: percent)}} 的提示线；请删去已有规定，只写新的要求。',
      relayed:
        '与《{{title}}》{{number}}重复 {{share, number(style: percent)}}，达到 {{threshold, number(style: percent)}} 的提示线；没有本地措施的请直接转发原文，不要改头换面另发。',
      yearClone:
        '与《{{title}}》{{number}}重复 {{share, number(style: percent)}}，主要只改了年份和数字，达到 {{threshold, number(style: percent)}} 的提示线；旧文仍适用的不必重发。',
      sameMatter:
        '与同一事项的《{{title}}》{{number}}重复 {{share, number(style: percent)}}，达到 {{threshold, number(style: percent)}} 的提示线；请考虑引用或修订旧文，不必另发。',
      patchwork:
        '全文 {{share, number(style: percent)}} 与 {{documents, number}} 份旧文件相同（{{files, list(style: narrow)}}等），达到 {{threshold, number(style: percent)}} 的提示线；请删去已有规定，只写新的要求。',
    },
  },
  en: {
    name: 'Repeats earlier documents',
    findings: {
      sameDocument:
        'It is “{{title}}”{{number}} of the archive, character by character. What has been issued is not issued again.',
      copied:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} already (pointed out from {{threshold, number(style: percent)}}). Take out what is laid down there and keep what is new.',
      relayed:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} already (pointed out from {{threshold, number(style: percent)}}). With no measures of your own, forward the original instead of rewriting it.',
      yearClone:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} already, with little but years and figures changed (pointed out from {{threshold, number(style: percent)}}). If the earlier one still applies, there is no need to issue it again.',
      sameMatter:
        '{{share, number(style: percent)}} of it is in “{{title}}”{{number}} on the same matter (pointed out from {{threshold, number(style: percent)}}). Consider citing or amending that one.',
      patchwork:
        '{{share, number(style: percent)}} of it is in {{documents, number}} earlier documents already ({{files, list}} and others; pointed out from {{threshold, number(style: percent)}}). Take out what is laid down there and keep what is new.',
    },
  },
} as const;
