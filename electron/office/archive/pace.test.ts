import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

const begun = new Date('2026-11-20T09:00:00Z');
const later = (ms: number) => new Date(begun.getTime() + ms);

describe('the pace of an import', () => {
  it('is not told while it would be a guess', () => {
    const pace = createPace(begun, 0);
    expect(pace(0, 45, later(1900))).toEqual({ rate: null, secondsLeft: null });
    expect(pace(7, 45, later(1999))).toEqual({ rate: null, secondsLeft: null });
  });

  it('is told after two seconds, however few files are done', () => {
    expect(createPace(begun, 0)(4, 45, later(2000))).toEqual({ rate: 2, secondsLeft: 20.5 });
  });

  it('is told after twenty files, however fast', () => {
    expect(createPace(begun, 0)(20, 45, later(500))).toEqual({ rate: 40, secondsLeft: 0.625 });
  });

  it('does not count what was done before it went on', () => {
    expect(createPace(begun, 9000)(9040, 10_000, later(2000))).toEqual({ rate: 20, secondsLeft: 48 });
  });

  it('is that of the last seconds', () => {
    const pace = createPace(begun, 0);
    for (let second = 1; second <= 20; second += 1) pace(second * 100, 3000, later(second * 1000));
    for (let second = 21; second <= 30; second += 1) pace(2000 + (second - 20) * 10, 3000, later(second * 1000));
    expect(pace(2110, 3000, later(31_000))).toEqual({ rate: 10, secondsLeft: 89 });
  });

  it('is none where nothing was done', () => {
    expect(createPace(begun, 0)(0, 45, later(60_000))).toEqual({ rate: null, secondsLeft: null });
  });
});
