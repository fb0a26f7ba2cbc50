import type { Draft } from '../../contract/index.ts';
import { afterMark } from '../../gongwen/index.ts';
import { readingOf } from '../reading/index.ts';

export type Label = 'when' | 'where' | 'form' | 'agenda' | 'people' | 'host' | 'rest';

/** A sentence of the notice with what its heading says it is about; `start` lies behind the number and the label. */
export type Piece = Readonly<{ start: number; end: number; labels: ReadonlySet<Label>; paragraph: number }>;

const words: readonly (readonly [Label, RegExp])[] = [
  ['when', /^(?:会议|召开|开会|举行)?的?(?:时间|日期)|[、和及]时间/u],
  ['where', /地点|会址|会场设置|会场安排/u],
  ['form', /形式|方式/u],
  ['agenda', /议程|议题|内容|日程|会议安排|会议任务/u],
  [
    'people',
    /(?:参加|参会|出席|与会|列席|到会)(?:会议)?(?:的)?(?:人员|范围|对象|单位|代表|领导)?$|(?:参加|参会|出席|与会|列席)(?:会议)?(?:人员|范围|对象|单位)|^(?:主|分)会场$|会议规模|人员范围/u,
  ],
  ['host', /主持人?|召集人/u],
];
const none: ReadonlySet<Label> = new Set();
const rest: ReadonlySet<Label> = new Set(['rest']);
const headReach = 26;

/** The sentences of body and printed text with their labels; those before the first heading have none. */
export function piecesOf(draft: Draft): Piece[] {
  const { masked, sentences, paragraphs } = readingOf(draft);
  const pieces: Piece[] = [];
  let heading: Heading = { labels: none, mark: null, open: true };
  let last = -1;
  for (const { start, end, paragraph, part } of sentences) {
    if (part === 'attachment') continue;
    const isFirst = paragraph !== last;
    last = paragraph;
    const words = masked.slice(start, end);
    const at = afterMark(words);
    const whole = paragraphs[paragraph];
    const mark = markOf(words);
    const head = labelOf(words.slice(at), isFirst && whole?.end === end && standsAlone(mark, heading));
    if (isFirst) {
      if (head || (mark !== null && mark === heading.mark))
        heading = { labels: head?.labels ?? rest, mark, open: head?.bare ?? true };
      else if (mark === null && !heading.open) heading = { labels: rest, mark: null, open: false };
    } else if (head) heading = { labels: head.labels, mark: heading.mark, open: false };
    const from = start + at + (head?.length ?? 0);
    if (from < end && !head?.bare) pieces.push({ start: from, end, labels: heading.labels, paragraph });
  }
  return pieces;
}

type Heading = Readonly<{ labels: ReadonlySet<Label>; mark: Mark; open: boolean }>;

/** A short line can be a heading, but a point of the agenda is none. */
function standsAlone(mark: Mark, heading: Heading): boolean {
  return !heading.labels.has('agenda') || mark === heading.mark;
}

type Mark = 'han' | 'bracket' | 'digit' | 'bracketDigit' | null;

function markOf(sentence: string): Mark {
  const text = sentence.trimStart();
  if (/^[一二三四五六七八九十]{1,3}[、.．]/u.test(text)) return 'han';
  if (/^[（(][一二三四五六七八九十]{1,3}[）)]/u.test(text)) return 'bracket';
  if (/^\d{1,2}[.．、](?!\d)/u.test(text)) return 'digit';
  return /^[（(]\d{1,2}[）)]/u.test(text) ? 'bracketDigit' : null;
}

/** 会议时间： or 参会人员, alone on its line; `bare`: nothing of the sentence is left behind it. */
function labelOf(
  text: string,
  isWholeParagraph: boolean,
): Readonly<{ labels: ReadonlySet<Label>; length: number; bare: boolean }> | null {
  const colon = text.slice(0, headReach).search(/[：:∶]/u);
  const isAlone = colon < 0 && isWholeParagraph && text.length <= headReach && !/[。，；]/u.test(text);
  if (colon < 0 && !isAlone) return null;
  const head = text.slice(0, colon < 0 ? text.length : colon).replace(/\s+|[（(][^（）()]*[）)]?/gu, '');
  if (head.length > 16 || /\d|[，。；]/u.test(head)) return null;
  const labels = new Set(words.flatMap(([label, pattern]) => (pattern.test(head) ? [label] : [])));
  if (labels.size === 0) {
    if (!(isAlone && head.length <= 8) && !/(?:要求|事项|联系|纪律|主会场|分会场|其他|注意)/u.test(head)) return null;
    labels.add('rest');
  }
  const length = colon < 0 ? text.length : colon + 1;
  return { labels, length, bare: text.slice(length).trim() === '' };
}
