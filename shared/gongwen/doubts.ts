import type { DocumentNumber } from '#shared/contract/index.ts';
import { adoptedOn } from './adoption.ts';
import type { Decision, Evidence } from './cues.ts';
import { findDates } from './date.ts';
import type { Head, Range } from './head.ts';
import { isNumberLine, parseDocumentNumber, readNumberLine } from './number.ts';
import { isOrgan } from './organ.ts';
import type { Parts } from './parts.ts';
import { compact, fold } from './text.ts';
import { titleIssuer } from './title.ts';

type Words = Decision<string | null>;
type Lists = Decision<string[]>;

/** The title, and the one of the web page above it where that says something else. */
export function titleFrom({ title, pageTitle }: Head): Words {
  if (title === null) return { value: null, evidence: [], disputed: false };
  const evidence: Evidence<string | null>[] = [{ value: title.text, cue: 'own-title', span: title.range }];
  if (pageTitle === null) return { value: title.text, evidence, disputed: false };
  evidence.push({ value: pageTitle.text, cue: 'page-title', span: pageTitle.range });
  return { value: title.text, evidence, disputed: true };
}

/** The number, and another one that the head has. */
export function numberFrom(text: string, { number, lines, bodyIndex }: Head): Words {
  if (number === null) return { value: null, evidence: [], disputed: false };
  const value = compact(text.slice(...number));
  const evidence: Evidence<string | null>[] = [{ value, cue: 'number-line', span: number }];
  for (const line of lines.slice(0, bodyIndex)) {
    if (line.start >= number[0] && line.start < number[1]) continue;
    const again = isNumberLine(line.text) ? readNumberLine(line.text) : null;
    const span: Range | null = again && [line.start + again.start, line.start + again.end];
    if (!span || (span[0] < number[1] && number[0] < span[1])) continue;
    const other = compact(text.slice(...span));
    if (isSameNumber(value, other)) continue;
    evidence.push({ value: other, cue: 'number-again', span });
  }
  return { value, evidence, disputed: evidence.length > 1 };
}

/** Brackets of another shape, or a nought in front, make no other number. */
function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [parseDocumentNumber(one), parseDocumentNumber(other)];
  if (a.serial === null || b.serial === null) return one.endsWith(other) || other.endsWith(one);
  // a gazette's or order's 第3号 beside the number is another count
  if (a.year === null || b.year === null) return true;
  return a.year === b.year && a.serial === b.serial;
}

/** The day of signing from signature, imprint of minutes, portal head or adoption note, whichever there is first. */
export function dateFrom(text: string, head: Head, parts: Parts): Decision<string | null> & { range: Range | null } {
  const evidence: Evidence<string | null>[] = [];
  const signed = parts.signature?.signedOn;
  if (signed) evidence.push({ value: signed.value, cue: 'signature-date', span: signed.range });
  if (head.imprint) {
    const date = findDates(head.imprint.text)[0];
    const start = head.imprint.start;
    if (date) evidence.push({ value: date.value, cue: 'head-date', span: [start + date.start, start + date.end] });
  }
  if (head.numberDate) evidence.push({ value: head.numberDate.value, cue: 'head-date', span: head.numberDate.range });
  const [first] = head.notes;
  const last = head.notes.at(-1);
  if (evidence.length === 0 && first && last) {
    const adopted = adoptedOn(text.slice(first.start, last.end));
    for (const day of [adopted, adopted?.other]) {
      if (day)
        evidence.push({ value: day.value, cue: 'note-date', span: [first.start + day.start, first.start + day.end] });
    }
  }
  const value = evidence[0]?.value ?? null;
  const printed = parts.foot.printedOn;
  // what was printed before it was signed has one of its days wrong
  if (value !== null && printed && printed.value < value) {
    evidence.push({ value: printed.value, cue: 'print-date', span: printed.range });
  }
  const disputed = evidence.some((one) => one.value !== value);
  return { value, evidence, disputed, range: evidence[0]?.span ?? null };
}

/**
 * Whether the year of the number and the day of signing can belong to one document: a number follows at registration.
 * What a meeting adopted may be numbered much later.
 */
export function yearsAgree(number: DocumentNumber | null, { value, evidence }: Decision<string | null>): boolean {
  if (number?.year === undefined || number.year === null || value === null) return true;
  if (evidence[0]?.cue === 'note-date') return true;
  const [year, month] = value.split('-').map(Number) as [number, number];
  return (
    number.year === year || (number.year === year + 1 && month === 12) || (number.year === year - 1 && month === 1)
  );
}

/** Those that sign, and what the title opens with where that names somebody else. */
export function issuersFrom(text: string, head: Head, parts: Parts): Lists {
  const signed = parts.signature?.issuers ?? [];
  const value = signed.map(({ name }) => name);
  if (value.length === 0) return { value, evidence: [], disputed: false };
  const span = signed[0]?.range ?? null;
  const evidence: Evidence<string[]>[] = [{ value, cue: 'signature', span }];
  const named = titleIssuer(head.title?.text ?? '');
  if (
    named === '' ||
    !named.split('、').every((name) => isOrgan(name)) ||
    head.title === null ||
    isShortFor(named, value.join(''))
  )
    return { value, evidence, disputed: false };
  const start = head.title.range;
  const place = text.slice(start[0], start[1]).startsWith(named)
    ? ([start[0], start[0] + named.length] as const)
    : start;
  evidence.push({ value: named.split('、'), cue: 'title-opening', span: place });
  return { value, evidence, disputed: true };
}

/** Whether one name holds the characters of the other in their order: 市人社局 of 临河市人力资源和社会保障局. */
function isShortFor(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => fold(name).replace(/[、（）()]/gu, '')) as [string, string];
  return holds(a, b) || holds(b, a);
}

function holds(long: string, short: string): boolean {
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
}

/** Recipients of the head, and those of the 版记 where there are both. */
export function recipientsFrom(head: Head, { foot }: Parts): Lists {
  const texts = (parts: readonly { text: string }[]): string[] => parts.map(({ text }) => text);
  const evidence: Evidence<string[]>[] = [];
  if (head.recipients.length > 0)
    evidence.push({ value: texts(head.recipients), cue: 'head-recipients', span: whole(head.recipients) });
  if (foot.main.length > 0) evidence.push({ value: texts(foot.main), cue: 'foot-recipients', span: whole(foot.main) });
  const [first, second] = evidence;
  const disputed = first !== undefined && second !== undefined && first.value.join() !== second.value.join();
  return { value: first?.value ?? [], evidence, disputed };
}

function whole(parts: readonly { range: Range }[]): Range | null {
  const first = parts[0];
  const last = parts.at(-1);
  return first && last ? [first.range[0], last.range[1]] : null;
}
