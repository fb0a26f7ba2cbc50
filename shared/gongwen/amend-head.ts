import type { ElementChanges } from '#shared/contract/index.ts';
import type { Head, Range } from './head.ts';
import { cutLine, type Line } from './lines.ts';
import { listPlaces, nearest, placesOf } from './places.ts';

/** Lines below the recognised head in which a person's recipients may still open the body. */
const reach = 12;

/**
 * The head as a person has it, each value where it stands nearest to what was recognised. What isn't in the text has no
 * place, and is left out here: its value goes into the elements by itself.
 */
export function amendHead(text: string, head: Head, corrections: ElementChanges): Head {
  const { title, documentNumber, mainRecipients, signers, urgency, copyNumber } = corrections;
  const place = (value: string | null, near: Range | null): Range | null =>
    value === null ? null : nearest(placesOf(text, value), near?.[0] ?? 0);
  if (Object.keys(corrections).length === 0) return head;
  const amended: Head = { ...head, lines: [...head.lines] };
  if (documentNumber !== undefined) amended.number = place(documentNumber, head.number);
  if (urgency !== undefined) amended.urgency = place(urgency, head.urgency);
  if (copyNumber !== undefined) amended.copyNumber = place(copyNumber, head.copyNumber);
  if (signers !== undefined) amended.signers = named(text, signers, head.signers[0]?.range[0] ?? 0);
  if (title !== undefined) {
    const range = place(title, head.title?.range ?? null);
    amended.title = range && title !== null ? { text: title, range } : null;
    amended.pageTitle = null;
  }
  if (mainRecipients !== undefined) {
    const near = head.recipients[0]?.range[0] ?? amended.title?.range[1] ?? 0;
    amended.recipients = named(text, mainRecipients, near).map(({ name, range }) => ({ text: name, range }));
  }
  if (title !== undefined || mainRecipients !== undefined) {
    // a value that the text doesn't have moves nothing: where the recognised one stood is still no body
    const standing = {
      title: title ? (amended.title ?? head.title) : amended.title,
      recipients: mainRecipients?.length && amended.recipients.length === 0 ? head.recipients : amended.recipients,
    };
    moveBody(text, head, amended, { ...amended, ...standing });
  }
  return amended;
}

/** Values with their places; none where one of them isn't in the text. */
function named(text: string, values: readonly string[], near: number): { name: string; range: Range }[] {
  return (listPlaces(text, values, near) ?? []).map((range, i) => ({ name: values[i] as string, range }));
}

/** The body of `amended` begins behind what stands in the head now, where that moved its beginning. */
function moveBody(text: string, head: Head, amended: Head, standing: Head): void {
  const lines = amended.lines;
  const { bodyIndex } = head;
  const limit = lines[Math.min(lines.length, bodyIndex + reach) - 1]?.end ?? 0;
  const before = edge(head);
  const after = edge(standing, limit);
  const bodyStart = lines[bodyIndex]?.start ?? text.length;
  const wasLast = before > 0 && lines.slice(0, bodyIndex).at(-1)?.start === lineAt(lines, before - 1)?.start;
  if (after <= bodyStart && !(after < before && wasLast)) return;
  const end = behindColon(text, after);
  const at = lines.findIndex((line) => line.start < end && end < line.end);
  if (at >= 0) lines.splice(at, 1, ...cutLine(lines[at] as Line, [end - (lines[at] as Line).start]));
  const index = lines.findIndex((line) => line.start >= end);
  amended.bodyIndex = index < 0 ? lines.length : index;
}

/** Where title, number and recipients end, as far as they stand before `limit`. */
function edge({ title, number, recipients, signers, notes }: Head, limit = Number.POSITIVE_INFINITY): number {
  const ranges = [title?.range, number, ...recipients.map(({ range }) => range), ...signers.map(({ range }) => range)];
  const ends = ranges.flatMap((range) => (range && range[1] <= limit ? range[1] : []));
  return Math.max(0, ...ends, ...notes.map(({ end }) => end).filter((end) => end <= limit));
}

function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  return lines.find(({ start, end }) => start <= offset && offset < end);
}

/** The colon that closes the recipients belongs to them. */
function behindColon(text: string, end: number): number {
  return end + (/^\s{0,8}[:：]/u.exec(text.slice(end, end + 9))?.[0].length ?? 0);
}
