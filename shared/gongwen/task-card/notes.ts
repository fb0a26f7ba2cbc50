import type { Due } from '#shared/contract/index.ts';
import { dueOf } from './dues.ts';
import { organList } from './organs.ts';
import type { Frame } from './scope.ts';
import type { Found, Role } from './subject.ts';

/** What a note of duty says: （县教育局牵头，县财政局配合）, 责任单位：…；完成时限：…. */
export type Note = Readonly<{ organs: readonly Found[]; due: Due | null }>;

const label =
  /^\s{0,40}(?:[1-9][.、])?\s{0,20}[（(【[]?(?<name>牵头(?:单位|部门|责任单位|领导单位)|主?责任(?:单位|部门|主体)|主?责单位|责任科室|责任处室|配合(?:单位|部门|责任单位)|协[同作助](?:单位|部门)|参[与加](?:单位|部门)|主办单位|协办单位|实施(?:单位|主体)|承办单位|落实单位|(?:完成|整改|办理|落实|推进|工作)?时限(?:要求)?|(?:完成|整改|办结)(?:时间|期限|时限)|时间(?:要求|节点|进度))[】\]）)]?\s{0,20}[:：]\s{0,60}/u;
const verbTail =
  /(?<verb>(?:共同|分别|具体|依?按?照?(?:各自)?(?:职责|职能)?(?:分工)?|各司其职)?(?:牵头(?:负责|落实|组织|实施|会同)?|负责(?:落实|组织实施|实施|推进)?|分工(?:负责|落实)|配合(?:落实)?|参与|参加|协助|落实|实施|指导|承担))$/u;
const longestNote = 700;

/** The note between two offsets (the inside of a bracket, or a whole line); null: it says no duty of organs alone. */
export function readNote(frame: Frame, from: number, to: number, bracket: boolean): Note | null {
  if (to - from > longestNote || to - from < 4) return null;
  const note: { organs: Found[]; due: Due | null } = { organs: [], due: null };
  let known = false;
  let role: Role | 'due' | null = null;
  for (const part of segments(frame.masked, from, to)) {
    const text = frame.masked.slice(...part);
    const said: Said | null = labelOf(text) ?? (bracket ? verbOf(text) : null);
    const as: Role | 'due' | null = said?.role ?? role;
    role = said?.goesOn === false ? null : as;
    const aside = known;
    known ||= said !== null;
    if (as === null && !bracket) return null;
    // behind what is known, words of no organ are an aside (下同)
    if (as === null && aside) continue;
    const at = part[0] + (said?.from ?? 0);
    const end = part[0] + (said?.to ?? text.length);
    if (at < end && !put(frame, note, as ?? 'responsible', at, end, said !== null) && !aside) return null;
  }
  return known && (note.organs.length > 0 || note.due) ? note : null;
}

/** false: the words are no organs. */
function put(
  frame: Frame,
  note: { organs: Found[]; due: Due | null },
  role: Role | 'due',
  at: number,
  end: number,
  first: boolean,
): boolean {
  if (role === 'due') {
    if (first) note.due = dueOf(frame, at, end);
    return true;
  }
  const list = organList(frame.masked.slice(at, end), false);
  note.organs.push(...(list ?? []).map((organ) => ({ start: at + organ.start, end: at + organ.end, role })));
  return list !== null;
}

/** What a segment says of those it names; `goesOn`: of those in the next segments too. */
type Said = Readonly<{ role: Role | 'due'; from: number; to: number; goesOn: boolean }>;

/** 责任单位：县教育局 */
function labelOf(text: string): Said | null {
  const match = label.exec(text);
  return match && { role: roleOf(match.groups?.name ?? ''), from: match[0].length, to: text.length, goesOn: true };
}

/** 县财政局等部门按职责分工负责 */
function verbOf(text: string): Said | null {
  const match = verbTail.exec(text);
  const to = match ? text.slice(0, match.index).replace(byDuty, '').length : 0;
  const verb = match?.groups?.verb ?? '';
  if (to < 2) return null;
  const role = verb.includes('牵头') ? 'lead' : /配合|参与|参加|协助/u.test(verb) ? 'support' : 'responsible';
  return { role, from: 0, to, goesOn: false };
}
const byDuty = /\s{0,20}(?:等)?(?:按照?(?:职责|职能)(?:分工)?|根据职责分工|共同|分别){0,2}\s{0,20}$/u;

function roleOf(name: string): Role | 'due' {
  if (/时/u.test(name) || name.includes('期限')) return 'due';
  if (/配合|协|参/u.test(name)) return 'support';
  return name.startsWith('牵头') || name.startsWith('主办') ? 'lead' : 'responsible';
}

/** Parts at ，；。 outside brackets, trimmed. */
function segments(text: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let depth = 0;
  let start = from;
  const push = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && /\s/u.test(text[a] as string)) a++;
    while (b > a && /\s/u.test(text[b - 1] as string)) b--;
    if (a < b) parts.push([a, b]);
  };
  for (let i = from; i < to; i++) {
    const c = text[i] as string;
    if (c === '（' || c === '(') depth++;
    else if (c === '）' || c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，,；;。'.includes(c)) {
      push(i);
      start = i + 1;
    } else if (depth === 0 && /\s/u.test(c) && label.test(text.slice(i, i + 16))) {
      push(i);
      start = i + 1;
    }
  }
  push(to);
  return parts;
}

/** Top-level brackets between two offsets: where each opens and closes. */
export function brackets(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let opened = from;
  for (let i = from; i < to; i++) {
    const c = text[i] as string;
    if (c === '（' || c === '(') {
      if (depth++ === 0) opened = i;
    } else if ((c === '）' || c === ')') && depth > 0 && --depth === 0) found.push([opened, i + 1]);
  }
  return found;
}
