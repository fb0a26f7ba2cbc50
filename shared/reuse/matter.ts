/**
 * What a title is about, without what every title has: 云溪县人民政府办公室关于做好2026年春季森林防火工作的通知 is about
 * 春季 and 森林防火. Two titles on the same matter share most of these words, whoever issued them and whenever.
 */

const kinds =
  '条例|规则|准则|规划|纲要|预案|解释|决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|答复|议案|函|纪要|方案|办法|要点|细则|规定|规程|计划|措施'.split(
    '|',
  );
/** The area that a title begins with, behind a year or not: 云溪县, 2026年江平市. */
const area =
  /^(?:[0-9]{2,4}年度?)?\p{Script=Han}{2,4}?(?:省|自治[区州县]|市(?![场容民区]|政(?!府))|县(?!域)|(?<![社园小校库灾林景矿牧厂片市])区|州)/u;
const appended = /[（(][^（）()]{1,12}[）)]$/u;
/** Words of titles that say nothing of the matter; the longer before the shorter that they begin with. */
const formulas = new RegExp(
  [
    String.raw`(?:二[〇○零]\S{2}|[0-9]{2,4})年度?|[上下]半年|第[一二三四五六七八九十0-9]{1,7}(?:[届次批期]|号(?:重点)?(?:提案|建议|议案)?)|[0-9]{1,9}`,
    // who decides, in what session: 县政协十届三次会议第12号提案
    '对?[全国省市县区州]{0,2}(?:政协|人大)(?:第?[一二三四五六七八九十]{1,3}届)?(?:人大)?(?:第?[一二三四五六七八九十]{1,3}次)?会议|(?:各级)?人民代表大会(?:及其)?(?:常务委员会)?|(?:最高)?人民(?:法院|检察院)|国务院(?:办公厅)?|人民政府|中国共产党|中共|(?:中国)?共产主义青年团|共青团|常务会议|(?:[省市县区州局镇]长|主任|院长|党组|党委)办公会议?',
    // bodies that are set up for any matter
    '(?:工作)?(?:领导|协调)小组|联席会议|组成人员|(?:成立|设立)(?!的)',
    // what courts write on any matter
    '审理|办理|(?:民事|刑事|行政)?(?:纠纷)?案件|(?:具体)?(?:适用|应用)法律',
    '进一步|切实|认真|扎实|全面|深入|持续|统筹|着力|严格|及时|继续|抓紧',
    '同意|批准|做好|抓好|加强|强化|开展|推进|推动|促进|加快|规范|落实|组织|实施|印发|转发|批转|召开|举办|报送|下达|调整|完善|贯彻|执行|明确|公布',
    '有关|相关|若干|具体|专项|重点|主要|管理|促进|保护|建设|发展|中华人民共和国|工作|事项|问题|情况|活动|任务|总体',
    '[全各本我][省市县州区旗镇乡国]',
    // joints, no parts of words: 普及, 高等, 参与, 共和, 目的
    `(?<![普涉])及|(?<![高中初同平均])等(?!级)|(?<!参)与|(?<![共饱])和(?!谐|平)|(?<![目标])的|[、，·“”"'‘’—-]`,
  ].join('|'),
  'gu',
);

/** The words left of a title, in order; empty where nothing but formulas stands in it. */
export function matterWords(title: string): string[] {
  const folded = title.normalize('NFKC').replace(/\s+/gu, '').replace(/〈/gu, '《').replace(/〉/gu, '》');
  const inner = innermost(folded);
  const about = inner.lastIndexOf('关于');
  const words =
    `${withoutKind(about < 0 ? inner : inner.slice(about + 2)).replace(area, '')} ${behindName(folded, inner)}`
      .replace(formulas, ' ')
      .split(' ')
      .filter((word) => word.length > 1);
  return words.every((word) => /^(?:人民)?政府$/u.test(word)) ? [] : words;
}

/** What the last 《 opens: the text that the outer titles print or relay. */
function innermost(title: string): string {
  const [, named = ''] = title.slice(title.lastIndexOf('《')).split(/[《》]/u);
  return named.length > 3 ? named : title.replace(/[《》]/gu, '');
}

/** What a title goes on to say of the text that it names: 适用《民事诉讼法》执行程序若干问题的解释. */
function behindName(title: string, named: string): string {
  return title.includes(`《${named}》`) ? withoutKind(title.slice(title.lastIndexOf('》') + 1)) : '';
}

/** Kinds at the end, one behind the other, with what is appended in brackets: …方案（试行）的通知. */
function withoutKind(title: string): string {
  for (let rest = title; ; ) {
    const bare = rest.replace(appended, '');
    const kind = kinds.find((one) => bare.endsWith(one));
    const next = (kind === undefined ? bare : bare.slice(0, -kind.length)).replace(/的$/u, '');
    if (next === rest) return rest;
    rest = next;
  }
}

/** Neighbouring characters of the words, each pair once: what titles are compared and found by. */
export function matterTerms(title: string): string[] {
  const terms = new Set<string>();
  for (const word of matterWords(title)) for (let i = 0; i + 2 <= word.length; i++) terms.add(word.slice(i, i + 2));
  return [...terms];
}

/** Share of the pairs that two titles have in common, from 0 to 1 (Dice): 1 where they are about the same words. */
export function matterLikeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const known = new Set(other);
  const common = one.filter((term) => known.has(term)).length;
  return (2 * common) / (one.length + other.length);
}

const segments = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The longest runs of two characters or more that the words of one title share with those of another, in its order, cut
 * to whole words: 森林防火 of 春季森林防火 and 秋季森林防火. Where no whole word is shared, the runs as they are.
 */
export function sharedWords(one: readonly string[], other: readonly string[]): string[] {
  const text = other.join(' ');
  const shared = one.map((word) => runsIn(word, text).map((run) => ({ word, run })));
  const runs = shared.flat().map(({ word, run }) => word.slice(...run));
  const whole = shared.flat().flatMap(({ word, run }) => wholeWords(word, run));
  return [...new Set(whole.length > 0 ? whole : runs)];
}

/** The longest runs of two characters or more of a word that a text has, in order. */
function runsIn(word: string, text: string): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < word.length; ) {
    let end = at + 1;
    while (end < word.length && text.includes(word.slice(at, end + 1))) end++;
    if (end - at > 1) runs.push([at, end]);
    at = end - at > 1 ? end : at + 1;
  }
  return runs;
}

/** A run without the parts of words at its ends; empty where nothing of two characters is left. */
function wholeWords(word: string, [start, end]: readonly [number, number]): string[] {
  const borders = [word.length, ...[...segments.segment(word)].map(({ index }) => index)];
  const inside = borders.filter((at) => at >= start && at <= end);
  const [from, to] = [Math.min(...inside), Math.max(...inside)];
  return to - from > 1 ? [word.slice(from, to)] : [];
}

/** Share of the pairs of some phrases that occur in a text, from 0 to 1. */
export function matterIn(phrases: readonly string[], text: string): number {
  const terms = new Set(phrases.flatMap(matterTerms));
  if (terms.size === 0) return 0;
  let found = 0;
  for (const term of terms) if (text.includes(term)) found++;
  return found / terms.size;
}

/** What a word counts that a text says so many times; once is a mention. */
const SAID: readonly number[] = [0, 0.3, 0.7, 1];
/** Words of so many matters that they hardly tell one. */
export const wide =
  /^(?:安全|农村|城乡|市场|生产|居民|学校|学生|设施|队伍|质量|环境|改造|经费|资金|补贴|教育|医疗|工程|保险|经营|整治|防控|防治|预防|假期|秩序|技术|产业|事业|文化|网络|公共|城市|企业|职工|人才|编制|采购|考核|考试|考务|招聘|培训|宣传|申报|评定|登记|发放|使用)$/u;
/** Of long texts the beginning tells what they are about; further on they mention much. */
const READ = 3_000;
/** Less of what one title alone names is said in the other's text where they are on different matters. */
const NAMED_BY_BOTH = 0.35;
const NAMED_BY_ONE = 0.15;
/** Seasons, feasts, terms and levels: when and how far something is done is not what is done. */
export const time =
  /^(?:全?国家?|[全各][省市县区州]|.?[春夏秋冬]{1,4}季?|.?汛期?|[元春]节|元旦|清明|五一|端午|中秋|国庆|两节|双节|节日|节假日|节前|节后|期间|假期|[暑寒][假期]|学期|[近今当前后]期?|当前|年[初终底末]|岁[末初]|阶段)$/u;

/**
 * Whether two titles name different things beside what they share: 道路运输 and 水路运输, 机关事务 and 海关事务担保. What
 * each names alone is hardly said in the other's text, on one side at least; or one names more, of which the other says nothing.
 */
export function namesOtherThings(one: Titled, other: Titled): boolean {
  const [ours, theirs] = [namedAlone(one, other), namedAlone(other, one)];
  if (ours === null && theirs === null) return false;
  if (ours === null) return isField(one.title) || (theirs ?? 1) < NAMED_BY_ONE;
  if (theirs === null) return isField(other.title) || ours < NAMED_BY_ONE;
  return Math.min(ours, theirs) < NAMED_BY_BOTH;
}

/** 城市 alone is what many matters are about. */
function isField(title: string | null): boolean {
  const words = matterWords(title ?? '').flatMap(tokens);
  return words.length === 1 && wide.test(words[0] ?? '');
}

/** How much the words that only the title of one has are said in the other's text, 0 to 1; null where there are none. */
function namedAlone({ title }: Titled, { title: otherTitle, text }: Titled): number | null {
  const alone = matterWords(title ?? '')
    .flatMap(tokens)
    .filter((word) => !time.test(word) && otherTitle?.includes(word) !== true);
  const beginning = text.slice(0, READ);
  const said = alone.map((word) => SAID[Math.min(SAID.length, beginning.split(word).length) - 1] ?? 0);
  return said.length === 0 ? null : said.reduce((all, one) => all + one, 0) / said.length;
}

/** Words of two signs and more; signs that stand alone side by side are one. */
function tokens(part: string): string[] {
  const found: string[] = [];
  let single = false;
  for (const { segment } of segments.segment(part)) {
    const isSingle = segment.length === 1;
    if (isSingle && single) found[found.length - 1] = `${found.at(-1) ?? ''}${segment}`;
    else found.push(segment);
    single = isSingle;
  }
  return found.filter((word) => word.length > 1);
}

type Titled = Readonly<{ title: string | null; text: string }>;

/**
 * Whether two titles of one build are about different things: 校园网络安全 and 校园食品安全. What is left between their
 * common beginning and end is hardly found in the other's text, on either side.
 */
export function isOtherMatter(one: Titled, other: Titled): boolean {
  const [a, b] = [one, other].map(({ title }) => matterWords(title ?? '').join(''));
  const [ours, theirs] = between(a ?? '', b ?? '');
  return isForeign(ours, other.text) && isForeign(theirs, one.text);
}

function between(a: string, b: string): [string, string] {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return head + tail === 0 ? ['', ''] : [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

function isForeign(words: string, text: string): boolean {
  let found = 0;
  for (let i = 0; i + 2 <= words.length; i++) if (text.includes(words.slice(i, i + 2))) found++;
  return words.length > 1 && 2 * found < words.length - 1;
}
