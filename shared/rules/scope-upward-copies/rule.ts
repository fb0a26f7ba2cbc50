import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import { goesUp } from '../upward.ts';

/**
 * 上行文抄送: a document to a superior is not copied to subordinates.
 * A lower organ is a subordinate for sure only where the issuer leads it; else the finding is softer.
 * @source 《党政机关公文处理工作条例》15(1) (不抄送下级机关)
 */
export const scopeUpwardCopies = defineRule({
  id: 'scope/upward-copies',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const certainty = goesUp(draft.document);
    const copies = recipients.entries.filter(({ list }) => list === 'cc');
    if (certainty === 'no') return pass({ applies: false });
    if (copies.length === 0) return pass({ applies: true, copies: 0 });
    if (recipients.ownLevel === null) return skip('no-own-organ');

    const below = copies.filter(({ relation }) => relation === 'below');
    if (below.length === 0) return pass({ applies: true, copies: copies.length });
    const places = draft.document.spans.ccRecipients ?? [];
    const atMost = certainty === 'probably' ? 'note' : recipients.ownLeads ? 'must' : 'should';
    return finding(
      ...below.map(({ raw, index }) => ({
        at: places[index] ?? null,
        code: 'copiedToSubordinate',
        params: { recipient: raw },
        atMost: atMost as 'must' | 'should' | 'note',
      })),
    );
  },
});
