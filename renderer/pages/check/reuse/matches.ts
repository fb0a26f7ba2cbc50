import { ChangeKind, type LawfulReason, type Passage, type Reuse, type ReuseMatch } from '#shared/contract/index.ts';

export type Match = ReuseMatch;
/** What a match is called: its relation, or, where that is only "copied", how it was copied. */
export type MatchKind = Match['relation'] | 'identical' | 'verbatim' | 'edited';

export type Grouped = Readonly<{
  /** what counts against the draft and weighs */
  counted: readonly Match[];
  /** a sentence or two that count, but don't weigh */
  slight: readonly Match[];
  /** on the same matter, without a shared passage that counts */
  matters: readonly Match[];
  boilerplate: readonly Match[];
  lawful: readonly Match[];
}>;

/** Share of the draft below which a match is folded away: ours, about three lines of two pages. */
const SLIGHT = 0.03;
/** Share from which slight matches weigh together where none does alone, as when a draft is patched up: ours. */
const PATCHED = 0.1;

/** What counts, what is only of the same matter, and what is shown apart; each in the order of the report. */
export function grouped(reuse: Pick<Reuse, 'matches' | 'coverageBeyondBoilerplate'> | undefined): Grouped {
  const by = Map.groupBy(reuse?.matches ?? [], ({ relation }) => {
    switch (relation) {
      case 'boilerplate':
      case 'lawful':
        return relation;
      case 'same-matter':
        return 'matters';
      case 'relay':
      case 'year-clone':
      case 'copied':
        return 'counted';
    }
  });
  const all = by.get('counted') ?? [];
  const [heavy, light] = [all.filter(weighs), all.filter((match) => !weighs(match))];
  const isPatched = heavy.length === 0 && (reuse?.coverageBeyondBoilerplate ?? 0) >= PATCHED;
  return {
    counted: isPatched ? light : heavy,
    slight: isPatched ? [] : light,
    matters: by.get('matters') ?? [],
    boilerplate: by.get('boilerplate') ?? [],
    lawful: by.get('lawful') ?? [],
  };
}

/** Share that is written as more than nothing: half a per cent. */
const SAYABLE = 0.005;

/** What is to be said of the whole: copied passages, only a sentence or two, only what is shown apart, or nothing. */
export function standingOf(reuse: Reuse): 'counted' | 'slight' | 'apart' | 'none' {
  const { counted, slight } = grouped(reuse);
  if (counted.length > 0) return 'counted';
  if (slight.length > 0) return 'slight';
  return reuse.coverage >= SAYABLE ? 'apart' : 'none';
}

function weighs(match: Match): boolean {
  return shareOf(match) >= SLIGHT;
}

/** Documents that are worth a look: those shown apart are not among them, unless a person said that they are in order. */
export function shownMatches(reuse: Reuse | undefined): readonly Match[] {
  const { counted, matters } = grouped(reuse);
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

/** Share of the draft that counts, 0 to 1; of what doesn't count as a whole, all that is shared. */
export function shareOf({ relation, coverage, coverageBeyondBoilerplate }: Match): number {
  if (relation === 'boilerplate' || relation === 'lawful') return coverage;
  return coverageBeyondBoilerplate ?? coverage;
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
