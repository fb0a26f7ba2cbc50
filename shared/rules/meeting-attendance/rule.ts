import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import { headCountOf, meetingCardOf } from '../meeting-card/index.ts';

/**
 * 参会人数: as the notice says it, else units (by the directory) × persons of each. A video meeting has no hall to fill
 * and no limit here.
 * @source none that holds nationwide; 广东 2007, 广州 2014 (300), 江门 2014 (200, of departments 100)
 */
export const meetingAttendance = defineRule({
  id: 'meeting/attendance',
  needs: ['recipients'],
  params: z.strictObject({
    /** heads at a meeting of a party committee, a government or their office */
    heads: z.int().positive(),
    /** of a department */
    departmentHeads: z.int().positive(),
  }),

  check({ draft, facts: { recipients }, params }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const limit = recipients.ownLeads ? params.heads : params.departmentHeads;
    const heads = headCountOf(card, recipients);
    if (card.form === 'video') return pass({ heads: heads?.count ?? null, video: true });
    if (!heads) return skip('no-meeting-heads');
    const { count, least } = heads;
    if (count > limit) {
      const at = card.heads?.span ?? card.attendance[0]?.span ?? null;
      return finding({ at, code: least ? 'atLeast' : 'tooMany', params: { count, limit } });
    }
    return least ? skip('no-meeting-heads') : pass({ heads: count });
  },
});
