import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { personIn } from '../organs/index.ts';
import { readingOf } from '../reading/index.ts';
import { goesUp } from '../upward.ts';

/**
 * 报送领导者个人: a 请示 or 报告 goes to an organ, not to one of its leaders, unless he asked for it himself.
 * @source 《党政机关公文处理工作条例》15(5) (除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文)
 */
export const scopeUpwardPerson = defineRule({
  id: 'scope/upward-person',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { kind, mainRecipients, spans } = draft.document;
    if (kind !== '请示' && kind !== '报告') return pass({ applies: false });
    const index = mainRecipients.findIndex((name) => personIn(name) !== null);
    const recipient = mainRecipients[index];
    if (recipient === undefined) return pass({ applies: true, persons: 0 });
    const body = spans.body ? readingOf(draft).text.slice(...spans.body) : '';
    if (assigned.test(body)) return pass({ applies: true, lawful: true, reason: 'assigned' });
    const isSure = goesUp(draft.document) === 'surely' && personIn(recipient) === 'leader';
    return finding({
      at: spans.mainRecipients?.[index] ?? null,
      code: 'toPerson',
      params: { recipient },
      atMost: isSure ? 'must' : 'should',
    });
  },
});

/** On whose word it is written: 按照您的批示, 根据张县长在现场会上的要求; 请您批示 asks for one. */
const person = '(?:您|领导(?!下|小组|机构|干部)|负责同志|书记|[省市州县区乡镇]长|主任|局长|部长)';
const assigned = new RegExp(
  `(?:根据|按照?|遵照|依照|依据|落实)[^，。；\\n]{0,20}?${person}[^，。；\\n]{0,20}(?:批示|交办|指示|要求|安排|部署)|(?<!请)${person}[^，。；\\n]{0,16}(?:批示|交办|指示|当面|直接)|(?:批示|交办)(?:件|事项|要求|精神|意见)`,
  'u',
);
