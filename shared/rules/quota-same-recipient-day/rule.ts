import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import type { Issuing } from '../facts.ts';

/**
 * 同日多件: on one day the office sends fewer than `limit` documents to the same recipient, this one counted, papers
 * without a number that command, too.
 * @source none; named in reports as a burden (several slips a day from one department). The number is ours
 */
export const quotaSameRecipientDay = defineRule({
  id: 'quota/same-recipient-day',
  needs: ['issuing', 'today'],
  params: z.strictObject({ limit: z.int().min(2) }),

  check({ draft, facts: { issuing, today }, params: { limit } }) {
    const sent = issuing.issued.filter((one) => one.issuedOn === today && !one.voided && one.itself !== true);
    const { mainRecipients, spans } = draft.document;
    const counts = mainRecipients.map((name, index) => ({ name, index, with: sentTo(sent, name) }));
    const most = counts.toSorted((a, b) => b.with.length - a.with.length)[0];
    if (!most || most.with.length + 1 < limit) return pass({ limit, count: most ? most.with.length + 1 : 0 });
    return finding({
      at: spans.mainRecipients?.[most.index] ?? null,
      code: 'many',
      params: {
        recipient: most.name,
        count: most.with.length + 1,
        limit,
        titles: most.with.flatMap(({ title }) => title ?? []).slice(0, 5),
      },
    });
  },
});

function sentTo(sent: Issuing['issued'], name: string): Issuing['issued'] {
  const wanted = keyOf(name);
  return sent.filter(({ mainRecipients }) => mainRecipients.some((other) => keyOf(other) === wanted));
}

/** Marks and brackets don't tell recipients apart: 各乡、镇人民政府 is 各乡镇人民政府. */
function keyOf(name: string): string {
  return name.replace(/[\s、，（）()]/gu, '');
}
