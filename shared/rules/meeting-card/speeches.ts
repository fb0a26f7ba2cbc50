import type { Draft } from '../../contract/index.ts';
import { hanNumeral } from '../../gongwen/index.ts';
import { readingOf } from '../reading/index.ts';
import type { MeetingCard, Speech } from './card.ts';
import type { Piece } from './pieces.ts';
import { rankOf, ranksOf } from './rank.ts';
import { splitList, splitTop } from './split.ts';

const speaks =
  /(?:讲话|作[^，。；]{0,8}(?:交流|分享)|致辞|发言|汇报|通报|报告|说明|部署|总结|介绍|分析|宣读|解读|传达)/u;
/** In running text only what can't be anything else. */
const speaksPlainly =
  /(?:讲话|致辞|发言|作[^，。；]{0,8}(?:报告|交流|汇报))(?!精神|稿|材料|要求|提纲|中|时间|顺序|人员|单位|席)/u;
const leads = /讲话|致辞|部署|(?:工作|主题|主旨|会议)报告|主报告|总结/u;
const verbHead = /(?:出席(?:会议)?并|并|分别|依次|逐一)?(?:就[^，。；]{2,30}?)?(?:作|做|进行|围绕)?(?:了)?$/u;
const organEnd =
  /(?:局|委|办|厅|镇|乡|街道|区|县|市|州|部|院|校|学|公司|组|中心|处|科|股|站|所|集团|会|社|行|队|村|政府|党委|办公室|单位)$/u;
const postEnd =
  /(?:书记|长|主任|常委|经理|主席|委员|领导|负责同志|负责人|同志|秘书长|代表|总监|工程师|巡视员|调研员)$/u;
const minutesSaid = /(?<n>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:个)?(?<unit>分钟|小时)/u;
const countSaid =
  /(?:共|[^第]|^)(?<n>\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|家|名|位|市|县|区|乡|镇|校|地)(?!半|小)/u;

/** Who speaks, how many of them, and for how long each. */
export function speechesOf(draft: Draft, pieces: readonly Piece[]): Speech[] {
  const { masked, text } = readingOf(draft);
  const found: Speech[] = [];
  for (const piece of pieces) {
    if (piece.labels.has('people') || piece.labels.has('when')) continue;
    const inAgenda = piece.labels.has('agenda');
    const sentence = masked.slice(piece.start, piece.end);
    if (!(inAgenda ? speaks : speaksPlainly).test(sentence)) continue;
    const own: Speech[] = [];
    let at = piece.start;
    for (const clause of splitTop(sentence, /[，,。；]/u)) {
      const speech = speechIn(clause, inAgenda);
      const lead = clause.length - clause.trimStart().length;
      if (speech)
        own.push({
          ...speech,
          who: text.slice(at + lead, at + lead + speech.reach),
          span: [at + lead, at + clause.trimEnd().length],
        });
      at += clause.length + 1;
    }
    const [only] = own;
    const minutes = eachMinutes(sentence);
    if (own.length === 1 && only && only.minutes === null && minutes !== null) own.splice(0, 1, { ...only, minutes });
    found.push(...own);
  }
  return unique(found);
}

function speechIn(clause: string, inAgenda: boolean): (Omit<Speech, 'span' | 'who'> & { reach: number }) | null {
  const text = clause.trim();
  const bare = withoutBrackets(text).replace(/^[^：]{1,6}：|^请(?=[^，]{2,40}准备)/u, '');
  const verb = (inAgenda ? speaks : speaksPlainly).exec(bare);
  if (
    !verb ||
    verb.index < 2 ||
    /^(?:请|每|听取并|讨论|研究|审议|学习|传达|进行|总结|分组)|不(?:安排|作|做|再|设)|书面/u.test(bare)
  )
    return null;
  const made = /(?:作|做|准备)(?!为)/u.exec(bare.slice(2, verb.index));
  const before = bare.slice(0, made ? made.index + 2 : verb.index).replace(/^(?:由|最后|然后|接着|首先|听取)/u, '');
  const isEach = /(?:分别|依次|先后)/u.test(before);
  const who = before.replace(verbHead, '').replace(/(?:分别|依次|先后|出席(?:会议)?并?|同志)$/u, '');
  const rank = rankOf(who);
  const parts = splitList(who).filter((part) => part !== '');
  const [head = ''] = parts;
  const isPost = postEnd.test(head) || (parts.length === 1 && rank !== null);
  const isKnown =
    isPost || parts.some((part) => organEnd.test(part) || postEnd.test(part)) || rank !== null || /同志$/u.test(before);
  if (!isKnown || who.length < 2 || /^(?:领导|负责同志|县领导|市领导)$/u.test(who)) return null;
  const count = countOf(text, head, who, parts.length, isPost, isEach);
  if (count === null) return null;
  const isLead = leads.test(bare.slice(who.length)) && (rank !== null || count === 1);
  return {
    kind: isLead ? 'lead' : 'other',
    count,
    minutes: minutesIn(text),
    rank,
    ranks: ranksOf(isEach ? parts : [who]),
    reach: Math.min(text.length, who.length),
  };
}

function countOf(
  text: string,
  head: string,
  who: string,
  parts: number,
  isPost: boolean,
  isEach: boolean,
): number | null {
  const said = countSaid.exec(text)?.groups?.n;
  if (said !== undefined && !/各\d/u.test(text)) {
    const number = /^\d/u.test(said) ? Number(said) : said === '两' ? 2 : hanNumeral(said);
    // 每个单位8分钟 counts nothing
    if (
      number !== null &&
      number > 0 &&
      (who.includes('各') ||
        /\d|[两三四五六七八九十]个|[两三四五六七八九十](?:家|名|位|市|县|区|乡|镇|校|地)/u.test(who))
    )
      return number;
  }
  if (/各|部分|有关|相关/u.test(who)) return null;
  if (isPost && parts > 1 && !/负责|分管/u.test(head)) return isEach ? parts : 1;
  return parts;
}

/** Of one clause; 提前20分钟 is none. */
function minutesIn(text: string): number | null {
  const found = minutesSaid.exec(text);
  const { n, unit } = found?.groups ?? {};
  if (!found || n === undefined || /提前|会前/u.test(text.slice(Math.max(0, found.index - 8), found.index)))
    return null;
  const count = /^\d/u.test(n) ? Number(n) : n === '两' ? 2 : hanNumeral(n);
  return count === null || count === 0 ? null : count * (unit === '小时' ? 60 : 1);
}

/** Said for each speech in another clause of the sentence; how long the meeting itself takes is none. */
function eachMinutes(sentence: string): number | null {
  for (const clause of splitTop(sentence, /[，,。；]/u)) {
    const isMeeting = /会议(?:时间|时长)|会期|时长|预计/u.test(clause);
    const minutes = isMeeting || !/每|讲话|发言|汇报|交流|材料|报告/u.test(clause) ? null : minutesIn(clause);
    if (minutes !== null) return minutes;
  }
  return null;
}

function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（）()]{0,40}[）)]/gu, '');
}

function unique(speeches: readonly Speech[]): Speech[] {
  return speeches.filter(
    (speech, index) => speeches.findIndex((other) => other.who === speech.who && other.kind === speech.kind) === index,
  );
}

const leaderCalls =
  /(?<who>(?:副?(?:[省市县区州乡镇校局厅]|部|院)长|副?主任|书记|常委|分管领导|主要领导|分管负责同志)\p{Script=Han}{0,5}?)(?:同志)?(?:[定拟将决](?:定)?于|于[^，。；\n]{0,24}(?:召开|主持|召集)|带队|部署|召集|主持|组织召开)/gu;
const calls = /(?<who>[^，。；：:\n]{2,40}?)(?:同志)?(?:召集(?!人)|主持(?!人|词)|出席(?!人|范围|对象|会议的))/gu;

type Caller = NonNullable<MeetingCard['caller']>;

/** Of those who call, chair, attend as leaders, or address the meeting, the highest. */
export function callerOf(draft: Draft, pieces: readonly Piece[], speeches: readonly Speech[]): MeetingCard['caller'] {
  const { masked } = readingOf(draft);
  const speaking = speeches.flatMap(({ kind, rank, span }): Caller[] =>
    kind === 'lead' && rank ? [{ rank, span }] : [],
  );
  const calling = pieces.flatMap(({ start, end, labels }): Caller[] => {
    if (labels.has('people')) return [];
    const sentence = masked.slice(start, end);
    if (!labels.has('host')) return callersIn(sentence, start);
    const rank = rankOf(sentence);
    return rank ? [{ rank, span: [start, end] }] : [];
  });
  const order = { party: 0, head: 1, deputy: 2 } as const;
  return [...speaking, ...calling].toSorted((a, b) => order[a.rank] - order[b.rank])[0] ?? null;
}

function callersIn(sentence: string, start: number): Caller[] {
  return [leaderCalls, calls].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match): Caller[] => {
      const before = sentence.slice(Math.max(0, match.index - 12), match.index).replace(/^.*[，。；：]/u, '');
      const who = `${pattern === leaderCalls ? before : ''}${match.groups?.who ?? ''}`;
      const rank = /请|各|委托/u.test(who) ? null : rankOf(who);
      return rank ? [{ rank, span: [start + match.index, start + match.index + match[0].length] }] : [];
    }),
  );
}
