import { expect, test } from 'vitest';
import type { Draft, Params } from '../../contract/index.ts';
import type { Outcome, RawFinding, Rule } from '../define-rule.ts';
import type { Facts, SkipCode } from '../facts.ts';
import { ruleMessages } from '../messages.ts';
import { facts as noFacts } from './builders.ts';

type Expected = (outcome: Outcome) => void;
type Row = readonly [Draft, Expected] | readonly [Draft, Facts, Expected];

/** One test a row: a draft (with facts where the rule needs some) and what the rule makes of it. */
export function ruleTable(rule: Rule, params: unknown, rows: Readonly<Record<string, Row>>): void {
  for (const [name, row] of Object.entries(rows)) {
    test(`${rule.id}: ${name}`, () => {
      const [draft, facts, expected] = row.length === 3 ? row : [row[0], noFacts(), row[1]];
      const outcome = rule.run({ draft, facts, params });
      expected(outcome);
      if (outcome.kind === 'findings') for (const found of outcome.findings) expectSentence(rule.id, found);
    });
  }
}

/** Every code has a sentence, and every gap in the sentence has its parameter. */
function expectSentence(id: string, { code, params }: RawFinding): void {
  for (const texts of Object.values(ruleMessages[id as keyof typeof ruleMessages])) {
    const sentence: string = (texts.findings as Readonly<Record<string, string>>)[code] ?? '';
    expect(sentence).not.toBe('');
    for (const gap of sentence.matchAll(/\{\{(?<name>\w+)/gu)) expect(params).toHaveProperty(gap.groups?.name ?? '');
  }
}

export function passes(measured: Params = {}): Expected {
  return (outcome) => expect(outcome).toMatchObject({ kind: 'passed', measured });
}

export function skips(code: SkipCode): Expected {
  return (outcome) => expect(outcome).toMatchObject({ kind: 'skipped', code });
}

/** One finding: a code, what it carries, or a part of the finding. */
export function finds(code: string, params: Params = {}, rest: Partial<RawFinding> = {}): Expected {
  return (outcome) => {
    expect(outcome.kind).toBe('findings');
    if (outcome.kind !== 'findings') return;
    expect(outcome.findings).toHaveLength(1);
    expect(outcome.findings[0]).toMatchObject({ code, params, ...rest });
  };
}

/** The findings' codes, in their order. */
export function findsAll(...codes: readonly string[]): Expected {
  return (outcome) =>
    expect(outcome.kind === 'findings' ? outcome.findings.map(({ code }) => code) : outcome.kind).toEqual(codes);
}
