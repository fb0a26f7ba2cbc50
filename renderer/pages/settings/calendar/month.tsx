import { type DayKind, dayKind, isNoData, isoDate, type WorkingCalendar, weekdayOf } from '#shared/calendar/index.ts';
import { useText } from '../../../app/texts.ts';
import classes from './calendar.module.css';
import { useMonthText, weekdayWord } from './day-text.ts';

type Props = Readonly<{ year: number; month: number; calendar: WorkingCalendar }>;

/** One month, Monday first; every day that isn't as usual has a word of its own. */
export function Month({ year, month, calendar }: Props) {
  const { say } = useText();
  const title = useMonthText()(month);
  return (
    <table className={classes.month} aria-label={title}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 0].map((weekday) => (
            <th key={weekday} scope="col">
              {weekdayWord(say, weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find((date) => date !== null)}>
            {week.map((date, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the week is what an empty cell is
              date === null ? <td key={index} /> : <Day key={date} date={date} calendar={calendar} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, calendar }: Readonly<{ date: string; calendar: WorkingCalendar }>) {
  const { say } = useText();
  const found = dayKind(date, calendar);
  const day = Number(date.slice(8));
  const { kind, name }: Readonly<{ kind: DayKind['kind'] | 'unknown'; name: string | null }> = isNoData(found)
    ? { kind: 'unknown', name: null }
    : found;
  const word = say(`calendar.kinds.${kind}`, isNoData(found) ? { year: found.year } : {});
  const told = say('calendar.cell', { day, kind: word, name: name ?? '' }).trim();
  return (
    <td data-kind={kind} data-date={date} title={told}>
      {day}
      {kind !== 'workday' && kind !== 'weekend' && <small>{say(`calendar.marks.${kind}`)}</small>}
    </td>
  );
}

/** Its weeks, Monday first; null where a day is another month’s. */
function weeksOf(year: number, month: number): (string | null)[][] {
  const first = isoDate(year, month, 1);
  const before = first === null ? 0 : (weekdayOf(first) + 6) % 7;
  const cells = Array.from({ length: 42 }, (_, index) => isoDate(year, month, index - before + 1));
  return Array.from({ length: 6 }, (_, week) => cells.slice(week * 7, week * 7 + 7)).filter((week) =>
    week.some((date) => date !== null),
  );
}
