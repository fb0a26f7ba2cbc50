import { useMemo } from 'react';
import { weekdayOf } from '#shared/calendar/index.ts';
import { type Say, useText } from '../../../app/texts.ts';

export type DayText = (date: string) => string;

/** 2月5日（周五）, from `YYYY-MM-DD`. */
export function useDayText(): DayText {
  const { say, language } = useText();
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(locales[language], { month: 'long', day: 'numeric', timeZone: 'UTC' });
    return (date) =>
      say('calendar.day', {
        date: days.format(new Date(`${date}T00:00:00Z`)),
        weekday: weekdayWord(say, weekdayOf(date)),
      });
  }, [say, language]);
}

/** 2月, from 2. */
export function useMonthText(): (month: number) => string {
  const { language } = useText();
  return useMemo(() => {
    const months = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' });
    return (month) => months.format(new Date(Date.UTC(2000, month - 1, 1)));
  }, [language]);
}

const locales = { 'zh-CN': 'zh-CN', en: 'en-GB' } as const;
const weekdays = ['0', '1', '2', '3', '4', '5', '6'] as const;

/** 0 is Sunday. */
export function weekdayWord(say: Say, weekday: number): string {
  return say(`calendar.weekdays.${weekdays[weekday] ?? '0'}`);
}
