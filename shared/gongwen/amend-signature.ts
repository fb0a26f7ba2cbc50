import type { ElementChanges } from '#shared/contract/index.ts';
import type { Range } from './head.ts';
import { cutLine, type Line } from './lines.ts';
import { datePlace, listPlaces } from './places.ts';
import type { Signature } from './signature.ts';

/** All lines, and the signature found in them. */
export type Signed = Readonly<{ lines: Line[]; signature: Signature | null }>;

/** How a signature is read anew, and which places are the imprint's or below it: nobody signs there. */
export type Rereading = Readonly<{
  read: (lines: readonly Line[], named: number | null) => Signature | null;
  isBelow: (place: Range) => boolean;
}>;

/** Lines that a signature's names take at most above its date. */
const tallest = 12;

/**
 * The signature as a person has it: read anew at the date that was chosen, with the names that were given. What isn't
 * in the text changes the value alone, and the body ends where it did. `floor`: the line that the body begins with.
 */
export function amendSignature(
  text: string,
  found: Signed,
  floor: number,
  { signedOn, issuers, signers }: ElementChanges,
  rereading: Rereading,
): Signed {
  const dated = signedOn === undefined ? found : amendDate(text, found, signedOn, rereading);
  const named = issuers === undefined ? dated : amendIssuers(text, dated, issuers, floor);
  return signers === undefined || !named.signature
    ? named
    : { ...named, signature: { ...named.signature, signers: [] } };
}

function amendDate(text: string, found: Signed, signedOn: string | null, { read, isBelow }: Rereading): Signed {
  const { lines, signature } = found;
  if (signedOn === null) return { lines, signature: read(lines, null) };
  const before = signature?.signedOn;
  if (before?.value === signedOn) return found;
  const place = datePlace(text, signedOn, before?.range[0] ?? text.length, (one) => !isBelow(one));
  const cut = place ? cutAround(lines, place) : lines;
  const amended = place && read(cut, place[0]);
  if (amended) return { lines: cut, signature: amended };
  return { lines, signature: signature && { ...signature, signedOn: null } };
}

function amendIssuers(text: string, { lines, signature }: Signed, issuers: readonly string[], floor: number): Signed {
  const dateStart = signature?.signedOn?.range[0];
  const anchor = signature?.issuers[0]?.range[0] ?? dateStart ?? text.length;
  const places = issuers.length === 0 ? null : listPlaces(text, issuers, anchor);
  const [first] = places ?? [];
  const last = places?.at(-1);
  if (!places || !first || !last) {
    const startIndex = issuers.length === 0 ? lines.findIndex(({ start }) => start === dateStart) : -1;
    const amended = signature && { ...signature, issuers: [] };
    return { lines, signature: amended && startIndex >= 0 ? { ...amended, startIndex } : amended };
  }
  const named = places.map((range, i) => ({ name: issuers[i] as string, range }));
  const from = lines.findIndex(({ end }) => end > first[0]);
  const to = lines.findIndex(({ end }) => end >= last[1]);
  const isStretch = from >= floor && to >= from && to - from < tallest;
  const isNear = !signature || (from >= signature.startIndex - tallest && from < signature.endIndex);
  // names far from the date are said elsewhere in the text: the signature stands where it stood
  if (!isStretch || !isNear) return { lines, signature: signature && { ...signature, issuers: named } };
  const cut = cutAround(lines, first, last);
  const startIndex = cut.findIndex(({ start }) => start >= first[0]);
  const behind = cut.findIndex(({ start }) => start >= last[1]);
  const endIndex = signature ? signature.endIndex + cut.length - lines.length : behind < 0 ? cut.length : behind;
  const kept = signature ?? { signers: [], signedOn: null, annotation: null };
  return { lines: cut, signature: { ...kept, issuers: named, startIndex, endIndex } };
}

/** The lines with cuts before the first and behind the last of some ranges, where they stand within lines. */
function cutAround(lines: readonly Line[], first: Range, last: Range = first): Line[] {
  return lines.flatMap((line) => {
    const cuts = [first[0], last[1]].map((at) => at - line.start).filter((at) => at > 0 && at < line.text.length);
    return cuts.length === 0 ? [line] : cutLine(line, cuts);
  });
}
