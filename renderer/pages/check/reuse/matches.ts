import {
  ChangeKind,
  groupMatches,
  type LawfulReason,
  type Passage,
  type Reuse,
  type ReuseMatch,
} from '#shared/contract/index.ts';

export type Match = ReuseMatch;
/** What a match is called: its relation, or, where that is only "copied", how it was copied. */
export type MatchKind = Match['relation'] | 'identical' | 'verbatim' | 'edited';

/** Documents that are worth a look: those shown apart are not among them, unless a person said that they are in order. */
export function shownMatches(reuse: Reuse | undefined): readonly Match[] {
  const { counted, matters } = groupMatches(reuse);
  const worth = new Set([...counted, ...matters]);
  return (reuse?.matches ?? []).filter((match) => worth.has(match) || saidOf(match).length > 0);
}

export function kindOf({ relation, copy, identical }: Match): MatchKind {
  if (relation === 'boilerplate' || relation === 'lawful') return relation;
  if (identical === true) return 'identical';
  return relation === 'copied' ? (copy ?? 'copied') : relation;
}

/** How often each kind of change comes up in the passages that are no formulas; those that don't are left out. */
export function changeCounts({
  passages,
}: Pick<Match, 'passages'>): readonly Readonly<{ kind: ChangeKind; n: number }>[] {
  const all = passages.flatMap(({ changes, boilerplate }) => (boilerplate === true ? [] : (changes ?? [])));
  return ChangeKind.options
    .map((kind) => ({ kind, n: all.filter((change) => change.kind === kind).length }))
    .filter(({ n }) => n > 0);
}

/** Passages of a match that are shown apart inside it. */
export function apart({ passages }: Pick<Match, 'passages'>): Readonly<{ boilerplate: number; lawful: number }> {
  const lawful = passages.filter((passage) => passage.lawful !== undefined).length;
  const boilerplate = passages.filter((passage) => passage.boilerplate === true && passage.lawful === undefined).length;
  return { boilerplate, lawful };
}

/** Which passage one wants to see first: one that counts, else one that is no formula, else any. */
export function firstToRead(passages: readonly Passage[]): number {
  const counts = passages.findIndex(({ boilerplate, lawful }) => boilerplate !== true && lawful === undefined);
  if (counts !== -1) return counts;
  return Math.max(
    0,
    passages.findIndex(({ boilerplate }) => boilerplate !== true),
  );
}

/** Why passages of a match are in order, each reason once. */
export function whysOf({ passages }: Pick<Match, 'passages'>): readonly LawfulReason[] {
  return [...new Set(passages.flatMap(({ lawful }) => (lawful === undefined ? [] : [lawful.why])))];
}

/** What a person said of passages of a match, each reason with how many passages it was said of. */
export function saidOf({ passages }: Pick<Match, 'passages'>): readonly Readonly<{ reason: string; n: number }>[] {
  const said = passages.flatMap(({ lawful }) =>
    lawful?.why === 'marked' && lawful.reason !== undefined ? [lawful.reason] : [],
  );
  return [...Map.groupBy(said, (reason) => reason)].map(([reason, all]) => ({ reason, n: all.length }));
}
