import { known } from '../facts.ts';
import { draft, facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { timingSignedDate } from './rule.ts';

const on = (today: string) => facts({ today: known(today) });
const signed = (signedOn: string | null) => draft({ signedOn });

const params = { past: 10, future: 10 };

ruleTable(timingSignedDate, params, {
  比今天早三周: [signed('2026-03-05'), on('2026-03-26'), finds('past', { count: 21 }, { atMost: 'note' })],
  比今天晚一个月: [signed('2026-04-05'), on('2026-03-05'), finds('future', { count: 31 })],
  年份没有改: [signed('2025-01-08'), on('2026-01-06'), finds('year', { count: 363 })],
  'an old document': [signed('2019-05-06'), on('2026-03-05'), finds('year')],
  今天签发: [signed('2026-03-05'), on('2026-03-05'), passes({ days: 0 })],
  早十天: [signed('2026-03-05'), on('2026-03-15'), passes({ days: 10 })],
  'ten days ahead': [signed('2026-03-15'), on('2026-03-05'), passes({ days: 10 })],
  'not signed yet': [signed(null), on('2026-03-05'), skips('no-signed-date')],
});
