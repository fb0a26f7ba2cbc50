import type { z } from 'zod';
import type { TaskCard } from '#shared/contract/index.ts';
import type { Formats } from '../../../app/formats.ts';
import type { Say } from '../../../app/texts.ts';

export type Due = z.infer<typeof TaskCard>['dues'][number];
/** A due time as the page writes it; `said`: the document's own words, where they say it otherwise. */
export type DueWords = Readonly<{ text: string; said: string | null }>;

export function dueWords(due: Due, say: Say, write: Pick<Formats, 'date' | 'number'>): DueWords {
  const plain = plainly(due, say, write);
  const said = compact(due.text);
  // 2026年9月30日前 says more than the day alone.
  if (said.includes(compact(plain))) return { text: said, said: null };
  return { text: plain, said: plain === due.text ? null : said };
}

/** One cell of a table that is copied. */
export function dueCell(due: Due | null, say: Say, write: Pick<Formats, 'date' | 'number'>): string {
  if (due === null) return '';
  const { text, said } = dueWords(due, say, write);
  return said === null ? text : `${text}（${said}）`;
}

function plainly(
  { date, time, within, recurrence, text }: Due,
  say: Say,
  write: Pick<Formats, 'date' | 'number'>,
): string {
  if (within !== null) return say(`tasks.within.${within.unit}`, { n: write.number(within.amount) });
  if (date !== null) return time === null ? write.date(date) : `${write.date(date)} ${time}`;
  return recurrence === null ? text : say(`tasks.recurrence.${recurrence}`);
}

function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}
