import { z } from 'zod';
import { defineRule, finding, pass, skip } from '../define-rule.ts';

/**
 * 发文范围: how many units receive it, main recipients and copies together.
 * No instrument names a number; the limit is the office's own.
 */
export const scopeUnits = defineRule({
  id: 'scope/units',
  needs: ['recipients'],
  params: z.strictObject({ limit: z.int().positive() }),

  check({ draft, facts: { recipients }, params: { limit } }) {
    const { units, unresolved } = recipients.scope;
    // published documents (公告, 通告) and minutes have no addressees
    if (recipients.entries.length === 0) return pass({ units: 0, limit });
    if (units > limit) {
      const [first] = draft.document.spans.mainRecipients ?? [];
      return finding({ at: first ?? null, code: 'tooMany', params: { units, limit } });
    }
    if (unresolved.length === 0) return pass({ units, limit });
    return recipients.directory === 'present'
      ? skip('recipients-unresolved', { units, phrases: [...unresolved] })
      : skip(recipients.directory === 'absent' ? 'no-workspace' : 'no-directory', { phrases: [...unresolved] });
  },
});
