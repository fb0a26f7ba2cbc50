import type { Draft, Span } from '../../contract/index.ts';
import { hanNumeral } from '../../gongwen/index.ts';
import { readingOf } from '../reading/index.ts';
import type { Length, Session } from './card.ts';
import type { Piece } from './pieces.ts';

const amount =
  '(?<n>\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十]{1,3})?\\s?(?<of>个)?(?<half>半)?\\s?(?<unit>小时|分钟|天|日)(?<more>半)?(?:零?(?<rest>\\d{1,2})分钟)?';
const said = new RegExp(
  `(?:会期|(?<!发言|讲话|汇报|交流|表态|报告|致辞|培训|准备|休息|陈述|每人)(?:时间|时长)|预计)(?:[：:]|预计|大约|大致|约|共|控制在|为|不超过|一般|原则上|总共|计划){0,4}\\s?${amount}(?!前|内报|以前)`,
  'gu',
);
/** A meeting that begins and ends within so many minutes takes half a day. */
const halfDay = 270;

/** How long the meeting takes: reckoned from beginning and end, else as said. */
export function lengthOf(draft: Draft, pieces: readonly Piece[], sessions: readonly Session[]): Length | null {
  const words = saidIn(draft, pieces);
  const reckoned = fromClocks(sessions);
  if (reckoned) return { ...reckoned, halfDays: words?.halfDays ?? reckoned.halfDays };
  if (words) return words;
  return overDays(sessions);
}

function saidIn(draft: Draft, pieces: readonly Piece[]): Length | null {
  const { masked } = readingOf(draft);
  for (const { start, end, labels } of pieces) {
    if (labels.has('agenda') || labels.has('people')) continue;
    const text = masked.slice(start, end);
    for (const match of text.matchAll(said)) {
      const length = lengthIn(match.groups ?? {});
      // a day of the month stands behind 时间 as well: 会议时间：5日
      if (!length || (match.groups?.unit === '日' && !match[0].startsWith('会期'))) continue;
      return { ...length, until: null, span: [start + match.index, start + match.index + match[0].length] };
    }
  }
  return null;
}

function lengthIn({ n, half, unit, more, rest }: Readonly<Record<string, string | undefined>>) {
  const count = n === undefined ? null : /^\d/u.test(n) ? Number(n) : n === '两' ? 2 : hanNumeral(n);
  if (count === null && !half) return null;
  const whole = (count ?? 0) + (half || more ? 0.5 : 0);
  if (whole === 0) return null;
  if (unit === '天' || unit === '日') return { minutes: null, halfDays: Math.ceil(whole * 2) };
  const minutes = Math.round(unit === '小时' ? whole * 60 + Number(rest ?? 0) : whole);
  return { minutes, halfDays: Math.ceil(minutes / halfDay) };
}

function fromClocks(sessions: readonly Session[]): Length | null {
  const [first] = sessions;
  if (!first) return null;
  let minutes = 0;
  const halves = new Set<string>();
  for (const { date, from, to, half } of sessions) {
    if (!from || !to) return null;
    const taken = minutesOf(to) - minutesOf(from);
    minutes += taken;
    halves.add(`${date} ${half}`);
    if (taken > halfDay) halves.add(`${date} later`);
  }
  const span: Span = first.span;
  return { minutes, halfDays: halves.size, until: null, span };
}

/** 4月9日至10日: no length is said, but it can't be less than a half day each. */
function overDays(sessions: readonly Session[]): Length | null {
  const dated = sessions.filter(({ date }) => date !== null);
  const days = new Set(dated.map(({ date }) => date));
  const [first] = dated;
  const last = dated.at(-1)?.date ?? null;
  if (!first || days.size < 2) return null;
  return { minutes: null, halfDays: days.size, until: last, span: first.span };
}

export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
