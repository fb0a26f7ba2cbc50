import { draft, facts, finds, passes, quotaFacts, ruleTable, skips } from '../testing/index.ts';
import { quotaYear } from './rule.ts';

ruleTable(
  quotaYear,
  {},
  {
    'the last one of the plan': [draft(), quotaFacts({ limit: 100, issued: 99 }), passes({ issued: 99, limit: 100 })],
    'one over the plan': [
      draft(),
      quotaFacts({ limit: 100, issued: 100 }),
      finds('overPlan', { issued: 100, next: 101, limit: 100 }),
    ],
    'those waiting for a number count': [
      draft(),
      quotaFacts({ limit: 100, issued: 97, reserved: 3 }),
      finds('overPlan', { reserved: 3, next: 101 }),
    ],
    'a draft that waits for its number itself counts once': [
      draft(),
      quotaFacts({ limit: 100, issued: 97, reserved: 3 }, true, true),
      passes({ limit: 100 }),
    ],
    'a plan of none': [draft(), quotaFacts({ limit: 0 }), finds('overPlan', { next: 1, limit: 0 })],
    'no plan for the year': [draft(), quotaFacts({ issued: 5 }), skips('no-plan')],
    'a series that does not count': [draft(), quotaFacts({ issued: 500 }, false), passes({ counted: false })],
    'no workspace': [draft(), facts(), skips('no-workspace')],
    'no series chosen': [draft(), facts({ quota: { available: false, code: 'no-series' } }), skips('no-series')],
  },
);
