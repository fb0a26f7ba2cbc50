import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';

/**
 * 正文达标、附件超长: a body within its limit beside attachments that are longer than a whole document may be.
 * Nothing national says that attachments count, so it is only pointed out.
 */
export const lengthAttachments = defineRule({
  id: 'length/attachments',
  needs: [],
  params: z.strictObject({ limit: z.int().positive() }),

  check({ draft, params: { limit } }) {
    const { attachments: count, body } = draft.counts;
    if (count <= limit) return pass({ count, limit });
    const [first] = draft.document.spans.attachments ?? [];
    return finding({ at: first ?? null, code: 'longAttachments', params: { count, limit, body } });
  },
});
