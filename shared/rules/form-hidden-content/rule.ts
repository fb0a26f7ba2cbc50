import { z } from 'zod';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';

/**
 * 隐藏内容: tracked changes, comments and hidden text, which go out with the file. By what the reader met; plain text
 * can't hold any.
 * @source our own choice
 */
export const formHiddenContent = defineRule({
  id: 'form/hidden-content',
  needs: [],
  params: z.strictObject({}),

  check({ draft: { file, read } }) {
    if (file.format === 'txt') return pass({ applies: false });
    const lost = (part: string): number => read.notRead.find((one) => one.part === part)?.count ?? 0;
    const [deleted, comments, hidden] = [lost('deletedText'), lost('comments'), lost('hiddenText')];
    const found: RawFinding[] = [];
    if (read.parts.includes('insertions') || deleted > 0) found.push({ at: null, code: 'tracked', params: {} });
    if (comments > 0) found.push({ at: null, code: 'comments', params: { count: comments } });
    if (hidden > 0) found.push({ at: null, code: 'hidden', params: { count: hidden } });
    return found.length === 0 ? pass({ applies: true }) : finding(...found);
  },
});
