import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';

/** From this day on dates are in arabic figures; before it in Han. */
const arabicSince = '2012-07-01';
const padded = /(?<![0-9０-９])[0０]\s?[1-9１-９]\s{0,2}[月日]/u;
const han = /[〇○零一二三四五六七八九]{4}\s{0,2}年/u;
/** A signature line whose year is cut short, or that has strokes and points for 年月日. */
const cut = /^[’']?\d{2}年\d{1,2}月\d{1,2}日$/u;
const strokes = /^(?:19|20)\d{2}[-./·—](?:0?[1-9]|1[0-2])[-./·—](?:0?[1-9]|[12]\d|3[01])$/u;
/** An organ alone on its line. */
const signs = /^[\p{Script=Han}\s]{2,40}(?:政府|委员会|办公[室厅]|[局厅委院会部校处]|学院|大学)$/u;

/**
 * 成文日期: arabic figures, the year whole, month and day without noughts; the date of printing likewise.
 * @source GB/T 9704-2012 7.3.5.4, 7.4.3
 */
export const formDate = defineRule({
  id: 'form/date',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { spans, signedOn } = draft.document;
    const found: RawFinding[] = [];
    for (const at of [spans.signedOn, spans.printedOn]) {
      if (!at) continue;
      const date = draft.text.slice(...at);
      if (at[0] >= (spans.body?.[1] ?? 0) && strokes.test(date)) found.push({ at, code: 'strokes', params: { date } });
      if (padded.test(date)) found.push({ at, code: 'padded', params: { date } });
      if (at === spans.signedOn && han.test(date) && (signedOn ?? '') >= arabicSince)
        found.push({ at, code: 'han', params: { date }, atMost: 'note' });
    }
    if (!spans.signedOn) found.push(...unread(draft));
    return found.length === 0 ? pass({ applies: spans.signedOn !== undefined }) : finding(...found);
  },
});

/** A line under the one that signs that is meant for a date and isn't read as one. */
function unread({ text, document: { spans } }: Draft): RawFinding[] {
  const from = spans.body?.[0] ?? 0;
  const end = Math.min(spans.attachments?.[0]?.[0] ?? text.length, spans.printedText?.[0] ?? text.length);
  let before = '';
  let start = from;
  for (const line of text.slice(from, Math.max(from, end)).split('\n')) {
    const date = line.trim();
    const at: Span = [start + line.indexOf(date), start + line.indexOf(date) + date.length];
    start += line.length + 1;
    if (date === '') continue;
    if (signs.test(before)) {
      if (cut.test(date)) return [{ at, code: 'shortYear', params: { date } }];
      if (strokes.test(date)) return [{ at, code: 'strokes', params: { date } }];
    }
    before = date;
  }
  return [];
}
