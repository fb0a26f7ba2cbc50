import type { Draft, LawfulMark, Passage, ReuseMatch, Span } from '../contract/index.ts';
import { changesIn, type FoundChange, foldedText } from './changes.ts';
import type { Compared } from './echoes.ts';
import { type LawfulPlace, lawfulOf, lawfulPlaces } from './lawful.ts';
import { courtesiesIn, openingsIn } from './match-head.ts';
import { setWordsIn } from './match-head-forms.ts';
import { isFrame, sentencesIn, shellsIn } from './measures.ts';
import { type Normalised, originalSpan } from './normalise.ts';
import { type Named, relationOf } from './relation.ts';
import type { Standing } from './standing.ts';

/** An earlier document; what isn't known of it may be left out. */
export type Source = Readonly<{
  id: number;
  text: string;
  title?: string | null;
  signedOn?: string | null;
  standing?: Standing | null;
  /** what a person called lawful of it, for this draft */
  marks?: readonly LawfulMark[];
}>;

export type SourceMatch = Readonly<
  { id: number; passages: readonly Passage[] } & Required<
    Pick<ReuseMatch, 'coverage' | 'coverageBeyondBoilerplate' | 'relation'>
  > &
    Pick<ReuseMatch, 'copy'>
>;

/**
 * What is known of the draft beside its text. `running`: its body and what it prints; `head`: what stands above and below
 * them, and the words that every paper of its form has, which say nothing by being repeated; `set`: those of whole
 * forms alone.
 */
export type About = Named &
  Readonly<{ lawful: readonly LawfulPlace[]; running: readonly Span[]; head: readonly Span[]; set: readonly Span[] }>;

export const nothingKnown: About = { title: null, signedOn: null, lawful: [], running: [], head: [], set: [] };

/** Sentences of the body among which the one stands that brings the matter in. */
const FIRST = 3;

/** What a comparison needs to know of a draft beside its text. */
export function aboutDraft(draft: Draft): About {
  const { title, signedOn, spans, shell, attachmentTexts } = draft.document;
  const running = [spans.body, spans.printedText, ...(spans.attachments ?? [])].filter((span) => span !== undefined);
  const above = [spans.copyNumber, spans.secrecy, spans.urgency, spans.issuerMark, spans.documentNumber, spans.title];
  const below = [spans.signedOn, spans.annotation, spans.printedBy, spans.printedOn];
  const lists = [spans.mainRecipients, spans.ccRecipients, spans.issuers, spans.signers, spans.attachmentList];
  const titles = [shell?.titleSpan, ...attachmentTexts.map(({ titleSpan }) => titleSpan)];
  const first = spans.body ? sentencesIn(draft.text, [spans.body]).slice(0, FIRST) : [];
  const frames = first.filter((span) => isFrame(draft.text.slice(...span)));
  const lines = [...above, ...titles, ...below, ...shellsIn(draft.text)].filter(
    (span) => span !== undefined && span !== null,
  );
  const courtesies = spans.body ? courtesiesIn(draft, spans.body, first) : [];
  const set = setWordsIn(draft);
  const opening = [...frames, ...openingsIn(draft, first), ...courtesies];
  const head = [...lines, ...lists.flatMap((list) => list ?? []), ...opening, ...set];
  return { title, signedOn, lawful: lawfulPlaces(draft), running, head, set };
}

/** Characters of its own that a passage must have, outside formulas, or it is called boilerplate. */
const OWN = 5;
/** A draft with less text of its own than this is looked at as a whole. */
const LEAST = 30;
/** Changed signs at the edge of a passage belong to what stands beside it. */
const EDGE = 3;
/** More than this on one side is no change of words. */
const BETWEEN = 14;
/** Equal signs that two clauses of different origin don't have. */
const WINDOW = 8;
/** Neighbours leave less between them: it is the rest of too many changes, taken as one. */
const MUCH = 80;

/** Part of what was taken over that may lie in edited passages, and the whole is word for word all the same. */
const FEW = 1 / 20;

type Shaped = Readonly<{
  match: SourceMatch;
  /** 1 for each character of the draft that it covers; and of these, for each beyond boilerplate and what is lawful */
  covered: Uint8Array;
  own: Uint8Array;
}>;

/** Prepares a draft once to say of each of its sources what the two have in common means. `mask`: 1 for boilerplate. */
export function matchShaper({
  draftText,
  draft,
  mask,
  about,
}: Readonly<{ draftText: string; draft: Normalised; mask: Uint8Array; about: About }>) {
  const lawful = about.lawful.flatMap(({ span, of }) => (of === null ? [span] : []));
  const quiet = maskOf(draft, [...lawful, ...about.set]);
  const ownText = ownTextOf(draft, mask, about.running);
  const ownCount = sum(ownText);

  return (source: Source, { text, passages: found }: Compared): Shaped => {
    const covered = new Uint8Array(draft.length);
    const own = new Uint8Array(draft.length);
    let taken = 0;
    const passages = found.map((p) => {
      const placed = {
        draft: originalSpan(draft, p.draftStart, p.draftEnd),
        source: originalSpan(text, p.sourceStart, p.sourceEnd),
      };
      const lawful = lawfulOf(placed, {
        draftText,
        places: about.lawful,
        title: source.title ?? null,
        marks: source.marks ?? [],
      });
      const isFormula = p.own < OWN;
      const changes = changesIn(draft, text, p);
      const put = putIn(draft, text, changes);
      for (let i = p.draftStart; i < p.draftEnd; i++) {
        if (put?.[i]) continue;
        covered[i] = 1;
        taken += ownText[i] ?? 0;
        if (!lawful && !isFormula && !mask[i] && !quiet[i]) own[i] = 1;
      }
      return { p, ...placed, lawful, changes, isFormula };
    });
    const telling = passages.filter(({ isFormula }) => !isFormula);
    const open = telling.filter(({ lawful }) => !lawful);
    const relation =
      telling.length === 0
        ? 'boilerplate'
        : open.length === 0
          ? 'lawful'
          : relationOf({
              share: ownCount < LEAST ? share(covered) : taken / ownCount,
              standing: source.standing ?? null,
              ours: telling.map((one) => draftText.slice(...one.draft)),
              theirs: telling.map((one) => source.text.slice(...one.source)),
              changes: telling.flatMap(({ changes }) => changes),
              draft: about,
              source: { title: source.title ?? null, signedOn: source.signedOn ?? null },
            });
    const match: SourceMatch = {
      id: source.id,
      coverage: share(covered),
      coverageBeyondBoilerplate: share(own),
      relation,
      ...(telling.length > 0 && {
        copy:
          ownOf(telling.filter((one) => !isVerbatim(one, draftText, about.head))) <= FEW * ownOf(telling)
            ? 'verbatim'
            : 'edited',
      }),
      passages: passages.map(
        ({ p, draft: ours, source: theirs, lawful, changes, isFormula }): Passage => ({
          draft: ours,
          source: theirs,
          similarity: round(p.similarity),
          ...(changes.length > 0 && { changes: changes.map(({ kind, draft, source }) => ({ kind, draft, source })) }),
          ...(isFormula && { boilerplate: true }),
          ...(lawful && { lawful }),
        }),
      ),
    };
    return { match, covered, own };
  };
}

/**
 * 1 for what the draft put between two copied clauses, or in the place of one: nobody copied that, unless it stands
 * elsewhere in the source. Null: nothing.
 */
function putIn(draft: Normalised, source: Normalised, changes: readonly FoundChange[]): Uint8Array | null {
  const long = changes.filter(({ ours }) => ours.length > BETWEEN && ours.length <= MUCH);
  if (long.length === 0) return null;
  const theirs = foldedText(source, 0, source.length);
  const put = long.filter(({ ours }) => !windowsOf(ours).some((part) => theirs.includes(part)));
  return put.length === 0
    ? null
    : maskOf(
        draft,
        put.map((change) => change.draft),
      );
}

/** Parts of a clause of which one at least stands in whatever took a good piece of it over. */
function windowsOf(clause: string): string[] {
  const windows: string[] = [];
  for (let at = 0; at + WINDOW <= clause.length; at += WINDOW / 2) windows.push(clause.slice(at, at + WINDOW));
  return windows;
}

/** Characters of some passages outside formulas. */
function ownOf(passages: readonly Readonly<{ p: Readonly<{ own: number }> }>[]): number {
  return passages.reduce((all, { p }) => all + p.own, 0);
}

/** 一、 三是 （二） 4. */
const ordinal = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、,.．是]?$/u;
const lineBegin = /(?:^|[\n。.；;])[\s（(]{0,6}$/u;

/**
 * Nothing but marks and the numbers of paragraphs differs. What stands in the head or at the very edge is no part of the
 * passage, and whole clauses put between two copied ones leave them as they are.
 */
function isVerbatim(
  { draft, changes }: Readonly<{ draft: Span; changes: readonly FoundChange[] }>,
  draftText: string,
  head: readonly Span[],
): boolean {
  return changes.every(({ ours, theirs, draft: [from, to] }) => {
    if (!/[\p{L}\p{N}]/u.test(ours + theirs) || Math.max(ours.length, theirs.length) > BETWEEN) return true;
    if (head.some(([start, end]) => start <= from && to <= end)) return true;
    const isOrdinal = [ours, theirs].every((side) => side === '' || ordinal.test(side));
    if (isOrdinal && lineBegin.test(draftText.slice(Math.max(0, from - 6), from))) return true;
    return ours.length + theirs.length <= EDGE && (to - draft[0] <= EDGE || draft[1] - from <= EDGE);
  });
}

/** 1 for each character of the running text that is no formula; of all text where nothing tells which is running. */
function ownTextOf(draft: Normalised, mask: Uint8Array, running: readonly Span[]): Uint8Array {
  const flags = running.length === 0 ? new Uint8Array(draft.length).fill(1) : maskOf(draft, running);
  for (let i = 0; i < flags.length; i++) if (mask[i]) flags[i] = 0;
  return flags;
}

/** 1 for each normalised character that begins in one of some spans of the original. */
export function maskOf({ from, length }: Normalised, spans: readonly Span[]): Uint8Array {
  const flags = new Uint8Array(length);
  for (const [start, end] of spans) {
    for (let i = firstFrom(from, start); i < length && (from[i] ?? 0) < end; i++) flags[i] = 1;
  }
  return flags;
}

/** The first of some ascending places that isn't before `at`. */
function firstFrom(places: Int32Array, at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Part of the flags that are set, from 0 to 1. */
export function share(flags: Uint8Array): number {
  return flags.length === 0 ? 0 : round(sum(flags) / flags.length);
}

function sum(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return count;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
