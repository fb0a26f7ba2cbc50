import { draft, finds, passes, quotaFacts, ruleTable, skips } from '../testing/index.ts';
import { quotaLastYear } from './rule.ts';

ruleTable(
  quotaLastYear,
  {},
  {
    'as many as last year': [draft(), quotaFacts({ lastYear: 91, issued: 90 }), passes({ lastYear: 91 })],
    'one more than last year': [
      draft(),
      quotaFacts({ lastYear: 91, issued: 90, reserved: 1 }),
      finds('moreThanLastYear', { next: 92, lastYear: 91 }),
    ],
    'last year is not known': [draft(), quotaFacts({ issued: 90 }), skips('no-last-year')],
    'a series that does not count': [draft(), quotaFacts({ lastYear: 1, issued: 9 }, false), passes()],
    'within last year though there is no plan': [draft(), quotaFacts({ lastYear: 91, limit: null }), passes()],
  },
);
