import { z } from 'zod';
import { OrganLevel } from '../../contract/index.ts';
import { compareOrganLevels } from '../../gongwen/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { meetingCardOf } from '../meeting-card/index.ts';

/**
 * 分会场: down to townships or villages. A township may have its own villages watch; in an emergency the wire is the way.
 * @source 张家界《关于进一步精简会议的五项措施》(2022) 4 (一般不得召开至乡镇或村一级)
 */
export const meetingSubVenues = defineRule({
  id: 'meeting/sub-venues',
  needs: ['recipients'],
  params: z.strictObject({
    /** venues of this level and above are never found */
    lowest: OrganLevel,
  }),

  check({ draft, facts: { recipients }, params: { lowest } }) {
    const card = meetingCardOf(draft);
    if (!card) return pass({ meeting: false });
    const { venues, emergency } = card;
    const low = venues.filter(({ level }) => compareOrganLevels(level, lowest) > 0);
    const [deepest] = low.toSorted((a, b) => compareOrganLevels(b.level, a.level));
    if (!deepest || emergency || recipients.ownLevel === 'township') return pass({ venues: venues.length });
    return finding({ at: deepest.span, code: deepest.level === 'village' ? 'villages' : 'townships', params: {} });
  },
});
