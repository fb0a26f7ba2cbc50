import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { personIn } from '../organs/index.ts';
import { goesUp } from '../upward.ts';

/**
 * 上行文主送: a document to a superior has one main recipient; others are copied. Persons are no organs; that a document
 * goes to them is told by scope/upward-person.
 * @source 《党政机关公文处理工作条例》15(1) (原则上)
 */
export const scopeUpwardRecipients = defineRule({
  id: 'scope/upward-recipients',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const certainty = goesUp(draft.document);
    if (certainty === 'no') return pass({ applies: false });

    const main = recipients.entries.filter(({ list, raw }) => list === 'main' && personIn(raw) === null);
    const count = main.reduce((sum, { units, unresolved }) => sum + Math.max(units, unresolved.length, 1), 0);
    if (count <= 1) return pass({ applies: true, count });
    const places = draft.document.spans.mainRecipients ?? [];
    const [first, last] = [places.at(0), places.at(-1)];
    return finding({
      at: first && last ? [first[0], last[1]] : null,
      code: 'severalSuperiors',
      params: { count, recipients: main.map(({ raw }) => raw) },
      ...(certainty === 'probably' && { atMost: 'note' as const }),
    });
  },
});
