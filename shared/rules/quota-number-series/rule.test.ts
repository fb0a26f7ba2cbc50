import type { DocumentNumber } from '../../contract/index.ts';
import { type Issuing, known } from '../facts.ts';
import { draft, facts, finds, findsAll, passes, ruleTable, skips } from '../testing/index.ts';
import { quotaNumberSeries } from './rule.ts';

type Given = Partial<Issuing['issued'][number]> & { serial: number };

function books(given: readonly Given[], own: Partial<NonNullable<Issuing['series']>> | null = {}) {
  const issued = given.map((one) => ({
    series: '县政府办文件',
    prefix: '云政办发',
    title: `通知${one.serial}`,
    issuedOn: '2026-03-01',
    mainRecipients: [],
    voided: false,
    hidden: false,
    ...one,
  }));
  const last = Math.max(0, ...given.map(({ serial }) => serial));
  const series = { prefix: '云政办发', name: '县政府办文件', counted: true, nextSerial: last + 1, firstSerial: 1 };
  const value = { year: 2026, issued, lastYearByNow: null, planItems: null, series: own && { ...series, ...own } };
  return facts({ issuing: known(value) });
}

function numbered(serial: number, given: Partial<DocumentNumber> = {}) {
  const raw = `云政办发〔2026〕${serial}号`;
  const documentNumber = { raw, prefix: '云政办发', year: 2026, serial, series: 'document', malformed: null } as const;
  return draft({ documentNumber: { ...documentNumber, ...given } });
}

const [one, two, three] = [{ serial: 1 }, { serial: 2 }, { serial: 3 }];

const params = {};

ruleTable(quotaNumberSeries, params, {
  缺2号: [draft(), books([one, three]), finds('gaps', { count: 1, serials: ['2'] }, { atMost: 'note' })],
  草稿的号已经编给别的文件: [numbered(2), books([one, two]), finds('taken', { title: '通知2' })],
  草稿跳了号: [numbered(5), books([one, two]), finds('notNext', { next: 3 })],
  又跳号又用了别人的号: [numbered(3), books([one, three]), findsAll('taken', 'gaps')],
  台账里有重号: [draft(), books([one, two, two]), finds('repeated', { serials: ['2'] })],
  号码连续: [numbered(3), books([one, two]), passes({ last: 2 })],
  作废的号不算缺号: [draft(), books([one, { serial: 2, voided: true }, three]), passes()],
  '年中启用台账，前面的号不算缺': [draft(), books([{ serial: 7 }, { serial: 8 }], { firstSerial: 7 }), passes()],
  别的系列的号: [draft(), books([one, two, { serial: 9, prefix: '云政发' }], { nextSerial: 3 }), passes({ last: 2 })],
  草稿就是台账里的这一件: [numbered(2), books([one, { serial: 2, itself: true }]), passes()],
  草稿还没有编号: [numbered(0, { serial: null }), books([one, two]), passes()],
  去年的字号: [numbered(9, { year: 2025 }), books([one, two]), passes()],
  没有选定发文系列: [draft(), books([], null), skips('no-series')],
});
