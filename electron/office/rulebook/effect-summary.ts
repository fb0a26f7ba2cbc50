import type { Finding, LevelCounts, Pack, PackEffect, Report } from '#shared/contract/index.ts';
import { rules } from '#shared/rules/index.ts';
import { nameOf } from './shelf.ts';
import type { TriedDraft } from './tried-drafts.ts';

/** Of a report what counts here: the rest of it would be kept a hundred times over. */
export type Judged = Pick<Report, 'findings' | 'skipped' | 'verdict'>;
export type Tried = Readonly<{ draft: TriedDraft; before: Judged; after: Judged }>;

export type Outcomes = Readonly<{
  before: Pack;
  after: Pack;
  /** in the order in which they were to be tried */
  tried: readonly Tried[];
  unreadable: number;
  notReached: number;
  ownKnown: boolean;
}>;

type Changed = PackEffect['changed'][number];
type Side = 'before' | 'after';

/** Counts what two packs say of the same drafts, and where they differ. */
export function summarise({ before, after, tried, unreadable, notReached, ownKnown }: Outcomes): PackEffect {
  const from = (source: TriedDraft['source']) => tried.filter(({ draft }) => draft.source === source).length;
  return {
    before: nameOf(before),
    after: nameOf(after),
    drafts: { reviews: from('review'), archived: from('archive'), unreadable, notReached },
    ownKnown,
    total: { before: sideOf(tried, 'before'), after: sideOf(tried, 'after') },
    rules: rules.flatMap(({ id }) => {
      const sides = { before: ruleSide(tried, 'before', id), after: ruleSide(tried, 'after', id) };
      return isEmpty(sides.before) && isEmpty(sides.after) ? [] : [{ rule: id, ...sides }];
    }),
    changed: tried.flatMap(changeIn),
  };
}

function sideOf(tried: readonly Tried[], side: Side): PackEffect['total'][Side] {
  const [findings, drafts] = [noCounts(), noCounts()];
  let warned = 0;
  for (const one of tried) {
    const counts = countsOf(one[side]);
    for (const level of levels) {
      findings[level] += counts[level];
      if (counts[level] > 0) drafts[level] += 1;
    }
    if (counts.must + counts.should > 0) warned += 1;
  }
  return { findings, drafts, warned };
}

function ruleSide(tried: readonly Tried[], side: Side, rule: string): PackEffect['rules'][number][Side] {
  const sum = { ...noCounts(), drafts: 0 };
  for (const { [side]: judged } of tried) {
    const findings = judged.findings.filter((finding) => finding.rule === rule);
    const counts = countsOf({ findings, skipped: judged.skipped.filter((skip) => skip.rule === rule) });
    for (const level of levels) sum[level] += counts[level];
    if (findings.length > 0) sum.drafts += 1;
  }
  return sum;
}

const levels = ['must', 'should', 'note', 'trial', 'skipped'] as const satisfies (keyof LevelCounts)[];

function noCounts(): LevelCounts {
  return { must: 0, should: 0, note: 0, trial: 0, skipped: 0 };
}

function isEmpty(counts: LevelCounts): boolean {
  return levels.every((level) => counts[level] === 0);
}

function countsOf({ findings, skipped }: Pick<Judged, 'findings' | 'skipped'>): LevelCounts {
  const counts = { ...noCounts(), skipped: skipped.length };
  for (const { level, trial } of findings) counts[trial ? 'trial' : level] += 1;
  return counts;
}

function changeIn({ draft, before, after }: Tried): Changed[] {
  const gone = without(before.findings, after.findings);
  const come = without(after.findings, before.findings);
  if (gone.length + come.length === 0 && before.verdict === after.verdict) return [];
  const { source, id, title, file } = draft;
  return [{ source, id, title, file, verdict: { before: before.verdict, after: after.verdict }, gone, come }];
}

/** A finding whose figures alone moved with a limit is still the same one. */
function without(findings: readonly Finding[], others: readonly Finding[]): Changed['gone'] {
  const key = ({ anchor, level, trial }: Finding) => `${anchor} ${level} ${trial}`;
  const known = new Set(others.map(key));
  return findings
    .filter((finding) => !known.has(key(finding)))
    .map(({ rule, code, level, trial }) => ({ rule, code, level, trial }));
}
