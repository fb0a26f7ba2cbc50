import { expect, test } from 'vitest';
import { checkRegexes, describe as say } from './check.ts';
import { writtenIn } from './collect.ts';
import { judge } from './judge.ts';

test('no regular expression of the product takes more than linear time', { timeout: 180_000 }, async () => {
  const { judged, faults, unseen, idle } = await checkRegexes(['shared', 'electron', 'renderer']);
  expect(faults.map(say)).toEqual([]);
  expect(unseen).toEqual([]);
  expect(idle).toEqual([]);
  expect(judged).toBeGreaterThan(800);
});

const slow: readonly (readonly [pattern: RegExp, degree: number | null])[] = [
  [/^(?:a+)+$/u, null],
  [/^(?:\p{Script=Han}|县)*。$/u, null],
  [/\s+$/u, 2],
  [/《[^》]*》/gu, 2],
  [/^\s*\d?\s*:/u, 2],
  [/\s*(?:等)?\s*$/u, 3],
  // told from what a look-around does where it fails
  [/县+(?=报)/u, 2],
  [/县+(?!报|县)/u, 2],
  [/县+(?<!报县)。/u, 2],
  [/(?:(?=县*报)县)*/u, 2],
];

test.each(slow)('%s is found', (pattern, degree) => {
  const verdict = judge(pattern.source, pattern.flags);
  expect(verdict).toMatchObject({ kind: 'slow', degree, where: 'text' });
});

test('the attack that is told takes the time that is told', () => {
  const verdict = judge('\\s+$', 'u');
  expect(verdict.kind === 'slow' && verdict.attack).toMatch(/^'.*'\.repeat\(\d+\)/u);
});

test.each([
  /《[^《》]*》/gu,
  /^\s*\d*[:：]/u,
  /县(?=报)/u,
  /(?<!各)县[^，。；\n]{0,12}(?:上报|报送)(?!情况)/gu,
  // wide bounds beside an unbounded run, which the automaton alone can't finish
  /^(?<organ>[\p{Script=Han}（）()]{0,40}\s{0,60})签\s{0,4}发\s{0,4}人?\s{0,4}[:：]\s*/u,
  /^(?:\p{Script=Han}{1,12}、){1,8}等/u,
])('%s is linear', (pattern) => {
  expect(judge(pattern.source, pattern.flags)).toEqual({ kind: 'linear' });
});

test('repeats in repeats that multiply up to their bounds are found', () => {
  expect(judge('^(?:县{1,20}){1,20}。', 'u')).toMatchObject({ kind: 'slow', degree: null, where: 'bounds' });
});

test.each([
  ['(?<=\\s*)县', 'u'],
  ['(?<a>县+)\\k<a>*报', 'u'],
])('of %s nothing is said', (source, flags) => {
  expect(judge(source, flags).kind).toBe('unknown');
});

test('literals and constructors are found in the syntax, not in words', () => {
  const source = [
    'const a: RegExp = /县+/gu; // not /this/u',
    "const b = '/nor this/u';",
    'const c = <T,>(x: T): RegExp => new RegExp(String(x));',
    "const d = RegExp('x', 'u');",
    'type NotThis = RegExp;',
  ].join('\n');
  const { literals, builds } = writtenIn('a.ts', source);
  expect(literals).toEqual([{ source: '县+', flags: 'gu', place: { file: 'a.ts', line: 1 } }]);
  expect(builds.map(({ line }) => line)).toEqual([3, 4]);
});
