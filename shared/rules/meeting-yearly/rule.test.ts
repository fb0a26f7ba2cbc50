import { type Issuing, known } from '../facts.ts';
import { meeting } from '../meeting-card/testing/meeting.ts';
import { facts, finds, passes, ruleTable, skips } from '../testing/index.ts';
import { meetingYearly } from './rule.ts';

const name = '教育局文件';
const series = { prefix: '云教发', name, counted: true, nextSerial: 9, firstSerial: 1 };

function books(issued: readonly Partial<Issuing['issued'][number]>[], of: Issuing['series'] = series) {
  const whole = issued.map((one, i) => ({
    series: name,
    prefix: '云教发',
    serial: i + 1,
    title: '云溪县教育局关于召开全县教育工作会议的通知',
    issuedOn: '2026-02-10',
    mainRecipients: [],
    voided: false,
    hidden: false,
    ...one,
  }));
  return facts({ issuing: known({ year: 2026, issued: whole, series: of, lastYearByNow: null, planItems: null }) });
}

const calls = (title: string) =>
  meeting('定于3月12日9:00—11:00在县会议中心召开会议。', { title, issuer: '云溪县教育局' });
const again = calls('云溪县教育局关于召开全县教育系统年中工作会议的通知');

ruleTable(
  meetingYearly,
  { limit: 1 },
  {
    今年已开过一次: [again, books([{}]), finds('again', { count: 2, limit: 1, day: '2026-02-10' })],
    今年已开过两次: [again, books([{}, { issuedOn: '2026-02-28' }]), finds('again', { count: 3, day: '2026-02-28' })],
    标题写明同一年: [
      calls('关于召开2026年全县教育工作会议的通知'),
      books([{ title: '关于召开全县2026年度教育工作会议的通知' }]),
      finds('again'),
    ],
    今年第一次: [again, books([{ title: '关于做好春季开学工作的通知' }]), passes({ count: 1 })],
    专题推进会: [calls('关于召开全县教育工作推进会的通知'), books([{}]), passes({ applies: false })],
    另一个系统: [again, books([{ title: '关于召开全县卫生健康工作会议的通知' }]), passes({ count: 1 })],
    一项工作的会议: [
      calls('关于召开全县安全生产工作会议的通知'),
      books([{ title: '关于召开全县安全生产工作会议的通知' }]),
      passes({ applies: false }),
    ],
    作废的和这一件自己: [again, books([{ voided: true }, { itself: true }]), passes({ count: 1 })],
    别的文号系列: [again, books([{ series: '教育局函' }]), passes({ count: 1 })],
    上一次只是改期: [again, books([{ title: '云溪县教育局关于调整召开全县教育工作会议的通知' }]), passes({ count: 1 })],
    标题写明是两年的: [
      calls('关于召开2026年全县教育工作会议的通知'),
      books([{ title: '关于召开2025年全县教育工作会议的通知' }]),
      passes({ count: 1 }),
    ],
    收看上级的会议: [calls('关于收看全县教育工作会议的通知'), books([{}]), passes({ applies: false })],
    系列不明: [again, books([{}], null), skips('no-series')],
    没有台账: [again, facts(), skips('no-workspace')],
  },
);
