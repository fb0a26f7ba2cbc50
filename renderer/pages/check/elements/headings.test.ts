import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedAtFirst, nodeAt, openNodes, type Section, treeOf } from './headings.ts';

/** One heading every ten characters; each reaches to the next of its level or above. */
function headings(...levels: number[]): Section[] {
  return levels.map((level, at) => {
    const next = levels.findIndex((other, later) => later > at && other <= level);
    return { level, title: `${at}`, start: at * 10, end: (next < 0 ? levels.length : next) * 10 };
  });
}

const depths = (levels: readonly number[]) => treeOf(headings(...levels)).map(({ depth }) => depth);

describe('the tree of headings', () => {
  it('nests by level', () => expect(depths([1, 2, 3, 2, 1, 2])).toEqual([0, 1, 2, 1, 0, 1]));
  it('counts depth by what is around, not by the mark: 章 and 条', () =>
    expect(depths([1, 3, 3, 1, 3])).toEqual([0, 1, 1, 0, 1]));
  it('takes headings that begin deep', () => expect(depths([3, 2, 1])).toEqual([0, 0, 0]));

  it('is open where it is short, and closed below the second level where it is long', () => {
    expect(closedAtFirst(treeOf(headings(1, 2, 3, 4))).size).toBe(0);
    const nodes = treeOf(headings(...Array.from({ length: 10 }, () => [1, 2, 3, 3]).flat()));
    const shown = openNodes(nodes, closedAtFirst(nodes));
    expect(new Set(shown.map(({ section }) => section.level))).toEqual(new Set([1, 2]));
  });

  it('shows chapters alone where there are dozens of articles', () => {
    const nodes = treeOf(
      headings(...Array.from({ length: 7 }, () => [1, ...Array.from({ length: 12 }, () => 3)]).flat()),
    );
    expect(openNodes(nodes, closedAtFirst(nodes)).map(({ section }) => section.level)).toEqual(Array(7).fill(1));
  });

  it('hides everything under a closed heading', () => {
    const nodes = treeOf(headings(1, 2, 3, 1));
    expect(openNodes(nodes, new Set([0])).map(({ index }) => index)).toEqual([0, 3]);
  });

  it('knows under which heading a place stands', () => {
    const nodes = treeOf(headings(1, 2, 2, 1));
    const at = (place: number, closed = new Set<number>()) => nodeAt(nodes, openNodes(nodes, closed), place);
    expect([at(5), at(15), at(29), at(35)]).toEqual([0, 1, 2, 3]);
    expect(at(15, new Set([0]))).toBe(0);
    expect(at(1000)).toBeNull();
  });

  it('loses no heading when all is open, and shows roots when all is closed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }), (levels) => {
        const nodes = treeOf(headings(...levels));
        expect(openNodes(nodes, new Set())).toEqual(nodes);
        const all = new Set(nodes.map(({ index }) => index));
        expect(openNodes(nodes, all).every(({ depth }) => depth === 0)).toBe(true);
      }),
    );
  });
});
