import { z } from 'zod';
import { matterLikeness, matterTerms } from '../../reuse/index.ts';
import { defineRule, finding, pass, skip } from '../define-rule.ts';

/** Of an item's words so much must be in the title: a plan names a matter in fewer words than a title. */
const CONTAINED = 0.8;

/**
 * 计划外发文: the document is among those that the year's plan of its series lists, by what the titles are about.
 * @source 《整治形式主义为基层减负若干规定》1.1 (发文立项、计划管理); how titles are compared is ours
 */
export const quotaUnplanned = defineRule({
  id: 'quota/unplanned',
  needs: ['issuing'],
  params: z.strictObject({ likeness: z.number().min(0).max(1) }),

  check({ draft, facts, params: { likeness } }) {
    const { series, year, planItems } = facts.issuing;
    if (series === null) return skip('no-series');
    if (!series.counted) return pass({ series: series.name, counted: false });
    if (planItems === null) return skip('no-plan-items', { year });
    const { title, spans } = draft.document;
    const terms = matterTerms(title ?? '');
    // a title of formulas alone can't be told from any other
    if (terms.length === 0) return pass({ items: planItems.length });
    const known = new Set(terms);
    const planned = planItems.find((item) => {
      const own = matterTerms(item);
      if (own.length === 0) return false;
      const contained = own.filter((term) => known.has(term)).length / own.length;
      return contained >= CONTAINED || matterLikeness(own, terms) >= likeness;
    });
    if (planned !== undefined) return pass({ items: planItems.length, planned });
    return finding({
      at: spans.title ?? null,
      code: 'notPlanned',
      params: { series: series.name, year, items: planItems.length },
    });
  },
});
