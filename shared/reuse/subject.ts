import { DROPPED, FOLDED, signs } from './folding.ts';
import { isOtherMatter, matterWords } from './matter.ts';
import { type Normalised, normalise } from './normalise.ts';
import { isMeant, isMostlyShared, leadsOver, type Side, TOLD, toldIn } from './subject-titles.ts';

/** Words that every office uses, whatever it writes about: their pairs of characters tell nothing of the subject. */
const everyday =
  '工作|有关|规定|人民|政府|根据|管理|部门|国家|按照|组织|制定|机构|进行|单位|实施|关于|人员|其他|行政|社会|加强|要求|以及|情况|需要|责任|应当|以上|或者|负责|机关|施行|以下|执行|提供|监督|可以|通过|及其|范围|决定|条件|地方|建设|建立|相关|制度|使用|发展|活动|保障|全国|给予|及时|标准|提出|不得|措施|符合|予以|服务|处理|依照|办法|报告|下列|公布|批准|发布|实际|区域|职责|主管|办理|方式|开展|采取|检查|实行|意见|确定|主要|指导|直接|设立|严重|作出|具体|履行|原则|为了|重大|问题|之日|规范|领导|会议|统一|结合|内容|通知|地区|政策|计划|发生|支持|相应|必要|能力|承担|协调|从事|提高|事项|任务|同意|重要|专业|促进|同时|材料|项目|影响|公共|取得|发现|有效|所在|代表|包括|质量|公开|健全|各级|调查|方面|水平|定期|做好|落实|严格|明确|已经|机制|结果|部分|任何|调整|综合|基本|重点|形式|鼓励|共同|方案|参加|文件|坚持|资金|时间|依据|推进|完善|资料|目的|期限|积极|确保|评估|贯彻|必须|县政|民政|乡镇|镇人|各乡|街道|办事|事处|县直|直有|各部|认真|切实|进一|一步|到位|精神|月底|日前|底前|联系|电话|报送|汇总|上报|同志|年度|全县|全市|全省|县级|市级|期间|前后|各单|各县|市区|办公|公室|主任|局长|县长|市长|分管|牵头|配合|会同|各有|位要|门要|要按|要加|强化|加快|深入|全面|扎实|推动|抓好|抓实|狠抓|压实|细化|分工|台账|整改|隐患|排查|督查|通报|考核|问责|逾期|附件|特此|现就|现将|如下|下发|印发|遵照|请各|望各|你们|我县|我市|本县|本市|本通|自印|发之|起执|经研|研究|现予|对照|清单|专项|行动|宣传|培训|信息|平台|数据|系统|群众|企业|基层|一线|干部|职工|负担|安排|部署|总结|表彰|经验|做法|成效|目标|指标|完成|进度|每月|每季|季度|每年|每周|每日|以来|今年|去年|明年|上年|下年|本年|上半|下半|半年|第一|第二|第三|一是|二是|三是|四是|五是|公司|集团|有限|限公|召开|书面|现场|当场|注意|市民|防止|免费|依法|装备|身边|举办|举行|兑现|反馈|副主|副组|组长|副局|巡视|分钟|小时|成立|市委|县委|省委|请求|恳请|商请|解决|更新|集中|紧急|防范|应对|提升|暂停|受理|领域';

/** Signs that join words: a pair with one of them is part of two. */
const joints =
  '的了在是和与及等对于由向为从以其该各并或者被把将要应须可能会不上下中内外前后间一二三四五六七八九十百千万两第年月日时号个条款项名次元人员有无到至经给按照本我你他这那每全都也还又再更最着过所之而但因若如则即凡均已未曾使让令请';
/** 1 for each Han character that is no joint. */
const telling = new Uint8Array(0x10000).fill(1, 0x4e00, 0xa000);
for (const sign of joints) telling[sign.charCodeAt(0)] = 0;

/** Pairs of characters are counted in so many rooms; the few that share one do no harm. */
const ROOMS = 1 << 17;
const common = new Uint8Array(ROOMS);
for (const word of everyday.split('|')) common[roomOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;

/** Of long texts the beginning tells the subject. */
const READ = 2_500;
/** Other texts by which is told how much a pair says: one that stands in all of them says nothing. */
const SAMPLE = 12;
/** How far the titles' shares lift the likeness of the words. */
const LIFT = 0.06;
const LEAST = 0.08;
/** With so many words in common, and twice the words of the title, even titles of one build are on one matter. */
const SURE = 0.035;
/** Less than this of their words in common says nothing, whatever the titles are. */
const FLOOR = 0.03;
/** Long texts have more words in common by chance: each doubling from this length asks for so much more. */
const SHORT = 600;
const LONGER = 0.07;
/** Texts on one matter that share no sentence are hardly ever more alike. */
const WHOLE = 0.3;
const TERMS = 5;
/** So much alike, even papers of which neither says what the other's title alone names are on one matter. */
const ALIKE = 0.2;
/** How much more a word of the title says than one of the text. */
const TITLED = 2;
/** Words of so many signs are rows of words. */
const LONG = 4;
/** Characters of a term at most. */
const PHRASE = 8;

export type Subject = Readonly<{ similarity: number; terms: string[] }>;

type Text = Readonly<{ title: string | null; text: string }>;

/** The pairs of a text, each once, and how often each stands there. */
type Bag = Readonly<{ rooms: Int32Array; counts: Uint16Array }>;

/** How much each pair says among some texts, and the pairs of those that were looked at. */
export type UsualWords = Readonly<{ weightOf: (room: number) => number; bags: ReadonlyMap<string, Bag> }>;

/** A pair weighs from 1, where one of the texts has it at most, to almost 0, where all have. 12 of the texts are read. */
export function usualWords(texts: readonly string[]): UsualWords {
  const step = Math.max(1, Math.ceil(texts.length / SAMPLE));
  const bags = new Map(texts.filter((_, n) => n % step === 0).map((text) => [text, pairsIn(text)]));
  const counts = new Uint8Array(ROOMS);
  for (const { rooms } of bags.values()) for (const room of rooms) counts[room] = (counts[room] ?? 0) + 1;
  const all = bags.size + 1;
  const weights = Float32Array.from({ length: all }, (_, n) => (n === 0 ? 1 : Math.log(all / n) / Math.log(all)));
  return { weightOf: (room) => weights[counts[room] ?? 0] ?? 1, bags };
}

/** Papers of these kinds are on one matter with their like alone: what is asked of a superior arranges nothing below. */
const apart = /(?<kind>请示|批复|报告|纪要|议案)(?:[（(][^（）()]{1,12}[）)])?$/u;

/**
 * Prepares a draft to be compared with others by what they are about, where no sentence is shared: the angle between
 * their pairs of characters (cosine), each weighed by how `usual` it is, lifted where one text has the words
 * of the other's title. Everyday words, clauses that both have, and formulas (`formulas`: 1 for each normalised
 * character of the draft's text) don't count. One text must say the words of the other's title again and again, or they
 * share a title word: what is only mentioned is no matter, nor is a word that both titles have where neither text says
 * anything else of the other's. Null: not on the same matter, or it can't be told; of a
 * document in articles it never can.
 */
export function subjectFinder(
  draft: Text,
  formulas: Uint8Array,
  { weightOf, bags }: UsualWords,
): (other: Text) => Subject | null {
  if (isInArticles(draft.text)) return () => null;
  const beginning = draft.text.slice(0, bodyAt(draft.text) + READ);
  const text = normalise(beginning);
  const quiet = organsIn(beginning);
  const ours = pairsOfDraft(text, formulas, quiet);
  const own = vectorOf(ours, weightOf);
  const title = wordsOfTitle(draft.title);
  const body = beginning.slice(bodyAt(draft.text)).replace(organ, '');
  const kind = kindOf(draft.title);

  return (other) => {
    if (kindOf(other.title) !== kind) return null;
    const theirTitle = wordsOfTitle(other.title);
    const theirBody = other.text.slice(bodyAt(other.text)).slice(0, READ);
    const side = (text: string): Side => ({ words: title, title: other.title, text });
    const theirSide: Side = { words: theirTitle, title: draft.title, text: body };
    if (toldIn([side(theirBody), theirSide]) < TOLD || isInArticles(other.text)) return null;
    const lift = LIFT * (shareIn(title, other.text, weightOf) + shareIn(theirTitle, draft.text, weightOf));
    const least = leastOf(draft.text, other.text) - lift;
    const theirs = bags.get(other.text) ?? pairsIn(other.text);
    if (cosineOf(own, theirs, weightOf) < Math.max(FLOOR, least)) return null;

    const copied = clausesIn(beginning).filter(({ words }) => other.text.includes(words));
    const rest = copied.length === 0 ? ours : pairsOfDraft(text, formulas, flagged(quiet, copied));
    const cosine = cosineOf(copied.length === 0 ? own : vectorOf(rest, weightOf), theirs, weightOf);
    const told = toldIn([side(theirBody.replace(organ, '')), theirSide]);
    if (cosine < Math.max(FLOOR, least) || told < TOLD) return null;
    if ((told < 2 * TOLD || cosine < SURE) && isOtherMatter(draft, other)) return null;
    const similarity = Math.min(1, Math.round(((cosine + lift) / WHOLE) * 10_000) / 10_000);
    const sides = [side(theirBody), theirSide] as const;
    if (cosine < ALIKE && isOnlyNamed(sides, draft, other)) return null;
    if (!isMeant(sides[0], similarity, Math.min(draft.text.length, other.text.length))) return null;
    return { similarity, terms: sharedTerms(draft, other.text, weightOf, rest) };
  };
}

/** A word that both titles have, where neither text says anything else that the other's title names, and the titles differ. */
function isOnlyNamed(sides: readonly [Side, Side], draft: Text, other: Text): boolean {
  return !sides.some(leadsOver) && (!isMostlyShared(...sides) || isOtherMatter(draft, other));
}

function kindOf(title: string | null): string | null {
  return apart.exec(title ?? '')?.groups?.kind ?? null;
}

function leastOf(one: string, other: string): number {
  const [a, b] = [one, other].map(({ length }) => Math.min(length, READ));
  return LEAST + LONGER * Math.max(0, Math.log2(Math.sqrt((a ?? 0) * (b ?? 0)) / SHORT));
}

function isInArticles(text: string): boolean {
  return (text.slice(0, 4 * READ).match(/第[一二三四五六七八九十百]{1,5}条(?!规定)/gu)?.length ?? 0) >= 5;
}

/** The body begins behind the line of recipients. */
function bodyAt(text: string): number {
  const colon = text.slice(0, 500).search(/[：:]\s*\n/u);
  return colon < 0 ? 0 : colon + 1;
}

function pairsIn(text: string): Bag {
  const found: number[] = [];
  let before = 0;
  const from = bodyAt(text);
  for (let at = from; at < Math.min(text.length, from + READ); at++) {
    const sign = signs[text.charCodeAt(at)] ?? 0;
    if ((sign & DROPPED) !== 0) continue;
    const code = sign & FOLDED;
    const counts = telling[code] === 1;
    if (counts && before !== 0) found.push(roomOf(before, code));
    before = counts ? code : 0;
  }
  return counted(found);
}

/** Between two counts all of it is 0. */
const times = new Uint16Array(ROOMS);

function counted(found: readonly number[]): Bag {
  const rooms: number[] = [];
  for (const room of found) {
    if (common[room]) continue;
    if (times[room] === 0) rooms.push(room);
    times[room] = (times[room] ?? 0) + 1;
  }
  const counts = Uint16Array.from(rooms, (room) => times[room] ?? 0);
  for (const room of rooms) times[room] = 0;
  return { rooms: Int32Array.from(rooms), counts };
}

/** The same of a draft, without its head, its formulas and what is `quiet` in it. */
function pairsOfDraft({ shapes, length, from }: Normalised, formulas: Uint8Array, quiet: Uint8Array): Bag {
  const found: number[] = [];
  for (let i = 0; i + 1 < length; i++) {
    const [a, b] = [shapes[i] ?? 0, shapes[i + 1] ?? 0];
    if (formulas[i] || formulas[i + 1] || quiet[from[i] ?? 0]) continue;
    if (telling[a] === 1 && telling[b] === 1) found.push(roomOf(a, b));
  }
  return counted(found);
}

type Clause = Readonly<{ words: string; at: number }>;

/** Between marks, so long that nobody says the same by chance. */
function clausesIn(text: string): Clause[] {
  return [...text.matchAll(/[^，。；：、！？\s]{8,}/gu)].map(({ 0: words, index }) => ({ words, at: index }));
}

function flagged(flags: Uint8Array, clauses: readonly Clause[]): Uint8Array {
  const more = flags.slice();
  for (const { words, at } of clauses) more.fill(1, at, at + words.length);
  return more;
}

const organ = /[省市县区镇乡](?:\p{Script=Han}{0,9}?)(?:局|厅|委员会|办公室|公司|政府|部门)/gu;

/** 1 for what tells no matter: the head of a draft, and the names of organs in its body. */
function organsIn(text: string): Uint8Array {
  const flags = new Uint8Array(text.length).fill(1, 0, bodyAt(text));
  for (const { index, 0: name } of text.matchAll(organ)) flags.fill(1, index, index + name.length);
  return flags;
}

/** What each pair of a draft weighs, by its room, and the length of that vector. */
type Vector = Readonly<{ values: ReadonlyMap<number, number>; size: number }>;

function vectorOf(bag: Bag, weightOf: (room: number) => number): Vector {
  const values = new Map<number, number>();
  const squares = weighed(bag, weightOf, (room, value) => values.set(room, value));
  return { values, size: Math.sqrt(squares) };
}

function cosineOf({ values, size }: Vector, theirs: Bag, weightOf: (room: number) => number): number {
  let dot = 0;
  const squares = weighed(theirs, weightOf, (room, value) => {
    dot += value * (values.get(room) ?? 0);
  });
  return size * squares === 0 ? 0 : dot / (size * Math.sqrt(squares));
}

/** Tells each pair's 1 + ln(count), weighed; returns the sum of their squares. */
function weighed(
  { rooms, counts }: Bag,
  weightOf: (room: number) => number,
  tell: (room: number, value: number) => unknown,
): number {
  let squares = 0;
  rooms.forEach((room, i) => {
    const value = weightOf(room) * (1 + Math.log(counts[i] ?? 1));
    squares += value * value;
    tell(room, value);
  });
  return squares;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Whoever writes and whenever: no matter. */
const noMatter = /^(?:国务院|[省市县区州]?(?:人民)?政府|[春夏秋冬]{1,2}季|学期|年[初终底末]|岁[初末])$/u;

type Word = Readonly<{ word: string; at: number }>;

/** Whole words, single signs that stand together as one; joints and marks break them. */
function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  let single = false;
  for (const { segment, index } of words.segment(text)) {
    const last = found.at(-1);
    const isSingle = segment.length === 1 && telling[segment.charCodeAt(0)] === 1;
    if (isSingle && single && last && last.at + last.word.length === index)
      found[found.length - 1] = { word: last.word + segment, at: last.at };
    else found.push({ word: segment, at: index });
    single = isSingle;
  }
  return found.filter(({ word }) => isTelling(word));
}

function isTelling(word: string): boolean {
  if (word.length < 2 || noMatter.test(word)) return false;
  for (let i = 0; i + 1 < word.length; i++) {
    const [a, b] = [word.charCodeAt(i), word.charCodeAt(i + 1)];
    if (isHan(a) && isHan(b) && !common[roomOf(a, b)]) return true;
  }
  return false;
}

/** Whole words of a title that tell its matter, in order; its issuer's own name doesn't. */
export function wordsOfTitle(title: string | null): string[] {
  const issuer = (title ?? '').split('关于', 1)[0] ?? '';
  const found = matterWords(title ?? '').flatMap((part) => [part.slice(0, 2), ...wordsIn(part).flatMap(inPairs)]);
  return [...new Set(found)].filter((word) => isTelling(word) && (title === issuer || !issuer.includes(word)));
}

/** What the dictionary doesn't know is a row of words of two signs: 医保参保缴费. */
function inPairs({ word }: Word): string[] {
  return word.length < LONG || word.length % 2 === 1 ? [word] : (word.match(/../gu) ?? []);
}

/** The part of some words that a text has, each by what it says. */
function shareIn(terms: readonly string[], text: string, weightOf: (room: number) => number): number {
  let [all, found] = [0, 0];
  for (const term of terms) {
    const weight = weightOfWord(term, weightOf);
    all += weight;
    if (text.includes(term)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

function weightOfWord(word: string, weightOf: (room: number) => number): number {
  let most = 0;
  for (let i = 0; i + 1 < word.length; i++) {
    const room = roomOf(word.charCodeAt(i), word.charCodeAt(i + 1));
    if (!common[room]) most = Math.max(most, weightOf(room));
  }
  return most;
}

/** The words that both have and that say most, those of the title first of all; what stands side by side in both is one. */
function sharedTerms({ title, text }: Text, other: string, weightOf: (room: number) => number, own: Bag): string[] {
  const found = new Map<string, number>();
  const put = (word: string, weight: number): void => {
    if (weight > 0 && other.includes(word)) found.set(word, (found.get(word) ?? 0) + weight);
  };
  const parts = matterWords(title ?? '');
  const named = parts.flatMap((part) => phrasesIn(part, other));
  const ofTitle = new Set(wordsOfTitle(title));
  for (const word of named)
    if ([...ofTitle].some((one) => word.includes(one))) put(word, TITLED * weightOfWord(word, weightOf));
  const known = new Set(own.rooms);
  const ownWeight = (room: number): number => (known.has(room) ? weightOf(room) : 0);
  // who writes to whom stands in the head, and again in the signature
  const head = text.slice(0, bodyAt(text));
  for (const word of phrasesIn(text.slice(head.length).slice(0, READ), other))
    if (!head.includes(word) || parts.some((part) => part.includes(word))) put(word, weightOfWord(word, ownWeight));
  const best = [...found].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([word]) => word);
  const whole = best.filter((word) => !best.some((longer) => longer.length > word.length && longer.includes(word)));
  return whole.slice(0, TERMS);
}

/** Words that follow each other are joined as far as the other text has them so. */
function phrasesIn(text: string, other: string): string[] {
  const phrases: string[] = [];
  let end = -1;
  for (const { word, at } of wordsIn(text)) {
    const last = phrases.at(-1) ?? '';
    const isNext = end === at && last.length + word.length <= PHRASE && other.includes(last + word);
    if (isNext) phrases[phrases.length - 1] = last + word;
    else phrases.push(word);
    end = at + word.length;
  }
  return phrases;
}

function roomOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & (ROOMS - 1);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
