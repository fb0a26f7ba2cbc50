import { draft, facts, finds, passes, quotaFacts, ruleTable, skips } from '../testing/index.ts';
import { quotaYear } from './rule.ts';

const params = {};

ruleTable(quotaYear, params, {
  计划的最后一件: [draft(), quotaFacts({ limit: 100, issued: 99 }), passes({ issued: 99, limit: 100 })],
  超过计划一件: [
    draft(),
    quotaFacts({ limit: 100, issued: 100 }),
    finds('overPlan', { issued: 100, next: 101, limit: 100 }),
  ],
  待登记的也算: [
    draft(),
    quotaFacts({ limit: 100, issued: 97, reserved: 3 }),
    finds('overPlan', { reserved: 3, next: 101 }),
  ],
  已经送审的草稿只算一次: [
    draft(),
    quotaFacts({ limit: 100, issued: 97, reserved: 3 }, true, true),
    passes({ limit: 100 }),
  ],
  计划为零: [draft(), quotaFacts({ limit: 0 }), finds('overPlan', { next: 1, limit: 0 })],
  没有录入计划: [draft(), quotaFacts({ issued: 5 }), skips('no-plan')],
  不计入计划的系列: [draft(), quotaFacts({ issued: 500 }, false), passes({ counted: false })],
  没有工作区: [draft(), facts(), skips('no-workspace')],
  没有选定发文系列: [draft(), facts({ quota: { available: false, code: 'no-series' } }), skips('no-series')],
});
