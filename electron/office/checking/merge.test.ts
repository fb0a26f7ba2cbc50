import { expect, test } from 'vitest';
import type { Finding } from '#shared/contract/index.ts';
import { type Caused, mergeCauses } from './merge.ts';

function one(rule: string, given: Partial<Finding> = {}, cause: string | null = 'due'): Caused {
  const finding: Finding = {
    id: `id of ${rule} ${JSON.stringify(given.at ?? null)}`,
    rule,
    level: 'should',
    trial: false,
    code: 'asked',
    params: {},
    message: rule,
    at: { start: 10, end: 20 },
    anchor: `anchor of ${rule} ${JSON.stringify(given.at ?? null)}`,
    basis: { instrument: '条例', article: '1', year: 2012, strength: '一般' },
    ...given,
  };
  return { finding, cause };
}
const shown = (...all: Caused[]) =>
  mergeCauses(all).map(({ rule, also }) => [rule, ...(also ?? []).map((a) => a.rule)]);

test('findings of one cause at one place are one, the strongest first', () => {
  expect(shown(one('weak', { level: 'note' }), one('strong'))).toEqual([['strong', 'weak']]);
});

test('a deciding finding speaks before a stronger one on trial', () => {
  expect(shown(one('trial', { trial: true }), one('real', { level: 'note' }))).toEqual([['real', 'trial']]);
});

test('other places and other causes stand for themselves', () => {
  expect(shown(one('here'), one('there', { at: { start: 30, end: 40 } }), one('other', {}, 'length'))).toHaveLength(3);
  expect(shown(one('a', {}, null), one('b', {}, null))).toHaveLength(2);
});

test('a cause has one must, wherever its places are', () => {
  const merged = mergeCauses([
    one('must', { level: 'must' }),
    one('must', { level: 'must', at: { start: 90, end: 99 } }),
  ]);
  expect(merged).toHaveLength(1);
  expect(merged[0]?.also).toMatchObject([{ at: { start: 90, end: 99 } }]);
});

test('what concerns the whole document is merged with its like alone', () => {
  expect(shown(one('whole', { at: null }), one('whole too', { at: null }), one('place'))).toHaveLength(2);
});

test('an acceptance of what was shown does not cover one more', () => {
  const two = [one('a'), one('b')];
  const anchors = [two, [...two, one('c')]].map((all) => mergeCauses(all)[0]?.anchor);
  expect(anchors[0]).not.toBe(anchors[1]);
});
