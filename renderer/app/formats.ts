import { type Language, sizeOf, wholePercent } from '#shared/contract/index.ts';

export type Formats = Readonly<{
  /** 4,620 */
  number(value: number): string;
  /** share from 0 to 1 as whole percent, downward, without the sign; anything above nothing is at least 1 */
  percent(share: number): string;
  /** 24 KB, 1.5 MB */
  size(bytes: number): string;
  /** 2026年3月5日, from `YYYY-MM-DD` or a moment */
  date(iso: string): string;
  /** 2026年3月5日 14:03 in the PC's time zone */
  time(iso: string): string;
}>;

const made = new Map<Language, Formats>();

/** Made once a language: every block of a long paper asks for them, and Intl takes milliseconds to set up. */
export function formatsFor(language: Language): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  const numbers = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => numbers.format(wholePercent(share)),
    size: (bytes) => {
      const { size, unit } = sizeOf(bytes);
      return `${numbers.format(size)} ${unit}`;
    },
    date: (iso) => (isDay(iso) ? days.format(new Date(`${iso}T00:00:00Z`)) : localDay(iso, language)),
    time: (iso) => moments.format(new Date(iso)),
  };
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(iso);
}

function localDay(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long' }).format(new Date(iso));
}
