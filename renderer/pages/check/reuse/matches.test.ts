import { describe, expect, it } from 'vitest';
import type { Passage, ReuseMatch } from '#shared/contract/index.ts';
import {
  apart,
  changeCounts,
  firstToRead,
  grouped,
  kindOf,
  saidOf,
  shareOf,
  shownMatches,
  standingOf,
  whysOf,
} from './matches.ts';

const passage = (more: Partial<Passage> = {}): Passage => ({ draft: [0, 50], source: [0, 50], similarity: 1, ...more });

const match = (more: Partial<ReuseMatch> = {}): ReuseMatch => ({
  id: 'doc_1',
  file: '旧文.docx',
  title: null,
  documentNumber: null,
  signedOn: null,
  coverage: 0.5,
  relation: 'copied',
  passages: [passage()],
  ...more,
});

describe('kindOf', () => {
  it.each([
    ['copied', match()],
    ['verbatim', match({ copy: 'verbatim' })],
    ['edited', match({ copy: 'edited' })],
    ['year-clone', match({ relation: 'year-clone', copy: 'edited' })],
    ['identical', match({ relation: 'copied', copy: 'verbatim', identical: true })],
    ['lawful', match({ relation: 'lawful', copy: 'verbatim', identical: true })],
  ] as const)('calls it %s', (kind, of) => expect(kindOf(of)).toBe(kind));
});

describe('shareOf', () => {
  const given = { coverage: 0.5, coverageBeyondBoilerplate: 0.2 };
  it('is what counts', () => expect(shareOf(match(given))).toBe(0.2));
  it('is all that is shared where none of it counts', () =>
    expect(shareOf(match({ ...given, relation: 'lawful' }))).toBe(0.5));
  it('is all that is shared in a report from before there were two figures', () => expect(shareOf(match())).toBe(0.5));
});

describe('grouped', () => {
  it('keeps apart what counts, what is of the same matter, and what doesn’t count', () => {
    const all = (['boilerplate', 'relay', 'same-matter', 'lawful', 'year-clone', 'copied'] as const).map((relation) =>
      match({ id: relation, relation }),
    );
    const { counted, matters, boilerplate, lawful } = grouped({ matches: all, coverageBeyondBoilerplate: 0.5 });
    expect([counted, matters, boilerplate, lawful].map((one) => one.map(({ id }) => id))).toEqual([
      ['relay', 'year-clone', 'copied'],
      ['same-matter'],
      ['boilerplate'],
      ['lawful'],
    ]);
  });

  const heavy = match({ id: 'heavy', coverageBeyondBoilerplate: 0.03 });
  const light = match({ id: 'light', coverageBeyondBoilerplate: 0.029 });
  const other = match({ id: 'other', coverageBeyondBoilerplate: 0.01 });
  const lawful = match({ id: 'lawful', relation: 'lawful', coverageBeyondBoilerplate: 0 });
  const matter = match({ id: 'matter', relation: 'same-matter', coverageBeyondBoilerplate: 0, passages: [] });
  it.each([
    ['beside what weighs', [heavy, light, lawful], 0.06, ['heavy'], ['light']],
    ['beside what weighs, however much they are together', [heavy, light, other], 0.5, ['heavy'], ['light', 'other']],
    ['where nothing weighs', [light, other], 0.039, [], ['light', 'other']],
    ['where only what is in order is much', [light, lawful], 0.029, [], ['light']],
    ['beside the same matter', [light, matter], 0.029, [], ['light']],
    ['up to a tenth of the draft', [light, other], 0.0999, [], ['light', 'other']],
    ['but not where they are a tenth of the draft together', [light, other], 0.1, ['light', 'other'], []],
  ] as const)('folds away a sentence or two %s', (_, matches, coverageBeyondBoilerplate, counted, slight) => {
    const reuse = { coverage: 0.5, coverageBeyondBoilerplate, matches: [...matches] };
    const seen = grouped(reuse);
    expect([seen.counted, seen.slight].map((one) => one.map(({ id }) => id))).toEqual([counted, slight]);
    expect(standingOf(reuse)).toBe(counted.length > 0 ? 'counted' : 'slight');
    const matters = matches.filter((one) => one === matter).map(({ id }) => id);
    expect(shownMatches(reuse).map(({ id }) => id)).toEqual([...counted, ...matters]);
  });

  it('is empty where nothing was compared', () => expect(Object.values(grouped(undefined)).flat()).toEqual([]));
});

describe('firstToRead', () => {
  const counts = passage();
  const formula = passage({ boilerplate: true });
  const lawful = passage({ lawful: { why: 'quoted-law' } });
  const form = passage({ boilerplate: true, lawful: { why: 'form' } });
  it.each([
    ['the first', 0, [counts, formula, counts]],
    ['the first that counts', 2, [formula, lawful, counts, counts]],
    ['the first that is no formula where none counts', 2, [formula, form, lawful, lawful]],
    ['the first where all are formulas', 0, [formula, form]],
    ['the first, where there is none', 0, []],
  ] as const)('is %s', (_, first, passages) => expect(firstToRead([...passages])).toBe(first));
});

describe('standingOf', () => {
  const lawful = match({ id: 'lawful', relation: 'lawful' });
  const boilerplate = match({ id: 'boilerplate', relation: 'boilerplate' });
  const matter = match({ id: 'matter', relation: 'same-matter', passages: [] });
  const light = match({ id: 'light', coverageBeyondBoilerplate: 0.01 });
  it.each([
    ['none', 0, []],
    ['none', 0, [matter]],
    ['none', 0.004, [boilerplate]],
    ['apart', 0.005, [boilerplate]],
    ['apart', 1, [lawful, matter]],
    ['slight', 1, [lawful, light]],
    ['counted', 1, [lawful, match()]],
  ] as const)('is %s', (standing, coverage, matches) =>
    expect(standingOf({ coverage, coverageBeyondBoilerplate: 0, matches: [...matches] })).toBe(standing),
  );
});

describe('a match with passages of several sorts', () => {
  const marked = (reason: string) => passage({ lawful: { why: 'marked', reason, markId: 'mark_1' } });
  const mixed = match({
    relation: 'lawful',
    passages: [
      passage({
        changes: [
          { kind: 'date', draft: [0, 1], source: [0, 1] },
          { kind: 'number', draft: [2, 3], source: [2, 3] },
        ],
      }),
      passage({ changes: [{ kind: 'date', draft: [4, 5], source: [4, 5] }] }),
      passage({ boilerplate: true, changes: [{ kind: 'number', draft: [6, 7], source: [6, 7] }] }),
      passage({ boilerplate: true, lawful: { why: 'form' } }),
      marked('沿用统一文本'),
      marked('沿用统一文本'),
    ],
  });

  it('counts the changes by kind, in one order', () =>
    expect(changeCounts(mixed)).toEqual([
      { kind: 'number', n: 1 },
      { kind: 'date', n: 2 },
    ]));

  it('counts each passage apart once', () => expect(apart(mixed)).toEqual({ boilerplate: 1, lawful: 3 }));

  it('gives each reason once, with how often', () => expect(saidOf(mixed)).toEqual([{ reason: '沿用统一文本', n: 2 }]));

  it('gives each why once', () => expect(whysOf(mixed)).toEqual(['form', 'marked']));

  it('shows the head what a person said of it, though it doesn’t count', () => {
    const quiet = match({ id: 'quiet', relation: 'lawful', passages: [passage({ lawful: { why: 'quoted-law' } })] });
    const reuse = { coverage: 0.5, coverageBeyondBoilerplate: 0, matches: [mixed, quiet] };
    expect(shownMatches(reuse).map(({ id }) => id)).toEqual(['doc_1']);
  });
});
