import { isSpace } from './text.ts';

const gap = '[\\s　]{0,6}';
/** brackets that some put around the mark */
const open = '[（(【〔]?';
const close = '[）)】〕]?';
const grade = `(?:绝${gap}密|机${gap}密|秘${gap}密)`;
const term = `(?:${gap}[★☆*＊]${gap}(?:长${gap}期|[0-9０-９一二三四五六七八九十]{1,3}${gap}(?:年|个月|月|天|日)|启用前|解密前)?)?`;
const urgent = `(?:特${gap}急|加${gap}急|特${gap}提|平${gap}急|急${gap}件|紧${gap}急)`;

const headMark = new RegExp(
  `^(?:(?<label>密级|保密期限|紧急程度|等${gap}级)(?:${gap}[:：]|(?<=级)\\s)${gap})?(?:(?:№|No\\.?|份号[:：]?)?${gap}(?<copy>[0-9０-９]{6})(?:${gap}))?(?:${open}(?<secrecy>${grade}${term})${close})?${gap}(?:[,，、]?${gap}(?:紧急程度[:：])?(?<urgency>${urgent}(?:${gap}[·•]${gap}明${gap}电)?))?$`,
  'u',
);

export type HeadMark = Readonly<Record<'copyNumber' | 'secrecy' | 'urgency', readonly [number, number] | null>>;

/**
 * What a line of the head says about copy, secrecy and urgency, if it says nothing else: `000012`, `机密★1年`, `特急`,
 * any of them on one line. A line of prose that has the words is none. Ranges are offsets into the line.
 */
export function parseHeadMark(line: string): HeadMark | null {
  if (line.length > 60 || line === '') return null;
  const match = headMark.exec(line);
  const groups = match?.groups;
  if (!groups || (!groups.copy && !groups.secrecy && !groups.urgency)) return null;
  let from = groups.label === undefined ? 0 : line.indexOf(groups.label) + groups.label.length;
  const place = (part: string | undefined): readonly [number, number] | null => {
    if (!part) return null;
    const value = part.trim();
    const start = line.indexOf(value, from);
    from = start + value.length;
    return [start, from];
  };
  return { copyNumber: place(groups.copy), secrecy: place(groups.secrecy), urgency: place(groups.urgency) };
}

const starred = new RegExp(
  `(?<=^|[\\s\\d（(【])${grade}级?${gap}[★☆]${gap}(?:长${gap}期|[0-9０-９一二三四五六七八九十]{1,3}${gap}(?:年|个月|月|天|日))?`,
  'u',
);
/** UTF-16 units without blanks at the front of a text in which a starred mark is one wherever it stands */
const front = 400;
/** units that a mark with its term has at most, blanks among them */
const longest = 60;

function frontEnd(text: string): number {
  let seen = 0;
  let i = 0;
  for (; i < text.length && i < front * 20 && seen < front; i++) if (!isSpace(text.charCodeAt(i))) seen++;
  return i;
}

/** A mark with its star in the front of a text whose head runs together. Prose never writes 机密★ unquoted. */
export function starredMark(text: string): readonly [number, number] | null {
  const end = frontEnd(text);
  const match = starred.exec(text.slice(0, end + longest));
  return match && match.index < end ? [match.index, match.index + match[0].trimEnd().length] : null;
}

/** The 密级 mark (with its term) if the line is one: 机　密★1年 → 机密★1年. `null`: no mark. */
export function secrecyMark(line: string): string | null {
  const mark = parseHeadMark(line.trim())?.secrecy;
  return mark
    ? line
        .trim()
        .slice(...mark)
        .replace(/\s+/gu, '')
    : null;
}
