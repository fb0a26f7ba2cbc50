import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import { countWithDraft } from '../facts.ts';

/**
 * 只减不增: with this one the series has no more documents than in the whole of last year.
 * @source 《整治形式主义为基层减负若干规定》1.1 (一般)
 */
export const quotaLastYear = defineRule({
  id: 'quota/last-year',
  needs: ['quota'],
  params: z.strictObject({}),

  check({ draft, facts }) {
    const { quota, counted } = facts.quota;
    const { series, year, issued, reserved, lastYear } = quota;
    if (!counted) return pass({ series, year, issued, reserved, counted });
    if (lastYear === null) return skip('no-last-year', { series, year: year - 1 });
    const next = countWithDraft(facts.quota);
    if (next <= lastYear) return pass({ series, year, issued, reserved, lastYear });
    return finding({
      at: draft.document.spans.documentNumber ?? null,
      code: 'moreThanLastYear',
      // the written explanation is made of these, too
      params: {
        series,
        year,
        before: year - 1,
        next,
        lastYear,
        more: next - lastYear,
        issued,
        reserved,
        title: draft.document.title,
      },
    });
  },
});
