import { describe, expect, test } from 'vitest';
import type { OrganOut } from './organs-page.tsx';
import { branchesOf, countsByLevel, formerLines, openAtFirst, readFormer } from './tree.ts';

const organ = (id: string, parentId: string | null, level: OrganOut['level'] = 'county'): OrganOut => ({
  id: `organ_${id}`,
  name: id,
  aliases: [],
  level,
  type: 'department',
  parentId: parentId === null ? null : `organ_${parentId}`,
  formerNames: [],
});
const directory = (organs: OrganOut[], own: string | null = null) => ({
  organs,
  groups: [],
  ownOrganId: own === null ? null : `organ_${own}`,
});
const small = directory([organ('a', null), organ('c', 'b'), organ('b', 'a'), organ('d', null)]);

describe('the tree', () => {
  test('shows children under their superiors, with how many stand below', () => {
    const open = new Set(['organ_a', 'organ_b']);
    expect(branchesOf(small, open).map(({ organ: { name }, depth, below }) => [name, depth, below])).toEqual([
      ['a', 0, 2],
      ['b', 1, 1],
      ['c', 2, 0],
      ['d', 0, 0],
    ]);
  });

  test('hides what is below a closed one', () => {
    expect(branchesOf(small, new Set(['organ_b'])).map(({ organ: { name } }) => name)).toEqual(['a', 'd']);
  });

  test('ends where superiors go in a circle', () => {
    const circle = directory([organ('a', 'b'), organ('b', 'a'), organ('c', null)]);
    expect(branchesOf(circle, new Set(['organ_a', 'organ_b'])).map(({ organ: { name } }) => name)).toEqual(['c']);
  });

  test('is open at first where it is small', () => {
    expect(openAtFirst(small)).toEqual(new Set(['organ_a', 'organ_b']));
  });

  test('is open at first down to the own organ alone where it is large', () => {
    const many = Array.from({ length: 300 }, (_, at) => organ(`t${at}`, at % 2 === 0 ? 'x' : 'own'));
    const large = directory([organ('top', null), organ('x', 'top'), organ('own', 'top'), ...many], 'own');
    expect(openAtFirst(large)).toEqual(new Set(['organ_own', 'organ_top']));
  });

  test('counts by level', () => {
    expect(countsByLevel(directory([organ('a', null, 'city'), organ('b', null), organ('c', null)]))).toEqual(
      new Map([
        ['city', 1],
        ['county', 2],
      ]),
    );
  });
});

describe('former names', () => {
  test.each([
    ['甲局', [{ name: '甲局', until: null }]],
    ['甲局（2019-03-31）', [{ name: '甲局', until: '2019-03-31' }]],
    [
      '甲局 (2019-03-31)\n\n乙局',
      [
        { name: '甲局', until: '2019-03-31' },
        { name: '乙局', until: null },
      ],
    ],
    ['甲局（）', [{ name: '甲局', until: null }]],
  ])('%j are read', (text, names) => {
    expect(readFormer(text)).toEqual({ names, wrong: null });
  });

  test.each(['甲局（去年）', '甲局（2019-13-01）', '（2019-03-31）'])('%j has a wrong line', (text) => {
    expect(readFormer(text).wrong).toBe(text);
  });

  test('are written as they are read', () => {
    const names = [
      { name: '甲局', until: '2019-03-31' },
      { name: '乙局', until: null },
    ];
    expect(readFormer(formerLines(names)).names).toEqual(names);
  });
});
