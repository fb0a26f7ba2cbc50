import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';

/**
 * 重要行文抄送上级: what is important and goes down is copied to the issuer's direct superior. What is important nobody
 * can tell from the words alone; a comprehensive document, a decision or an opinion of a government is taken for it.
 * @source 《党政机关公文处理工作条例》16(1) (重要行文应当同时抄送发文机关的直接上级机关)
 */
export const scopeImportantCopies = defineRule({
  id: 'scope/important-copies',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const { kind, nature, direction, spans } = draft.document;
    const isImportant = kind === '决定' || kind === '意见' || nature === 'comprehensive';
    if (direction !== 'down' || !isImportant || !recipients.ownLeads || recipients.ownLevel === 'national')
      return pass({ applies: false });
    if (recipients.entries.some(({ list, relation }) => list === 'cc' && relation === 'above'))
      return pass({ applies: true, copied: true });
    return finding({ at: spans.title ?? null, code: 'notCopied', params: {} });
  },
});
