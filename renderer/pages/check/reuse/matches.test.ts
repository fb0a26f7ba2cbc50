import { describe, expect, it } from 'vitest';
import type { Passage, ReuseMatch } from '#shared/contract/index.ts';
import { apart, changeCounts, firstToRead, kindOf, saidOf, shownMatches, whysOf } from './matches.ts';

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

  it('shows the head what weighs and what is of the same matter, not a sentence or two', () => {
    const matches = [
      match({ id: 'heavy', coverageBeyondBoilerplate: 0.03 }),
      match({ id: 'light', coverageBeyondBoilerplate: 0.029 }),
      match({ id: 'matter', relation: 'same-matter', coverageBeyondBoilerplate: 0, passages: [] }),
    ];
    const reuse = { coverage: 0.5, coverageBeyondBoilerplate: 0.06, matches };
    expect(shownMatches(reuse).map(({ id }) => id)).toEqual(['heavy', 'matter']);
  });

  it('shows the head what a person said of it, though it doesn’t count', () => {
    const quiet = match({ id: 'quiet', relation: 'lawful', passages: [passage({ lawful: { why: 'quoted-law' } })] });
    const reuse = { coverage: 0.5, coverageBeyondBoilerplate: 0, matches: [mixed, quiet] };
    expect(shownMatches(reuse).map(({ id }) => id)).toEqual(['doc_1']);
  });
});
