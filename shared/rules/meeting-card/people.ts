import type { Draft, OrganLevel } from '../../contract/index.ts';
import { hanNumeral } from '../../gongwen/index.ts';
import { readingOf } from '../reading/index.ts';
import type { Attendance, MeetingCard } from './card.ts';
import type { Piece } from './pieces.ts';
import { splitList } from './split.ts';

const post =
  /(?:负责同志|负责人|领导|书记|长|主任|经理|总监|骨干|管理员|联络员|干事|会计|代表|同志|一把手|正职|总工程师|主席|秘书|辅导员|护林员|安全员)(?:各?(?:\d{1,3}(?:[-—－~～至]\d{1,2})?|[一二两三四五六七八九十]{1,2})[名人位])?$/u;
/** Nobody knows how many these are. */
const crowd =
  /(?:(?:职工|群众|企业|居民|学生|行业)代表|班子成员|组成人员|干部|职工|党员|委员|教师|全体[^，；]{1,6}|四大班子[^，；]{0,4})$/u;
const counted = /(?<each>各)?(?:(?<low>\d{1,3})[-—－~～至])?(?<n>\d{1,3}|[一二两三四五六七八九十]{1,2})[名人位]/u;
const total =
  /(?:共|共计|合计|总计|规模|总人数|人数)(?:约|大约|为|控制在|不超过|限|：|:){0,3}(?<n>\d{1,4})\s?(?:余|多)?人/u;
/** 参会人员约400人; a small number without 约 may be that of each unit. */
const attending =
  /(?:参会|与会|参加|出席)(?:会议)?(?:的)?人(?:员|数)(?:(?:预计)?(?:约|大约|近|共|总共)|预计)(?:有|为)?(?<n>\d{1,4})\s?(?:余|多)?(?:人|名)|(?:参会|与会|参加|出席)(?:会议)?人员(?:为|：|:)?(?<many>\d{3,4})\s?(?:余|多)?(?:人|名)/u;
const principal =
  /主要(?:负责同志|负责人|领导)|一把手|(?:党政|行政)?正职|(?<!副)(?:局|厅|省|市|县|区|乡|镇|校|园|董事)长|(?:党委|党工委|各?乡镇|各镇|各村|党支部|党总支|党组织|[市县区]委|工委)书记|(?<!副)(?:办事处|管委会|委会)主任/u;
/** Under the heading, but not who comes: how names are handed in, what those do who can't. */
const aside = /^(?:请(?:将|于|各[^。；\n]{0,14}(?:于|将))|因故|因特殊|如有|如需|届时|凡|确因)/u;
const inProse = [
  /(?:^|。|；)(?<who>[^。；：\n]{2,140}?)在[^，。；\n]{0,14}会场(?:参会|参加|出席|收看)/u,
  /(?:参会|参加|出席)(?:会议)?(?:人员|范围|对象)(?:为|是|包括)(?<who>[^。；\n]{2,120})/u,
  /请(?<who>[^。；\n]{2,120}?)(?:准时|按时|届时|务必|亲自)?(?:参加|参会|出席|到会)/u,
  /派(?<who>[^，。；\n]{2,40}?)(?:准时|按时)?(?:参加|参会|出席)/u,
  /(?:^|[。；，])(?<who>[^。；，：\n]{2,60}?)(?:须|应|要|必须|务必|均)?(?:亲自)?(?:到[^，。；\n]{0,6})?(?:参会|参加|到会|出席)(?!人|会议人|范围|对象|情况)/u,
] as const;

/** Who is to come, line by line: how many of each unit, and of how many units. */
export function attendanceOf(draft: Draft, pieces: readonly Piece[]): Attendance[] {
  const { masked, text } = readingOf(draft);
  const labelled = pieces.filter(
    ({ labels, start, end }) => labels.has('people') && !aside.test(masked.slice(start, end).trimStart()),
  );
  const lists =
    labelled.length > 0 ? labelled.map(({ start, end }) => [start, end] as const) : proseLists(masked, pieces);
  return lists.flatMap(([start, end]) => groupsIn(text, start, end));
}

function proseLists(masked: string, pieces: readonly Piece[]): (readonly [number, number])[] {
  for (const pattern of inProse) {
    const found = pieces.flatMap(({ start, end }): (readonly [number, number])[] => {
      const match = pattern.exec(masked.slice(start, end));
      const who = match?.groups?.who ?? '';
      if (!match || /^(?:参会|参加|与会|无需|不|于|将|在|会议由)/u.test(who) || /因故|不能/u.test(who)) return [];
      const from = start + match.index + match[0].indexOf(who);
      return [[from, from + who.length]];
    });
    if (found.length > 0) return found;
  }
  return [];
}

type Token = Readonly<{ text: string; start: number; hard: boolean }>;

function groupsIn(text: string, start: number, end: number): Attendance[] {
  const groups: Token[][] = [];
  let open: Token[] = [];
  for (const token of tokensIn(text, start, end)) {
    const words = bare(token.text);
    if (total.test(words) || attending.test(words) || /^(?:等|共|均|不)/u.test(words)) continue;
    const hasPost = open.some((one) => isPost(one.text) || crowd.test(bare(one.text)));
    const goesOn = open.length > 0 && !token.hard && (!hasPost || belongs(words, open));
    if (!goesOn && open.length > 0) {
      groups.push(open);
      open = [];
    }
    open.push(token);
  }
  if (open.length > 0) groups.push(open);
  return groups.map((group) => attendance(text, group));
}

function tokensIn(whole: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let hard = true;
  const text = whole.slice(start, end).replace(/[。；]\s*$/u, '');
  for (const part of splitList(text, /[，,；;、及和\n]/u)) {
    const lead = part.length - part.trimStart().length;
    const separator = whole[at + part.length] ?? '';
    const words = part.trim().replace(/^以$|以$/u, '');
    if (words !== '') tokens.push({ text: words, start: at + lead, hard });
    if (words !== '' || /[，,；;\n]/u.test(separator)) hard = /[，,；;\n]/u.test(separator);
    at += part.length + 1;
  }
  return tokens;
}

function isPost(text: string): boolean {
  return post.test(bare(text)) || counted.test(text);
}

/** Another post of the same organs (分管负责同志, 业务骨干), not a line of its own. */
function belongs(words: string, group: readonly Token[]): boolean {
  const plain = words.replace(counted, '');
  // 各区分管副区长、区文化和旅游局局长
  const area = /^[县区镇乡](?=\p{Script=Han}{3})/u.exec(plain)?.[0];
  if (area && group.some(({ text }) => bare(text).startsWith(`各${area}`))) return true;
  if (/各(?!$)|每|单位|部门|^(?:一线|部分|基层|重点)/u.test(plain) || plain.length > 7) return false;
  const level = /^(?:村|社区|居)/u.test(plain) ? 'village' : /^(?:乡|镇|街道)/u.test(plain) ? 'township' : null;
  return level === null || group.some(({ text }) => levelIn(bare(text)) === level);
}

function attendance(text: string, group: readonly Token[]): Attendance {
  const [first] = group as [Token, ...Token[]];
  const last = group.at(-1) ?? first;
  const end = last.start + last.text.length;
  const words = group.map((one) => bare(one.text));
  // 县公安局、县民政局（请分管负责人和业务骨干各1人参加）
  const aside = /[（(]请?(?<who>[^（）()]{2,40}?)(?:参加|参会|出席)?[）)]$/u.exec(last.text)?.groups?.who;
  const asked = aside !== undefined && words.every((one) => !isPost(one)) ? splitList(aside, /[、，和及]/u) : null;
  const single = words.length > 1 && words.every((one) => isPost(one) && namedIn(one) !== null);
  const persons = single ? 1 : personsOf(asked ?? words);
  return {
    span: [first.start, end],
    raw: text.slice(first.start, end),
    persons,
    units: persons === null ? null : single ? words.length : unitsOf(words),
    principals: words.some((one) => principal.test(one)),
    level: words.map(levelIn).find((level) => level !== null) ?? null,
  };
}

function personsOf(words: readonly string[]): number | null {
  if (words.some((one) => crowd.test(one))) return null;
  const posts = words.filter((one) => isPost(one) && !/全体|班子|四大|大班子|所有|[省市县区局厅]领导$/u.test(one));
  if (posts.length === 0) return null;
  const said = words.map((one) => counted.exec(one)?.groups ?? null);
  const numbers = said.map((one) => (one?.n === undefined ? null : numberOf(one.n)));
  if (numbers.some((number) => number !== null && number > 9)) return null;
  const at = said.findIndex((one) => one?.each !== undefined);
  if (at >= 0) return posts.length * (numbers[at] ?? 1);
  const both =
    words.some((one) => /党政(?:主要|负责)/u.test(one)) ||
    (/党(?:工)?委$/u.test(words[0] ?? '') && words.some((one) => one.startsWith('政府')));
  return words.reduce(
    (sum, one, index) => sum + (numbers[index] ?? (posts.includes(one) ? (both && /主要|负责/u.test(one) ? 2 : 1) : 0)),
    0,
  );
}

/** Named one by one: 县发改局、县教育局分管负责同志. */
function unitsOf(words: readonly string[]): number | null {
  const firstPost = words.findIndex(isPost);
  const organs = words.slice(0, firstPost < 0 ? words.length : firstPost + 1);
  return organs.every((one) => namedIn(one) !== null) ? organs.length : null;
}

const postBehind =
  /(?:的)?(?:相关|有关)?(?:科室|处室|股室)?(?:党政)?(?:主要|分管|有关|相关|业务|财务){0,2}(?:负责同志|负责人|领导|同志|检察长|(?<=院)院长|(?<=局)局长|联络员)?$/u;
const groupWord =
  /各|每|有关|相关|部分|成员单位|本级|规模|企业$|^(?:乡镇|镇|街道|村|社区|政府|领导小组)|[县市][市县]?区/u;
const organEnd = /(?:局|委|办|厅|社|院|处|中心|公司|部|会|政府|镇|乡|街道|大队|支队|站|所|行|校|学|海关)$/u;

/** The one organ that the words name, its post left out; null: a group, or no organ. */
function namedIn(words: string): string | null {
  const organ = words.replace(counted, '').replace(postBehind, '');
  return organ.length >= 3 && !groupWord.test(organ) && organEnd.test(organ) ? organ : null;
}

function levelIn(words: string): OrganLevel | null {
  if (/(?:各|^|每个?)(?:有关|相关)?(?:行政|自然)?(?:村|社区)/u.test(words)) return 'village';
  if (/(?:各|^|每个?)(?:有关|相关)?(?:乡|镇|街道)/u.test(words)) return 'township';
  if (
    /(?:各|^|每个?)(?:有关|相关)?(?:县|区(?!属|直|政府|委)|旗)(?:市|区|、|政府|[^，]{2,8}局|长|委)/u.test(words) &&
    /各|县市区/u.test(words)
  )
    return 'county';
  return /各(?:市|州|地)(?!直|属)/u.test(words) ? 'city' : null;
}

/** 会议规模约260人, 共24人, 参会人员约400人 */
export function headsOf(draft: Draft, pieces: readonly Piece[]): MeetingCard['heads'] {
  const { masked } = readingOf(draft);
  for (const { start, end } of pieces) {
    const match = total.exec(masked.slice(start, end)) ?? attending.exec(masked.slice(start, end));
    const n = match?.groups?.n ?? match?.groups?.many;
    if (match && n !== undefined)
      return { count: Number(n), span: [start + match.index, start + match.index + match[0].length] };
  }
  return null;
}

function bare(text: string): string {
  return text.replace(/[（(][^（）()]{0,40}[）)]|[“”\s]/gu, '');
}

function numberOf(n: string): number | null {
  if (/^\d/u.test(n)) return Number(n);
  return n === '两' ? 2 : hanNumeral(n);
}
