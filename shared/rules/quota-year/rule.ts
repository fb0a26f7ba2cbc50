import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import { countWithDraft } from '../facts.ts';

/**
 * 年度发文计划: with this one the series stays within the year's plan. Reserved are those approved or submitted but
 * without a number yet.
 * @source 《整治形式主义为基层减负若干规定》1.1 (发文计划管理、总量管控)
 */
export const quotaYear = defineRule({
  id: 'quota/year',
  needs: ['quota'],
  params: z.strictObject({}),

  check({ draft, facts }) {
    const { quota, counted } = facts.quota;
    const { series, year, issued, reserved, limit } = quota;
    if (!counted) return pass({ series, year, issued, reserved, counted });
    if (limit === null) return skip('no-plan', { series, year });
    const next = countWithDraft(facts.quota);
    if (next <= limit) return pass({ series, year, issued, reserved, limit });
    return finding({
      at: draft.document.spans.documentNumber ?? null,
      code: 'overPlan',
      params: { series, year, issued, reserved, next, limit },
    });
  },
});
