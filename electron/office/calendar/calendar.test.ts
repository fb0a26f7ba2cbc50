import { beforeEach, expect, test } from 'vitest';
import { verifyWorkspace } from '#electron/store/index.ts';
import { isNoData, isWorkingDay, workingCalendar } from '#shared/calendar/index.ts';
import type { Calendar } from '#shared/contract/index.ts';
import { must } from '#tests/books/desk.ts';
import { FreshWorkspace } from '#tests/books/fresh-workspace.ts';
import { type CalendarRoom, createCalendar, packagedCalendar } from './index.ts';

const now = () => new Date('2026-11-22T09:00:00+08:00');
const by = { name: '周敏', role: 'clerk' } as const;
const notice = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天，不调休。
六、中秋节：9月15日（周三）放假1天，不调休。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
国务院办公厅
2026年11月6日`;
const festival = { date: '2027-04-08', kind: 'off', name: '三月三', reason: '自治区规定放假' } as const;

let room: CalendarRoom;
const office = new FreshWorkspace('云溪县人民政府办公室', now);

beforeEach(() => {
  room = createCalendar(office.workspace, now);
});

function works(calendar: Calendar, date: string) {
  const answer = isWorkingDay(date, workingCalendar(calendar));
  return isNoData(answer) ? answer.year : answer;
}

test('starts with what is packaged', async () => {
  expect(must(await room.get())).toEqual(packagedCalendar);
});

test('an imported notice makes its year known, and the end of the one before', async () => {
  const preview = must(await room.preview({ text: notice }));
  expect(preview).toMatchObject({ year: 2027, usable: true, replaces: null, problems: [] });
  expect(works(must(await room.get()), '2027-02-14')).toBe(2027);

  const calendar = must(await room.import({ text: notice, by }));
  expect(calendar.years.at(-1)).toMatchObject({ year: 2027, origin: 'imported', sources: [{ date: '2026-11-06' }] });
  expect(works(calendar, '2027-02-14')).toBe(true);
  expect(works(calendar, '2027-05-03')).toBe(false);
  expect(works(calendar, '2026-12-31')).toBe(true);
  expect(must(await room.preview({ text: notice })).replaces).toBe('imported');
});

test('a notice for a packaged year stands in its place until it is removed', async () => {
  const moved = JSON.stringify({
    year: 2026,
    days: packagedCalendar.years
      .flatMap(({ year, days }) => (year === 2026 ? days : []))
      .map((day) => (day.date === '2026-05-09' ? { ...day, date: '2026-05-10' } : day)),
  });
  expect(must(await room.preview({ text: moved }))).toMatchObject({ replaces: 'packaged', usable: true });
  const changed = must(await room.import({ text: moved, by }));
  expect([works(changed, '2026-05-09'), works(changed, '2026-05-10')]).toEqual([false, true]);
  expect(changed.years).toHaveLength(packagedCalendar.years.length);
  expect(must(await room.remove({ year: 2026, by }))).toEqual(packagedCalendar);
  expect(await room.remove({ year: 2026, by })).toMatchObject({ error: { code: 'not-found' } });
});

test('what contradicts the calendar is not imported', async () => {
  const wrong = notice.replace('5月8日（周六）', '5月8日（周日）');
  expect(must(await room.preview({ text: wrong }))).toMatchObject({
    usable: false,
    problems: [{ line: 5, code: 'weekday-wrong', params: { date: '2027-05-08', said: '日' } }],
  });
  expect(await room.import({ text: wrong, by })).toMatchObject({ error: { code: 'notice-unusable' } });
  expect(must(await room.get())).toEqual(packagedCalendar);
});

test('days of the office alone are kept, changed and removed', async () => {
  must(await room.saveLocal({ day: festival, by }));
  const changed = { ...festival, name: '壮族三月三' };
  expect(must(await room.saveLocal({ day: changed, by })).local).toEqual([changed]);
  const before = { ...festival, date: '2026-11-27', kind: 'working' } as const;
  expect(must(await room.saveLocal({ day: before, by })).local).toEqual([before, changed]);
  must(await room.removeLocal({ date: before.date, by }));
  expect(must(await room.removeLocal({ date: festival.date, by })).local).toEqual([]);
  expect(await room.removeLocal({ date: festival.date, by })).toMatchObject({ error: { code: 'not-found' } });
});

test('every change is in the journal, and the books verify after reopening', async () => {
  must(await room.import({ text: notice, by }));
  must(await room.saveLocal({ day: festival, by }));
  const kept = must(await room.get());
  await office.reopen();
  expect(must(await createCalendar(office.workspace, now).get())).toEqual(kept);
  expect(must(await verifyWorkspace(office.workspace))).toMatchObject({ events: 3, problems: [] });
});
