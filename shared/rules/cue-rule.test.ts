import { describe, expect, test } from 'vitest';
import { defineCueRule } from './cue-rule.ts';
import type { Outcome } from './define-rule.ts';
import { facts, notice, paper } from './testing/index.ts';

const ledgers = { pattern: /建立[^，。；！？\n]{0,6}台账/gu, code: 'ledger', atMost: 'note' } as const;
const votes = { pattern: /网络投票/gu, code: 'vote' } as const;
const zero = { pattern: /零报告/gu, quoted: true } as const;

type Given = Partial<Parameters<typeof defineCueRule>[0]>;
const run = (text: string, given: Given = {}, except: readonly string[] = []): Outcome =>
  defineCueRule({ id: 'test/cue', cues: [ledgers, votes, zero], ...given }).run({
    draft: notice(text),
    facts: facts(),
    params: { except },
  });
const found = (outcome: Outcome) =>
  outcome.kind === 'findings' ? outcome.findings.map(({ code, atMost }) => [code, atMost ?? null]) : outcome.kind;

describe('what is found', () => {
  test.each([
    [
      '请建立台账。请组织网络投票。',
      [
        ['ledger', 'note'],
        ['vote', null],
      ],
    ],
    ['请建立台账，组织网络投票。', [['vote', null]]],
    ['请组织网络投票，再次网络投票。', [['vote', null]]],
    ['实行“零报告”。', [['asked', null]]],
    ['不得组织网络投票。', 'passed'],
    ['企业应建立台账。', 'passed'],
  ])('%s', (text, expected) => {
    expect(found(run(text))).toEqual(expected);
  });

  test.each([
    ['请组织网络投票。没有的，实行零报告。', 1],
    ['实行零报告。请组织网络投票。', 1],
    ['实行零报告。请建立台账。实行零报告。', 1],
    ['请组织网络投票。会议另行通知。实行零报告。', 2],
    ['请组织网络投票。\n实行零报告。', 2],
    ['实行零报告。实行零报告。', 2],
  ])('a bare word is told with the sentence beside it: %s', (text, count) => {
    expect(found(run(text, { beside: /^零报告$/u }))).toHaveLength(count);
  });

  test('words that the office keeps let a sentence pass', () => {
    expect(found(run('请组织道德模范网络投票。请组织网络投票。', {}, ['道德模范']))).toEqual([['vote', null]]);
  });

  test('a cap of the rule, and what is worth a note only', () => {
    expect(found(run('请组织网络投票。', { atMost: 'should' }))).toEqual([['vote', 'should']]);
    expect(found(run('请组织网络投票。', { soften: () => true }))).toEqual([['vote', 'note']]);
  });

  test('a demand of the task card', () => {
    const outcome = run('请于3月20日前将方案报县教育局。', {
      cues: [],
      demand: ({ what }) => (what?.text === '方案' ? { code: 'plan' } : null),
    });
    expect(outcome).toMatchObject({
      findings: [{ code: 'plan', params: { quote: '3月20日前将方案报县教育局' } }],
    });
  });
});

describe('law and emergencies', () => {
  const lawful = '依据《中华人民共和国突发事件应对法》第五条，各乡镇组织网络投票。';
  test.each([
    ['note', [['vote', 'note']]],
    ['same', [['vote', null]]],
    ['pass', 'passed'],
  ] as const)('an article of law: %s', (choice, expected) => {
    expect(found(run(lawful, { lawful: choice }))).toEqual(expected);
  });

  const ready = '做好森林防火工作，组织网络投票。';
  const underWay = '发现险情后组织网络投票。';
  test.each([
    ['same', [['vote', null]], [['vote', null]]],
    ['note', [['vote', 'note']], [['vote', 'note']]],
    ['graded', [['vote', 'note']], 'passed'],
    ['pass', 'passed', 'passed'],
  ] as const)('an emergency: %s', (choice, before, during) => {
    expect(found(run(ready, { emergency: choice }))).toEqual(before);
    expect(found(run(underWay, { emergency: choice }))).toEqual(during);
  });
});

test('a document that goes up lays no burdens', () => {
  const rule = defineCueRule({ id: 'test/cue', cues: [votes] });
  const up = paper(
    '云溪县林业局关于评选工作的报告\n\n县人民政府：\n　　拟组织网络投票。\n\n云溪县林业局\n2026年3月5日',
  );
  expect(rule.run({ draft: up, facts: facts(), params: { except: [] } }).kind).toBe('passed');
});
