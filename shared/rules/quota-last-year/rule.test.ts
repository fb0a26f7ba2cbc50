import { expect, test } from 'vitest';
import { draft, finds, passes, quotaFacts, ruleTable, skips } from '../testing/index.ts';
import { messages } from './messages.ts';
import { quotaLastYear } from './rule.ts';

const params = {};

ruleTable(quotaLastYear, params, {
  和去年一样多: [draft(), quotaFacts({ lastYear: 91, issued: 90 }), passes({ lastYear: 91 })],
  比去年多一件: [
    draft(),
    quotaFacts({ lastYear: 91, issued: 90, reserved: 1 }),
    finds('moreThanLastYear', { next: 92, lastYear: 91, more: 1 }),
  ],
  待登记的也算: [
    draft({ title: '关于做好防汛工作的通知' }),
    quotaFacts({ lastYear: 91, issued: 90, reserved: 5, limit: 100 }),
    finds('moreThanLastYear', { next: 96, issued: 90, reserved: 5, more: 5, title: '关于做好防汛工作的通知' }),
  ],
  不知道去年的数: [draft(), quotaFacts({ issued: 90 }), skips('no-last-year')],
  不计入计划的系列: [draft(), quotaFacts({ lastYear: 1, issued: 9 }, false), passes()],
  没有计划但不比去年多: [draft(), quotaFacts({ lastYear: 91, limit: null }), passes()],
});

test('the written explanation is filled in from the finding', () => {
  const given = { draft: draft(), facts: quotaFacts({ lastYear: 91, issued: 91 }), params };
  const outcome = quotaLastYear.run(given);
  const filled = outcome.kind === 'findings' ? Object.keys(outcome.findings[0]?.params ?? {}) : [];
  for (const { explanation } of Object.values(messages))
    for (const gap of explanation.matchAll(/\{\{(?<name>\w+)/gu)) expect(filled).toContain(gap.groups?.name);
});
