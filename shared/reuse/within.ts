import type { Draft, Repetition, Span } from '../contract/index.ts';
import type { Pairing } from './chains.ts';
import { settleEdges, snapEdges } from './edges.ts';
import { fingerprint, GRAM } from './fingerprint.ts';
import { likenessOf } from './likeness.ts';
import { maskOf } from './match.ts';
import { type Normalised, originalSpan } from './normalise.ts';
import { bracketsIn, outOfBrackets } from './within-brackets.ts';
import { pastedIn } from './within-pasted.ts';
import { listsIn, repeatableIn } from './within-repeatable.ts';

/** Characters without marks and figures that are said twice, outside formulas. */
const LEAST = 20;
const ALIKE = 0.8;
/**
 * Sentences of one build that stand side by side say different things; what was changed must be longer and farther off,
 * what was changed less not quite so far.
 */
const LEAST_CHANGED = 28;
const APART = 60;
const HARDLY_CHANGED = 0.9;
const APART_HARDLY_CHANGED = 45;
/** What stands in more places than this is a form or a refrain. */
const PLACES = 3;
const MOST = 20;
/** UTF-16 units from which a heading of several clauses is a sentence. */
const SENTENCE = 30;
/** Items of a list are of one build: told is this share and more of one. */
const WHOLE = 0.6;

/**
 * Passages that stand twice in a draft, in order of the second place. Not told: titles, recipients, signature, tables,
 * headings, lists of organs, what is quoted or named, formulas (`formulas`: 1 for each character of them), what stands
 * in more than three places, and documents in articles.
 */
export function repetitionsIn(draft: Draft, text: Normalised, formulas: Uint8Array): Repetition[] {
  const quiet = maskOf(text, repeatableIn(draft, text));
  for (let i = 0; i < quiet.length; i++) if (formulas[i]) quiet[i] = 1;
  const isRules = isInArticles(draft);
  const reworded = isRules ? [] : rewordedIn(draft, text, quietIn(draft, text, quiet));
  const out = [...pastedTwice(draft, text, { quiet, isRules, known: reworded }), ...reworded].slice(0, MOST);
  return out.toSorted((x, y) => x.second[0] - y.second[0] || x.first[0] - y.first[0]);
}

/** Paragraphs of 50 characters and more that are the same, in any document; none that is `known`. */
function pastedTwice(
  draft: Draft,
  text: Normalised,
  { quiet, isRules, known }: Readonly<{ quiet: Uint8Array; isRules: boolean; known: readonly Repetition[] }>,
): Repetition[] {
  const { attachmentTexts } = draft.document;
  const attachmentAt = (at: number): number => attachmentTexts.findIndex(({ span }) => span[0] <= at && at < span[1]);
  return pastedIn(draft.text, text, { quiet, places: PLACES, isInArticles: isRules }).flatMap((p): Repetition[] => {
    const first = originalSpan(text, p.draftStart, p.draftEnd);
    const second = originalSpan(text, p.sourceStart, p.sourceEnd);
    const isKnown = known.some((one) => overlap(one.first, first) && overlap(one.second, second));
    // two forms or rules that are printed together may define the same
    const [one, other] = [attachmentAt(first[0]), attachmentAt(second[0])];
    if (isKnown || (one >= 0 && other >= 0 && one !== other)) return [];
    return [{ first, second, similarity: 1, where: whereOf(draft, { first, second }) }];
  });
}

function overlap(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** Passages of 20 characters and more, word for word or nearly so. */
function rewordedIn(draft: Draft, text: Normalised, quiet: Uint8Array): Repetition[] {
  const pairs = seedsIn(text, quiet);
  if (pairs.length === 0) return [];
  const likeness = likenessOf(text);
  const brackets = bracketsIn(text);
  const found: Pairing[] = [];
  const out: Repetition[] = [];
  for (const [first, second] of pairs) {
    if (out.length >= MOST) break;
    if (found.some((one) => isIn(one, first, second))) continue;
    const whole = widened(text, first, second);
    found.push(whole);
    if (whole.draftEnd > whole.sourceStart || !saysEnough(draft, text, whole, quiet)) continue;
    const p = outOfBrackets(text, brackets, whole);
    if (!saysEnough(draft, text, p, quiet)) continue;
    likeness.begin(text, p);
    const similarity = Math.round(likeness.value() * 10_000) / 10_000;
    if (similarity < ALIKE) continue;
    const places = {
      first: originalSpan(text, p.draftStart, p.draftEnd),
      second: originalSpan(text, p.sourceStart, p.sourceEnd),
    };
    const where = whereOf(draft, places);
    if (similarity < 1 && (wordsOf(text, p, quiet) < LEAST_CHANGED || isBeside(p, where, similarity))) continue;
    if (isPartOfItem(draft, places)) continue;
    out.push({ ...places, similarity, where });
  }
  return out;
}

/** Rules repeat their conditions on purpose. */
function isInArticles({ text }: Draft): boolean {
  return (text.match(/^[ \t　]{0,8}第[一二三四五六七八九十百\d]{1,5}条(?!款)/gmu)?.length ?? 0) >= 5;
}

/** Pairs of places with the same run of characters, each with the one before it; outside what is quiet. */
function seedsIn(text: Normalised, quiet: Uint8Array): [number, number][] {
  const { hashes, positions } = fingerprint(text);
  const places = new Map<number, number[]>();
  for (let n = 0; n < hashes.length; n++) {
    const at = positions[n] ?? 0;
    if (quiet[at] || quiet[at + GRAM - 1]) continue;
    const known = places.get(hashes[n] ?? 0);
    if (known) known.push(at);
    else places.set(hashes[n] ?? 0, [at]);
  }
  const pairs: [number, number][] = [];
  for (const known of places.values()) {
    if (known.length > PLACES) continue;
    for (let n = 1; n < known.length; n++) {
      const [first, second] = [known[n - 1] ?? 0, known[n] ?? 0];
      if (second - first >= LEAST) pairs.push([first, second]);
    }
  }
  return pairs.sort((x, y) => x[1] - y[1] || x[0] - y[0]);
}

function isIn({ draftStart, draftEnd, sourceStart, sourceEnd }: Pairing, first: number, second: number): boolean {
  return draftStart <= first && first < draftEnd && sourceStart <= second && second < sourceEnd;
}

function widened(text: Normalised, first: number, second: number): Pairing {
  const seed = { draftStart: first, draftEnd: first + GRAM, sourceStart: second, sourceEnd: second + GRAM };
  return snapEdges(text, text, settleEdges(text, text, seed));
}

/** The end of the body and the beginning of an attachment are not. */
function isBeside({ draftEnd, sourceStart }: Pairing, where: Repetition['where'], similarity: number): boolean {
  const apart = similarity < HARDLY_CHANGED ? APART : APART_HARDLY_CHANGED;
  return where !== 'between' && sourceStart - draftEnd < apart;
}

/** Characters of its own without marks and figures, of the side that has fewer. */
function wordsOf({ codes }: Normalised, p: Pairing, quiet: Uint8Array): number {
  const words = (start: number, end: number): number => {
    let count = 0;
    for (let i = start; i < end; i++) if (!quiet[i] && (codes[i] ?? 0) >= 0x3400) count++;
    return count;
  };
  return Math.min(words(p.draftStart, p.draftEnd), words(p.sourceStart, p.sourceEnd));
}

/** Enough words of its own on both sides, and no list of organs. */
function saysEnough(draft: Draft, text: Normalised, p: Pairing, quiet: Uint8Array): boolean {
  if (wordsOf(text, p, quiet) < LEAST) return false;
  const said = draft.text.slice(...originalSpan(text, p.draftStart, p.draftEnd));
  const [stops, items] = [/[，。；：]/gu, /、/gu].map((marks) => said.match(marks)?.length ?? 0);
  return (items ?? 0) < 3 || (items ?? 0) <= 2 * (stops ?? 0);
}

/** 一、餐饮店每月清洗滤网，清洗记录贴在墙上备查。: an item of one sentence, which stands wholly as its heading. */
function isItem(heading: string): boolean {
  return heading.length >= SENTENCE && /[，,]/u.test(heading);
}

/** Whether one of two places begins in the heading of an item and is a small part of its sentence. */
function isPartOfItem({ text, document }: Draft, places: Readonly<{ first: Span; second: Span }>): boolean {
  const items = document.sections.filter(({ title }) => isItem(title));
  return [places.first, places.second].some(([from, to]) => {
    const item = items.find(({ start, title }) => start <= from && from < start + title.length);
    if (!item) return false;
    const end = item.start + text.slice(item.start).search(/[。；！？\n]|$/u);
    return to <= end + 1 && to - from < WHOLE * (end - item.start);
  });
}

/** `quiet` with headings and what is no running text. */
function quietIn(draft: Draft, text: Normalised, quiet: Uint8Array): Uint8Array {
  const { spans, sections } = draft.document;
  const running = [spans.body, spans.printedText, ...(spans.attachments ?? [])].filter((span) => span !== undefined);
  const headings = sections
    .filter(({ title }) => !isItem(title))
    .map(({ title, start }): Span => [start, start + title.length]);
  const isQuiet = maskOf(text, [...headings, ...listsIn(draft)]);
  const isRunning = running.length === 0 ? null : maskOf(text, running);
  for (let i = 0; i < quiet.length; i++) if (quiet[i] || (isRunning && !isRunning[i])) isQuiet[i] = 1;
  return isQuiet;
}

function whereOf(
  { document: { spans } }: Draft,
  { first, second }: Readonly<{ first: Span; second: Span }>,
): Repetition['where'] {
  const printed = spans.printedText;
  const attached = (spans.attachments ?? []).filter(([from, to]) => !printed || to <= printed[0] || from >= printed[1]);
  const [one, other] = [first, second].map(([at]) => attached.some(([from, to]) => from <= at && at < to));
  return one && other ? 'attachments' : one || other ? 'between' : 'body';
}
