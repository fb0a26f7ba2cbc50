import { isDateLine } from './date.ts';
import type { Line } from './lines.ts';
import { isOrgan } from './organ.ts';

const longestCaption = 30;
const shortestParagraph = 40;

/**
 * Lines that head a part of a text without a number, as reports to a congress have them: short, without a stop, after
 * a finished paragraph and before a long one. Only where at least two do, and the first stands before every mark
 * (`firstMark`, an index): below marks such lines are anything, from the caption of a table to a name.
 */
export function captionsIn(lines: readonly Line[], firstMark: number): number[] {
  const found: number[] = [];
  for (let i = 1; i + 1 < lines.length; i++) {
    const [before, line, after] = [lines[i - 1] as Line, lines[i] as Line, lines[i + 1] as Line];
    if (isCaption(line) && isFinished(before) && isParagraph(after)) found.push(i);
  }
  return found.length >= 2 && (found[0] as number) < firstMark ? found : [];
}

function isCaption({ text, cell }: Line): boolean {
  if (cell || text.length < 4 || text.length > longestCaption) return false;
  return (
    /^[\p{Script=Han}“\d]/u.test(text) &&
    !/[。；：，！？;:,!?、…）)]|^附件|^第/u.test(text) &&
    !isDateLine(text) &&
    !isOrgan(text)
  );
}

function isFinished({ text, cell }: Line): boolean {
  return !cell && text.length >= 10 && /[。！？；][”）]?$/u.test(text);
}

function isParagraph({ text, cell }: Line): boolean {
  return !cell && text.length >= shortestParagraph && text.includes('。');
}
