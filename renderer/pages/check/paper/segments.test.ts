import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, segmentsOf } from './segments.ts';

const mark = (start: number, end: number, id = 'a'): Mark => ({ id, kind: 'must', start, end });

describe('segmentsOf', () => {
  it('cuts at the borders of a mark', () => {
    expect(segmentsOf(10, 20, [mark(12, 15)])).toEqual([
      { start: 10, end: 12, marks: [] },
      { start: 12, end: 15, marks: [mark(12, 15)] },
      { start: 15, end: 20, marks: [] },
    ]);
  });

  it('lets marks overlap', () => {
    const marks = [mark(0, 6, 'a'), mark(4, 8, 'b')];
    expect(segmentsOf(0, 10, marks).map(({ marks: under }) => under.map(({ id }) => id).join(''))).toEqual([
      'a',
      'ab',
      'b',
      '',
    ]);
  });

  it('keeps an empty block empty', () => {
    expect(segmentsOf(5, 5, [mark(0, 9)])).toEqual([]);
  });

  it('covers the block exactly, whatever the marks, and every mark exactly', () => {
    const text = '关于做好2026年防汛工作的通知各乡镇人民政府县政府各部门';
    const marks = fc.array(
      fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))),
    );
    fc.assert(
      fc.property(marks, (all) => {
        const named = all.filter(({ start, end }) => start < end).map((one, at) => ({ ...one, id: `m${at}` }));
        const segments = segmentsOf(0, text.length, named);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const one of named) {
          const under = segments.filter(({ marks: on }) => on.some(({ id }) => id === one.id));
          expect(under.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(one.start, one.end));
        }
      }),
    );
  });
});
