import type { Calendar, CalendarDay } from '../contract/index.ts';
import { daysFromTo } from './days.ts';
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts';

/** A year as a notice would arrange it, made up in the manner of real ones; its days of the week are those of 2027. */
export const notice2027 = `国务院办公厅关于2027年
部分节假日安排的通知
国办发明电〔2026〕9号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至12日（农历正月初七、周五）放假调休，共8天。1月31日（周日）、2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天，不调休。
六、中秋节：9月15日（周三）放假1天，不调休。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。
国务院办公厅
2026年11月6日
`;

type Sketch = Readonly<{ name: string; off: readonly [string, string?]; working?: readonly string[] }>;

/** The days of `notice2027`. */
export const holidays2027: readonly Sketch[] = [
  { name: '元旦', off: ['2027-01-01', '2027-01-03'] },
  { name: '春节', off: ['2027-02-05', '2027-02-12'], working: ['2027-01-31', '2027-02-14'] },
  { name: '清明节', off: ['2027-04-03', '2027-04-05'] },
  { name: '劳动节', off: ['2027-05-01', '2027-05-05'], working: ['2027-05-08'] },
  { name: '端午节', off: ['2027-06-09'] },
  { name: '中秋节', off: ['2027-09-15'] },
  { name: '国庆节', off: ['2027-10-01', '2027-10-07'], working: ['2027-09-26', '2027-10-09'] },
];

export function daysIn(holidays: readonly Sketch[]): CalendarDay[] {
  return holidays.flatMap(({ name, off: [first, last = first], working = [] }) => [
    ...daysFromTo(first, last).map((date): CalendarDay => ({ date, kind: 'off', name })),
    ...working.map((date): CalendarDay => ({ date, kind: 'working', name })),
  ]);
}

export const calendar2027: Calendar['years'][number] = {
  year: 2027,
  sources: [{ title: null, number: null, date: null }],
  days: daysIn(holidays2027),
  origin: 'imported',
};

export function calendarWith(given: Partial<Calendar> = {}): WorkingCalendar {
  return workingCalendar({ years: [calendar2027], local: [], ...given });
}
