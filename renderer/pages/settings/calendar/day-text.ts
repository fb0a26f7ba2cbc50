import { useMemo } from 'react';
import { weekdayOf } from '#shared/calendar/index.ts';
import { type Say, useText } from '../../../app/texts.ts';

export type DayText = (date: string) => string;

/** 2月5日（周五）, from `YYYY-MM-DD`. */
export function useDayText(): DayText {
  const { say } = useText();
  return useMemo(
    () => (date) =>
      say('calendar.day', {
        iso: date,
        month: Number(date.slice(5, 7)),
        day: Number(date.slice(8)),
        weekday: weekdayWord(say, weekdayOf(date)),
      }),
    [say],
  );
}

const weekdays = ['0', '1', '2', '3', '4', '5', '6'] as const;

/** 0 is Sunday. */
export function weekdayWord(say: Say, weekday: number): string {
  return say(`calendar.weekdays.${weekdays[weekday] ?? '0'}`);
}
