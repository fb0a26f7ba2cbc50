import { parseDocumentNumber } from '../../gongwen/index.ts';
import { type Facts, type Issuing, known } from '../facts.ts';
import { draft, facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { timingBurst } from './rule.ts';

type Issued = Issuing['issued'][number];
const one = (serial: number, issuedOn: string, given: Partial<Issued> = {}): Issued => ({
  series: '云溪县政府文件',
  prefix: '云政发',
  serial,
  title: null,
  issuedOn,
  mainRecipients: [],
  voided: false,
  hidden: false,
  ...given,
});
const books = (issued: readonly Issued[], today = '2026-03-05'): Facts =>
  facts({
    today: known(today),
    issuing: known({ year: 2026, issued, series: null, lastYearByNow: null, planItems: null } as Issuing),
  });
const on = (day: string, count: number) => Array.from({ length: count }, (_, i) => one(i + 1, day));

const params = { limit: 5 };

ruleTable(timingBurst, params, {
  同一天已发四件: [
    draft({ signedOn: '2026-03-05' }),
    books(on('2026-03-05', 4)),
    finds('burst', { day: '2026-03-05', count: 5, limit: 5 }),
  ],
  没有成文日期时算今天: [draft(), books(on('2026-03-05', 6)), finds('burst', { count: 7 })],
  同一天已发三件: [draft({ signedOn: '2026-03-05' }), books(on('2026-03-05', 3)), passes({ count: 4, limit: 5 })],
  别的日子发的不算: [draft({ signedOn: '2026-03-05' }), books(on('2026-03-04', 9)), passes({ count: 1 })],
  'voided numbers are none': [
    draft({ signedOn: '2026-03-05' }),
    books([...on('2026-03-05', 3), one(8, '2026-03-05', { voided: true })]),
    passes({ count: 4 }),
  ],
  'the document itself is in the books': [
    draft({ signedOn: '2026-03-05', documentNumber: parseDocumentNumber('云政发〔2026〕1号') }),
    books(on('2026-03-05', 4)),
    passes({ count: 4 }),
  ],
  'a date of another year says nothing': [
    draft({ signedOn: '2024-03-05' }),
    books(on('2026-03-05', 1)),
    passes({ count: 2 }),
  ],
  'no books': [draft({ signedOn: '2026-03-05' }), skips('no-workspace')],
});
