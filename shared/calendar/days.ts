/** Days as numbers since 1970-01-01 and back: the Gregorian calendar alone, without clock or time zone. */
const DAY = 86_400_000;

export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function dayOfNumber(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD`; null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const number = dayNumber(date);
  return Number.isNaN(number) || dayOfNumber(number) !== date ? null : date;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export function isWeekend(date: string): boolean {
  return weekdayOf(date) % 6 === 0;
}

export function addDays(date: string, days: number): string {
  return dayOfNumber(dayNumber(date) + days);
}

/** Both ends included; empty where the last lies before the first. */
export function daysFromTo(first: string, last: string): string[] {
  const start = dayNumber(first);
  const length = Math.max(0, dayNumber(last) - start + 1);
  return Array.from({ length }, (_, index) => dayOfNumber(start + index));
}

/**
 * The same day so many months on, or the last day of that month where it has none.
 * @source 民法典 第二百零二条
 */
export function addMonths(date: string, months: number): string {
  const whole = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1];
  const day = Number(date.slice(8));
  for (let last = day; ; last--) {
    const found = isoDate(year, month, last);
    if (found) return found;
  }
}
