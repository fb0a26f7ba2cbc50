import { describe, expect, it } from 'vitest';
import type { Acceptance } from '#shared/contract/index.ts';
import { arrange, countOf, countsOf, type Found, groupCounts, skippedTogether } from './arrange.ts';

const finding = (rule: string, level: Found['level'], at: number, trial = false): Found => ({
  id: `${rule}@${at}`,
  rule,
  level,
  trial,
  code: 'x',
  params: {},
  message: '',
  at: { start: at, end: at + 2 },
  anchor: `${rule}@${at}`,
  basis: { instrument: '若干规定', article: '1.2', year: 2024, strength: '一般' },
});
const reason = (anchor: string): [string, Acceptance] => [
  anchor,
  {
    anchor,
    rule: 'x',
    code: 'x',
    reason: '领导同意',
    by: { name: '张晓', role: 'clerk' },
    at: '2026-11-20T01:30:00.000Z',
  },
];
const findings = [
  finding('demands/veto', 'must', 10),
  finding('demands/traces', 'should', 20),
  finding('demands/traces', 'should', 40),
  finding('length/slogans', 'should', 0, true),
];

describe('arrange', () => {
  it('puts the places of a rule together under its level', () => {
    const { open } = arrange(findings, new Map());
    expect(open.map(({ level, count, rules }) => [level, count, rules.map(({ rule }) => rule)])).toEqual([
      ['must', 1, ['demands/veto']],
      ['should', 2, ['demands/traces']],
    ]);
  });

  it('keeps what is on trial apart, whatever its level', () => {
    expect(arrange(findings, new Map()).trial.map(({ rule }) => rule)).toEqual(['length/slogans']);
  });

  it('takes out one place of a rule that has its reason, not the other', () => {
    const { open, accepted } = arrange(findings, new Map([reason('demands/traces@40')]));
    expect(open.at(-1)?.rules[0]?.findings.map(({ id }) => id)).toEqual(['demands/traces@20']);
    expect(countOf(accepted)).toBe(1);
  });
});

it('counts every finding once', () => {
  const accepted = new Map([reason('demands/veto@10'), reason('gone@1')]);
  const counts = countsOf({ findings, skipped: [{ rule: 'quota/year', code: 'no-workspace' }] }, accepted);
  expect(counts).toEqual({ must: 0, should: 2, note: 0, accepted: 1, trial: 1, skipped: 1 });
});

it('counts the groups that have something, by the gravest that decides', () => {
  expect(groupCounts(findings)).toEqual([
    { group: 'length', n: 1, level: 'trial' },
    { group: 'demands', n: 3, level: 'must' },
  ]);
});

it('puts checks together that wait for the same, the most first', () => {
  const skipped = [
    { rule: 'length/body', code: 'nature-unknown' },
    { rule: 'quota/year', code: 'no-workspace' },
    { rule: 'reuse/copied', code: 'no-workspace' },
  ];
  expect(skippedTogether(skipped, ({ code }) => code).map(({ why, rules }) => [why, rules])).toEqual([
    ['no-workspace', ['quota/year', 'reuse/copied']],
    ['nature-unknown', ['length/body']],
  ]);
});
