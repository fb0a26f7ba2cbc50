import { z } from 'zod';
import { parseDocumentNumber } from '../../gongwen/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import type { EarlierDocument, Reference } from '../facts.ts';

/**
 * 引用文件: a document that the draft names by a number which the archive knows under another title, or by a title alone
 * though the archive knows its number. Only what the archive has is judged.
 * @source our own choice
 */
export const formReferences = defineRule({
  id: 'form/references',
  needs: ['earlier'],
  params: z.strictObject({}),

  check({ facts: { earlier } }) {
    const found = earlier.references.flatMap(judge);
    if (found.length === 0) return pass({ references: earlier.references.length });
    return finding(...found);
  },
});

function judge({ span, title, number, byNumber, byTitle }: Reference): RawFinding[] {
  if (title === null) return [];
  if (number !== null && byNumber?.title && !sameTitle(title, byNumber.title))
    return [{ at: span, code: 'otherTitle', params: { number, title, known: byNumber.title }, atMost: 'should' }];
  const [only, ...others] = byTitle;
  if (!only?.documentNumber || others.length > 0) return [];
  if (number === null)
    return [{ at: span, code: 'noNumber', params: { title, known: only.documentNumber }, atMost: 'note' }];
  if (byNumber === null && differs(number, only))
    return [{ at: span, code: 'otherNumber', params: { number, title, known: only.documentNumber }, atMost: 'note' }];
  return [];
}

const noise = /[\s《》〈〉“”"（）()、，·—-]/gu;

/** One may leave out the issuer, the shell (关于印发…的通知) or a remark behind. */
function sameTitle(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => title.normalize('NFKC').replace(noise, '')) as [string, string];
  return a.includes(b) || b.includes(a);
}

function differs(number: string, { documentNumber }: EarlierDocument): boolean {
  const [a, b] = [number, documentNumber ?? ''].map((raw) => parseDocumentNumber(raw));
  return a?.serial !== b?.serial || a?.year !== b?.year || a?.prefix !== b?.prefix;
}
