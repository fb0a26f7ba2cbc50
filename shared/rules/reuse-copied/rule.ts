import { z } from 'zod';
import type { Reuse, ReuseMatch } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import { biggestPassage, causeOf, copiesIn, nameOf, nothingFound, repeatsByRight, rounded } from '../repeats/index.ts';

const share = z.number().positive().max(1);

/**
 * 重复: the draft is largely what an earlier document already says. Formula clauses, quoted law and documents that are
 * repeated by right (a printed original, a revision) don't count. The thresholds are ours; drafts with 80 % and more
 * of another place's plan were criticised in public.
 * @source 《党政机关公文处理工作条例》13 (行文应当确有必要、讲求实效); thresholds own
 */
export const reuseCopied = defineRule({
  id: 'reuse/copied',
  needs: ['reuse'],
  params: z
    .strictObject({ warn: share, strong: share })
    .refine(({ warn, strong }) => warn <= strong, { path: ['warn'], error: 'warn > strong' }),

  check({ draft, facts: { reuse }, params: { warn, strong } }) {
    const beyond = reuse.coverageBeyondBoilerplate;
    const itself = reuse.matches.filter(({ identical }) => identical === true);
    if (itself.length > 0) return finding(...itself.map(sameDocument));
    const right = repeatsByRight(draft);
    if (right) return pass({ share: rounded(beyond), lawful: true, reason: right });
    // last year's own text is told by a rule of its own
    const own = copiesIn(reuse).filter(({ match }) => match.relation !== 'year-clone');
    const copies = own.filter(({ share }) => share >= warn);

    if (copies.length > 0)
      return finding(
        ...copies.map(({ match, share }) => ({
          at: biggestPassage([match]),
          code: codeOf(match),
          params: { ...nameOf(match), share: rounded(share), threshold: share >= strong ? strong : warn },
          ...softer(share, strong),
          cause: causeOf(match.id),
        })),
      );

    const together = shareOf(
      own.map(({ match }) => match),
      reuse,
    );
    const measured = { share: rounded(together), documents: own.length, threshold: warn };
    if (together < warn) return nothingFound(reuse, measured);
    return finding({
      at: biggestPassage(own.map(({ match }) => match)),
      code: 'patchwork',
      params: {
        ...measured,
        threshold: together >= strong ? strong : warn,
        files: own.map(({ match }) => match.file).slice(0, 3),
      },
      ...softer(together, strong),
    });
  },
});

/** The draft is in the archive already: that goes before what it shares with others, which it shared when it was issued. */
function sameDocument(match: ReuseMatch): RawFinding {
  return { at: biggestPassage([match]), code: 'sameDocument', params: nameOf(match), cause: causeOf(match.id) };
}

function codeOf({ relation, copy }: ReuseMatch): string {
  switch (relation) {
    case 'relay':
      return 'relayed';
    case 'same-matter':
      return 'sameMatter';
    case 'copied':
      return copy ?? 'copied';
    case 'year-clone':
    case 'boilerplate':
    case 'lawful':
      return 'copied';
  }
}

function softer(share: number, strong: number): Pick<RawFinding, 'atMost'> {
  return share >= strong ? {} : { atMost: 'note' };
}

/** The part of the draft's share beyond formulas that these documents account for. */
function shareOf(matches: readonly ReuseMatch[], reuse: Reuse): number {
  const all = covered(reuse.matches);
  return all === 0 ? 0 : Math.min(reuse.coverageBeyondBoilerplate, (reuse.coverage * covered(matches)) / all);
}

/** Characters of the draft under at least one passage. */
function covered(matches: readonly ReuseMatch[]): number {
  const spans = matches.flatMap(({ passages }) => passages.map(({ draft }) => draft)).toSorted((a, b) => a[0] - b[0]);
  let total = 0;
  let reached = 0;
  for (const [start, end] of spans) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}
