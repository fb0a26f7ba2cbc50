/** What tells the time; the core never reads a clock itself. */
export type Now = () => Date;

/** The office's time zone is Asia/Shanghai: UTC+8 all year, without daylight saving since 1991. */
const OFFICE_OFFSET = 8 * 60 * 60 * 1000;

/** The calendar day `YYYY-MM-DD` in the office. */
export function dayOf(time: Date): string {
  return new Date(time.getTime() + OFFICE_OFFSET).toISOString().slice(0, 10);
}

/** The calendar year in the office. */
export function yearOf(time: Date): number {
  return Number(dayOf(time).slice(0, 4));
}
