import { describe, expect, it } from 'vitest';
import type { Passage, ReuseMatch } from './report.ts';
import { countedShare, groupMatches, matchShare, reuseStanding, wholePercent } from './reuse-groups.ts';

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

describe('matchShare', () => {
  const given = { coverage: 0.5, coverageBeyondBoilerplate: 0.2 };
  it('is what counts', () => expect(matchShare(match(given))).toBe(0.2));
  it('is all that is shared where none of it counts', () =>
    expect(matchShare(match({ ...given, relation: 'lawful' }))).toBe(0.5));
  it('is all that is shared in a report from before there were two figures', () =>
    expect(matchShare(match())).toBe(0.5));
});

describe('groupMatches', () => {
  it('keeps apart what counts, what is of the same matter, and what doesn’t count', () => {
    const all = (['boilerplate', 'relay', 'same-matter', 'lawful', 'year-clone', 'copied'] as const).map((relation) =>
      match({ id: relation, relation }),
    );
    const { counted, matters, boilerplate, lawful } = groupMatches({ matches: all, coverageBeyondBoilerplate: 0.5 });
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
    const seen = groupMatches(reuse);
    expect([seen.counted, seen.slight].map((one) => one.map(({ id }) => id))).toEqual([counted, slight]);
    expect(reuseStanding(reuse)).toBe(counted.length > 0 ? 'counted' : 'slight');
  });

  it('is empty where nothing was compared', () => expect(Object.values(groupMatches(undefined)).flat()).toEqual([]));
});

describe('reuseStanding', () => {
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
    expect(reuseStanding({ coverage, coverageBeyondBoilerplate: 0, matches: [...matches] })).toBe(standing),
  );
});

describe('countedShare', () => {
  it.each([
    ['what is copied', 0.2, [match()]],
    ['a sentence or two', 0.2, [match({ coverageBeyondBoilerplate: 0.01 })]],
    ['nothing where all is in order', 0, [match({ relation: 'lawful' })]],
  ] as const)('counts %s', (_, share, matches) =>
    expect(countedShare({ coverageBeyondBoilerplate: 0.2, matches: [...matches] })).toBe(share),
  );
});

describe('wholePercent', () => {
  it.each([
    [0, 0],
    [0.002, 1],
    [0.029, 2],
    [0.29, 29],
    [0.799, 79],
    [0.8, 80],
    [0.9999, 99],
    [1, 100],
  ])('writes %s as %s', (share, percent) => expect(wholePercent(share)).toBe(percent));
});
