import { z } from 'zod';
import type { Draft, Section, Span } from '../../contract/index.ts';
import { hanNumeral } from '../../gongwen/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';

/** The marks whose numbers are certain, the outermost first: digits may be anything. */
const forms = [
  { rank: 0, form: /^(?<n>[一二三四五六七八九十]{1,3})\s?、/u, write: (n: string) => `${n}、` },
  { rank: 1, form: /^[（(]\s?(?<n>[一二三四五六七八九十]{1,3})\s?[）)]/u, write: (n: string) => `（${n}）` },
] as const;

type Numbered = Readonly<{ section: Section; rank: 0 | 1; number: number }>;

/**
 * 层次序数: a number that is missing or comes twice, and levels turned over (（一） above 一、). Leaving a level out is
 * common and allowed: the standard says 依次可以用.
 * @source GB/T 9704-2012 7.3.3 for the order of levels; missing and repeated numbers are our own choice
 */
export const formHeadings = defineRule({
  id: 'form/headings',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { body, printedText } = draft.document.spans;
    const found = [body, printedText].flatMap((part) => (part ? inPart(draft, part) : []));
    if (found.length === 0) return pass({ headings: draft.document.sections.length });
    return finding(...found);
  },
});

function inPart(draft: Draft, [from, to]: Span): RawFinding[] {
  const sections = draft.document.sections.filter(({ start, inline }) => start >= from && start < to && !inline);
  const numbered = sections.flatMap(read);
  return [...counted(draft, numbered), ...turned(draft, numbered)];
}

function read(section: Section): Numbered[] {
  for (const { rank, form } of forms) {
    const written = form.exec(section.title)?.groups?.n;
    const number = written === undefined ? null : hanNumeral(written);
    if (number !== null) return [{ section, rank, number }];
  }
  return [];
}

/** Numbers go up by one; they may begin anew at any time, and the inner ones may go on through the outer. */
function counted(draft: Draft, numbered: readonly Numbered[]): RawFinding[] {
  const last: [Numbered | null, Numbered | null] = [null, null];
  const found: RawFinding[] = [];
  for (const one of numbered) {
    const before = last[one.rank];
    last[one.rank] = one;
    if (one.rank === 0) last[1] = null;
    if (before === null || one.number === 1 || one.number === before.number + 1) continue;
    const at = placeOf(draft, one.section);
    if (one.number === before.number) {
      found.push({
        at,
        code: 'repeated',
        params: { mark: markOf(one), first: before.section.title, again: one.section.title },
      });
    } else if (one.number === before.number + 2 && !standsBetween(draft, before, one)) {
      found.push({
        at,
        code: 'missing',
        params: { mark: writes(one.rank, one.number - 1), before: markOf(before), after: markOf(one) },
      });
    }
  }
  return found;
}

/** Whether the number is there after all, where it wasn't taken for a heading. */
function standsBetween({ text }: Draft, before: Numbered, after: Numbered): boolean {
  const between = text.slice(before.section.start + 1, after.section.start).replace(/\s/gu, '');
  const name = numerals[after.number - 1] ?? '';
  const marks =
    after.rank === 0 ? ['、', '.', '．', '，'].map((end) => name + end) : [`（${name}`, `(${name}`, `${name}）`];
  return marks.some((mark) => between.includes(mark));
}

const numerals = [
  '',
  ...'一二三四五六七八九十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
];

function writes(rank: 0 | 1, number: number): string {
  return forms[rank].write(numerals[number] ?? String(number));
}

function markOf({ rank, number }: Numbered): string {
  return writes(rank, number);
}

/** （一） 一、 二、 （二）: a part that opens with an inner mark, whose numbers go on behind outer ones. */
function turned(draft: Draft, numbered: readonly Numbered[]): RawFinding[] {
  const [first] = numbered;
  const at = numbered.findIndex(({ rank }) => rank === 0);
  const outer = numbered[at];
  if (first?.rank !== 1 || first.number !== 1 || outer?.number !== 1) return [];
  const next = numbered.slice(at).find(({ rank }) => rank === 1);
  if (next?.number !== (numbered[at - 1]?.number ?? 0) + 1) return [];
  const params = { inner: outer.section.title, outer: numbered[at - 1]?.section.title ?? '' };
  return [{ at: placeOf(draft, outer.section), code: 'turned', params, atMost: 'note' }];
}

function placeOf({ text }: Draft, { start, title }: Section): Span {
  const end = text.indexOf('\n', start);
  return [start, Math.min(end < 0 ? text.length : end, start + Math.max(1, title.length))];
}
