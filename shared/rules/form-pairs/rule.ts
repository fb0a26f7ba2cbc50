import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { flowLines, type Line } from '../../gongwen/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';

/** Full and half width count as one kind. */
const kinds = [
  ['《', '》'],
  ['“', '”'],
  ['（(', '）)'],
  ['【', '】'],
  ['〔', '〕'],
  ['「', '」'],
  ['『', '』'],
] as const;
type Kind = number;
const openers = new Map<string, Kind>(kinds.flatMap(([open], i) => [...open].map((c): [string, Kind] => [c, i])));
const closers = new Map<string, Kind>(kinds.flatMap(([, close], i) => [...close].map((c): [string, Kind] => [c, i])));
const anyMark = /[《》“”（(）)【】〔〕「」『』]/gu;
const quotes: Kind = 1;
const brackets: Kind = 2;

/** 1）, a）, 一）: a mark of a point, not the end of a bracket. */
const point = /(?:^|[\s，。；：、（(])(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳])$/u;
/** (0,5]: an interval's bracket has its own match; （5,000套） is a number */
const interval = /^\s?[-−]?(?!\d{1,3},\d{3}(?!\d))[\d∞]+(?:\.\d+)?%?\s?[，,]\s?[-−+]?[\d∞]/u;
const intervalEnd = /[\d∞]%?\s?[，,]\s?[-−+]?[\d∞]+(?:\.\d+)?%?$/u;
const paragraphEnd = /[。；！？：;:!?][”’）)》」』]{0,3}$/u;
/** Lines that one paragraph is broken into at most where the file has hard line ends. */
const longestCarry = 4;
/** Lines over which a quotation, or a bracket in a head, may run. */
const longestSpread = 12;

/**
 * 成对标点: an opening mark without its end or an end without its beginning, paragraph by paragraph. A line that doesn't
 * end like a paragraph goes on in the next one, and a quotation may take several paragraphs.
 * @source 《党政机关公文处理工作条例》11 (标点符号按照有关国家标准和规定执行)
 */
export const formPairs = defineRule({
  id: 'form/pairs',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const found = unpaired(draft);
    if (found.length === 0) return pass({ places: 0 });
    // what a page gives lost its line ends and some of its signs
    const atMost = draft.file.format === 'pdf' || draft.file.format === 'ofd' ? 'note' : 'should';
    return finding(
      ...found.map(({ at, code }): RawFinding => {
        const [from, to] = shown(draft.text, at);
        return {
          at: [at, at + 1],
          code,
          params: { mark: draft.text[at] ?? '', quote: draft.text.slice(from, to).trim() },
          atMost,
        };
      }),
    );
  },
});

/** A mark without its match; `line` is the index of its line. */
type Loose = Readonly<{ at: number; line: number; code: 'open' | 'close'; kind: Kind }>;
/** What is open, by kind. */
type Open = Loose[][];

function unpaired(draft: Draft): Loose[] {
  const { title, body } = draft.document.spans;
  // what portals set over the title may be cut off
  const lines = flowLines(draft).filter(
    ({ start, end }) => end > (body?.[0] ?? 0) || (title !== undefined && start >= title[0] && start < title[1]),
  );
  const loose: Loose[] = [];
  let open: Open = kinds.map(() => []);
  let carried = 0;
  lines.forEach((line, i) => {
    loose.push(...endsWithin(line, i, open));
    const isOpen = open.some((marks) => marks.length > 0);
    if (isOpen && carried < longestCarry && goesOn(line, lines[i + 1])) {
      carried++;
      return;
    }
    const isQuotedOn = lines[i + 1]?.text.startsWith('“') === true;
    loose.push(...open.flatMap((marks, kind) => (kind === quotes && isQuotedOn ? [] : marks)));
    open = kinds.map(() => []);
    carried = 0;
  });
  return withoutSpread(loose.toSorted((a, b) => a.at - b.at));
}

/** Opens and closes what a line does; the ends that were never opened. */
function endsWithin({ text, start }: Line, line: number, open: Open): Loose[] {
  const loose: Loose[] = [];
  for (const { 0: c, index } of text.matchAll(anyMark)) {
    const opens = openers.get(c);
    if (opens !== undefined) {
      if (opens === brackets && interval.test(text.slice(index + 1, index + 24))) continue;
      // each paragraph of a quotation opens it anew; within quotation marks stand single ones
      if (opens === quotes && /\s/u.test(text[index - 1] ?? '')) open[quotes] = [];
      open[opens]?.push({ at: start + index, line, code: 'open', kind: opens });
      continue;
    }
    const closes = closers.get(c);
    if (closes === undefined || open[closes]?.pop() !== undefined) continue;
    const before = text.slice(Math.max(0, index - 24), index);
    if (closes !== brackets || !(point.test(before) || intervalEnd.test(before)))
      loose.push({ at: start + index, line, code: 'close', kind: closes });
  }
  return loose;
}

function goesOn(line: Line, next: Line | undefined): boolean {
  if (!next || line.cell || next.cell || next.blankBefore) return false;
  return !paragraphEnd.test(line.text.slice(-5));
}

/**
 * Without what several lines hold together: an opening mark and the next loose end of its kind not far below. A
 * quotation of several paragraphs opens each of them and closes once.
 */
function withoutSpread(loose: readonly Loose[]): Loose[] {
  const kept: Loose[] = [];
  const opened = new Map<Kind, Loose>();
  for (const one of loose) {
    const before = opened.get(one.kind);
    const isNear = before !== undefined && one.line - before.line <= longestSpread;
    if (before && !(isNear && (one.code === 'close' || one.kind === quotes))) kept.push(before);
    opened.delete(one.kind);
    if (one.code === 'open') opened.set(one.kind, one);
    else if (!isNear) kept.push(one);
  }
  return [...kept, ...opened.values()].toSorted((a, b) => a.at - b.at);
}

/** Some characters around the mark, within its line. */
function shown(text: string, at: number): Span {
  // looked for in a window alone: a line may be long, and all its marks loose
  const start = Math.max(0, at - 8);
  const from = start + text.slice(start, at + 1).lastIndexOf('\n') + 1;
  const end = text.slice(at, at + 12).indexOf('\n');
  return [from, end < 0 ? Math.min(text.length, at + 12) : at + end];
}
