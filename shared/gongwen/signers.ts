import type { Head } from './head.ts';
import type { Line } from './lines.ts';
import { isNumberLine } from './number.ts';
import { isOrgan } from './organ.ts';
import { compact } from './text.ts';
import { endsLikeTitle } from './title.ts';

const label = /^(?<organ>[\p{Script=Han}（）()]{0,40}\s{0,60})签\s{0,4}发\s{0,4}人?\s{0,4}[:：]\s{0,60}/u;
const wholeName = /^\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,3}$/u;

/**
 * Takes the line of 签发人, also behind the organ of a slip (`某督查室　签发：某某`), or one that holds a further name
 * under it. Joint documents put the further names below, the number between them.
 */
export function takeSigners(head: Head, line: Line): boolean {
  const from = signerLabelEnd(line.text);
  if (from === null && !goesOnAbove(head, line)) return false;
  const names = namesIn(line.text, from ?? 0);
  if (names.length === 0 && from === null) return false;
  for (const [start, end] of names) {
    head.signers.push({ name: compact(line.text.slice(start, end)), range: [line.start + start, line.start + end] });
  }
  return true;
}

/** Where the names begin on a line of 签发人. `null`: it is none. */
export function signerLabelEnd(text: string): number | null {
  const found = label.exec(text);
  const organ = (found?.groups?.organ ?? '').trim();
  return found && (organ === '' || isOrgan(organ)) ? found[0].length : null;
}

/** Whether a bare name stands right under the signers so far, or under the number that is under them. */
function goesOnAbove(head: Head, line: Line): boolean {
  const last = head.signers.at(-1);
  if (!last || line.text.length > 16 || !/^[\p{Script=Han}\s]+$/u.test(line.text)) return false;
  if (isOrgan(line.text) || endsLikeTitle(line.text)) return false;
  const at = head.lines.indexOf(line);
  const [above, higher] = [head.lines[at - 1], head.lines[at - 2]];
  if (above?.end === last.range[1]) return true;
  return above !== undefined && isNumberLine(above.text) && higher?.end === last.range[1];
}

/** Characters in which the names of one line stand. */
const mostNames = 200;

/** Where the names of a line of 签发人 end that runs on. `null`: it is no such line, or ends with them. */
export function signersEnd(text: string): number | null {
  const from = signerLabelEnd(text);
  const last = from === null ? undefined : namesIn(text, from).at(-1);
  return last && text.slice(last[1]).trim() !== '' ? last[1] : null;
}

function lengthOf(range: [number, number] | undefined): number {
  return range ? range[1] - range[0] : 0;
}

/** Names parted by blanks or 、 up to what is none; a short name may itself hold blanks (张　三, 郑 国 梁). */
function namesIn(text: string, from: number): [number, number][] {
  const tokens = [...text.slice(from, from + mostNames).matchAll(/[^\s、，,]+/gu)].map((m): [number, number] => [
    from + m.index,
    from + m.index + m[0].length,
  ]);
  const merged: [number, number][] = [];
  for (let i = 0; i < tokens.length; ) {
    let single = i;
    while (single < tokens.length && lengthOf(tokens[single]) === 1) single++;
    const take = single - i === 3 ? 3 : single - i >= 2 ? 2 : 1;
    merged.push([(tokens[i] as [number, number])[0], (tokens[i + take - 1] as [number, number])[1]]);
    i += take;
  }
  const end = merged.findIndex(([start, to]) => !wholeName.test(text.slice(start, to)));
  return end < 0 ? merged : merged.slice(0, end);
}
