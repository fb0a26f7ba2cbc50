import type { Pairing } from './chains.ts';
import type { Normalised } from './normalise.ts';

/** Characters on either side of an edge that are read to know the word it lies in. */
const AROUND = 10;
/** Of more than this the part of a word would stand by itself. */
const LONGEST = 2;
/** Characters that must remain of a passage, or its edges stay. */
const LEAST = 16;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const days = new Set([...'年月日'].map((sign) => sign.charCodeAt(0)));
const vice = '副'.charCodeAt(0);

/** What the name of an organ ends in; its beginning stands before the passage. */
const tail = /^(?:(?:人民)?政府|办公[室厅]|委员会|有限(?:责任)?公司|[局厅室委办部署]){1,3}(?=关于|等|印发|转发)/u;
const tailBegins = new Set([...'人政办委有局厅室部署'].map((sign) => sign.charCodeAt(0)));
/** ICU doesn't know it and reads 落|实习|近平. */
const person = /^习近平/u;
/** Behind these a name may begin. */
const joints = new Set([...'由经向报为与和及或对将把被各在请按该本是的'].map((sign) => sign.charCodeAt(0)));

/**
 * Edges inside a word of the draft (县|长, 依|据) go inwards to its border, and a passage doesn't begin with the end of
 * the names of two organs (县政府|办公室关于, 国务院|办公厅关于). Where a mark or a line is, an edge is right as it is.
 */
export function leaveWords(draft: Normalised, source: Normalised, pairing: Pairing): void {
  leaveAtStart(draft, source, pairing);
  leaveAtEnd(draft, source, pairing);
}

function leaveAtStart(draft: Normalised, source: Normalised, pairing: Pairing): void {
  if (!isEnough(pairing, 1, 1)) return;
  // 5月10日|前 is no 日前
  if (
    [draft.shapes[pairing.draftStart - 1], source.shapes[pairing.sourceStart - 1]].some((sign) => days.has(sign ?? 0))
  )
    return;
  if (isInLine(draft, pairing.draftStart)) moveStart(draft, source, pairing, wayToEnd(draft, pairing.draftStart));
  const { draftStart, sourceStart } = pairing;
  if (!mayBeTail(draft, draftStart) || !mayBeTail(source, sourceStart)) return;
  const ours = tail.exec(around(draft, draftStart, draftStart + 2 * AROUND))?.[0].length ?? 0;
  const theirs = tail.exec(around(source, sourceStart, sourceStart + 2 * AROUND))?.[0].length ?? 0;
  if (ours === 0 || theirs === 0 || !isEnough(pairing, ours, theirs)) return;
  pairing.draftStart += ours;
  pairing.sourceStart += theirs;
}

function leaveAtEnd(draft: Normalised, source: Normalised, pairing: Pairing): void {
  if (!isEnough(pairing, 1, 1) || !isInLine(draft, pairing.draftEnd)) return;
  moveEnd(draft, source, pairing, wayToBegin(draft, pairing.draftEnd));
}

/** Only over what is equal. */
function moveStart(draft: Normalised, source: Normalised, pairing: Pairing, way: number): void {
  if (way > LONGEST || !isEnough(pairing, way, way)) return;
  for (let n = 0; n < way; n++) {
    if (draft.shapes[pairing.draftStart + n] !== source.shapes[pairing.sourceStart + n]) return;
  }
  pairing.draftStart += way;
  pairing.sourceStart += way;
}

function moveEnd(draft: Normalised, source: Normalised, pairing: Pairing, way: number): void {
  if (way > LONGEST || !isEnough(pairing, way, way)) return;
  for (let n = 1; n <= way; n++) {
    if (draft.shapes[pairing.draftEnd - n] !== source.shapes[pairing.sourceEnd - n]) return;
  }
  pairing.draftEnd -= way;
  pairing.sourceEnd -= way;
}

function isEnough({ draftStart, draftEnd, sourceStart, sourceEnd }: Pairing, ours: number, theirs: number): boolean {
  return draftEnd - draftStart - ours >= LEAST && sourceEnd - sourceStart - theirs >= LEAST;
}

/** Between two Han characters of one line and sentence. */
function isInLine({ shapes, begins }: Normalised, at: number): boolean {
  return begins[at] !== 1 && isHan(shapes[at - 1]) && isHan(shapes[at]);
}

function isHan(shape: number | undefined): boolean {
  return shape !== undefined && shape >= 0x4e00 && shape <= 0x9fff;
}

/** Behind a name, as it may be, with what names of organs end in. */
function mayBeTail(text: Normalised, at: number): boolean {
  return tailBegins.has(text.shapes[at] ?? 0) && isInLine(text, at) && !joints.has(text.shapes[at - 1] ?? 0);
}

/** Ways from edges that are known by now: many sources begin and end at the same places of a draft. */
type Ways = Readonly<{ toEnd: Map<number, number>; toBegin: Map<number, number> }>;
const seen = new WeakMap<Normalised, Ways>();

function waysOf(text: Normalised): Ways {
  let ways = seen.get(text);
  if (!ways) {
    ways = { toEnd: new Map(), toBegin: new Map() };
    seen.set(text, ways);
  }
  return ways;
}

/**
 * Way from an edge to the end of the word around it, 副 being part of the word behind it; 0 where what stands behind the
 * edge begins with a longer word by itself: 及|其他 is 及其 and 他 only by chance.
 */
function wayToEnd(text: Normalised, at: number): number {
  const { toEnd } = waysOf(text);
  const known = toEnd.get(at);
  if (known !== undefined) return known;
  const way = measuredToEnd(text, at);
  toEnd.set(at, way);
  return way;
}

function measuredToEnd(text: Normalised, at: number): number {
  const [start, end] = wordAt(text, Math.max(0, at - AROUND), at);
  const isVice = text.shapes[at - 1] === vice;
  if ((start === at && !isVice) || person.test(around(text, at, at + 3))) return 0;
  return isVice || wordAt(text, at, at)[1] <= end ? end - at : 0;
}

/** Way from the beginning of the word around an edge to it, by the same rule. */
function wayToBegin(text: Normalised, at: number): number {
  const { toBegin } = waysOf(text);
  const known = toBegin.get(at);
  if (known !== undefined) return known;
  const way = measuredToBegin(text, at);
  toBegin.set(at, way);
  return way;
}

function measuredToBegin(text: Normalised, at: number): number {
  const from = Math.max(0, at - AROUND);
  const [start] = wordAt(text, from, at);
  if (start === at) return text.shapes[at - 1] === vice ? 1 : 0;
  return wordAt(text, from, at - 1, at)[0] >= start ? at - start : 0;
}

/** The word that holds the character at `at`, as far as the characters between `from` and `to` tell. */
function wordAt(text: Normalised, from: number, at: number, to = at + AROUND): [number, number] {
  const word = words.segment(around(text, from, to)).containing(at - from);
  return word ? [from + word.index, from + word.index + word.segment.length] : [at, at];
}

/** Folded; one unit a character. */
function around({ shapes }: Normalised, from: number, to: number): string {
  return String.fromCharCode(...shapes.subarray(from, to));
}
