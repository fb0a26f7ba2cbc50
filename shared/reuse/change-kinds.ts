import type { ChangeKind } from '../contract/index.ts';

/*
 * Everything here reads folded text (`foldedText`): one sign a character, figures and brackets in one width, 〔 as [.
 */

const han = '一二三四五六七八九十';

/** Days, months, years, and what counts years: 2026年3月5日, [2026], 十五五, 第十四个五年, 3月底. */
const dates = new RegExp(
  [
    String.raw`\[(?:19|20)\d\d\]`,
    String.raw`(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
    String.raw`(?:19|20)\d\d(?:(?=[-~至到—](?:19|20)\d\d年)|年度?(?:\d{1,2}月(?:\d{1,2}日|份|底|初|末|[上中下]旬)?|[上下]半年|第?[一二三四]季度)?)`,
    String.raw`\d{1,2}月(?:\d{1,2}日|份|底|初|末|[上中下]旬)?`,
    String.raw`\d{1,2}日`,
    `二[〇○零][〇○零${han}]{2}年度?`,
    `十[${han}]五`,
    `第[${han}]{1,3}个五年`,
    `第[${han}]{1,4}[届次]`,
    `[${han}]{1,2}月(?:[上中下]旬|底|份)?`,
    '(?:本|上|今|去|明)年度?',
    '[春夏秋冬]季|[上下]半年|[一二三四]季度|周[一二三四五六日]',
  ].join('|'),
  'gu',
);

/** The year and number by which a document is called: 〔2026〕35号. */
const documentNumber = /\[(?:19|20)\d\d\]第?\d{1,5}号/gu;

const unit =
  '个百分点|平方米|平方公里|立方米|公里|公顷|千瓦|名|人|户|个|项|条|次|元|亩|天|日|倍|成|批|期|轮|章|家|所|座|处|台|套|辆|份|件|场|吨|米|小时|分钟|点|号|时|分|%';
/** Figures with what multiplies and counts them; Chinese numerals only where something is counted. */
const arabic = new RegExp(String.raw`\d{1,15}(?:,\d{3}){0,4}(?:[.:]\d{1,6})?[万亿千百]{0,2}(?:${unit})?`, 'gu');
const numbers: readonly RegExp[] = [
  arabic,
  new RegExp(`百分之[${han}百点〇零]{1,6}`, 'gu'),
  new RegExp(`第?[${han}百千万亿两〇零]{1,8}[余多]?(?:${unit}|分之[${han}])`, 'gu'),
  new RegExp(`第[${han}百]{1,5}`, 'gu'),
];

/** Words that say on which level of government something is; the longer before the shorter. */
const levels: readonly RegExp[] = [
  /党中央|中共中央|中央|国务院|全国|国家级|国家|我国/gu,
  /[全各我本](?:自治[区州县旗]|[省市县区州盟旗镇乡校院村])(?:\([省市县区州旗镇乡,]{1,7}\))?(?:[,和]?[市县区旗镇乡](?![域内民场])){0,3}/gu,
  /(?:自治[区州县旗]|[省市县区州盟旗镇乡])(?:委员会|人民政府|级|直|委|政府|属)/gu,
  /街道办事处|村(?:民委员会|委会|级)/gu,
];
/** Whole words of which one sign says the level: 副县长, 办公厅. The 市长 in 城市长效 is none. */
const posts = /副?(?<!城)[省市县区州盟镇乡村]长(?![效期远久途江三沙兴春治])|办公[室厅]/gu;

/** What the names of organs and places end in. */
const endings =
  '自治[区州县旗]|[省州盟旗镇乡村厅科院]|市(?![场民])|县(?!域)|区(?![域块别])|(?<![格布])局(?![面部])|部(?![署门分位])|委(?![托派]|员会|会(?![议见]))|委会(?![议见])|办(?![理法事好学证公])|组(?![织成建])|所(?![有属需在])|站(?![在位])|处(?![理置于])|街道|办公[室厅]|委员会|人民政府|政府|指挥部|领导小组|专班|中心|公司|集团|学校|大学|学院|医院|中学|小学|大队|支队|银行|协会|联合会|总队';
const nameAhead = new RegExp(`^(?<name>\\p{Script=Han}{0,8}?(?:${endings}))(?![\\p{Script=Han}]?[长员])`, 'u');
const nameWhole = new RegExp(`^(?:[\\p{Script=Han}()]{1,24}(?:${endings})|办公[室厅])$`, 'u');
const wholeOrgan = /[局厅办委院]$|中心$|公司$|政府$/u;
const areaWhole = /^\p{Script=Han}{2,8}$/u;
/** Words that no name holds. */
const noName =
  /[的了是在由为要须将并把被请等按各我本该其向从或]|应(?![急用])|(?<!安)全|关于|决定|命名|召[集开]|主持|处理(?![处厂中])|领导(?!小组)|负责|工作|落实|推进|开展|做好|完成|建立|实施|部署|安排|强化|进一步|全面|会同|牵头|配合/u;

const changed = /[\d一二三四五六七八九十百千万亿]/u;

/** Stretches that are changed as a whole or not at all. */
export function tokensIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const pattern of [dates, ...numbers, ...levels, posts]) {
    for (const match of text.matchAll(pattern)) found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

/** Days, years and figures in their order, one beside the other nowhere; a figure in Chinese numerals may be no figure. */
export function figuresIn(text: string): Readonly<{ kind: 'date' | 'number'; start: number; end: number }>[] {
  const taken: { kind: 'date' | 'number'; start: number; end: number }[] = [];
  const take = (pattern: RegExp, kind: 'date' | 'number'): void => {
    for (const { index: start, 0: found } of text.matchAll(pattern)) {
      const end = start + found.length;
      if (taken.every((other) => end <= other.start || start >= other.end)) taken.push({ kind, start, end });
    }
  };
  take(documentNumber, 'date');
  take(dates, 'date');
  take(arabic, 'number');
  return taken.sort((x, y) => x.start - y.start);
}

/** What stands for an organ before the number of its document: 云政办发〔2026〕35号; with white space before it or a mark. */
export function codesIn({ text, gaps }: Readonly<{ text: string; gaps: Uint8Array }>): [number, number][] {
  const found: [number, number][] = [];
  for (const { index: end } of text.matchAll(documentNumber)) {
    let start = end;
    while (start > 0 && end - start <= LONGEST_CODE && gaps[start] !== 1 && isHan(text.charCodeAt(start - 1))) start--;
    if (end - start > 1 && end - start <= LONGEST_CODE) found.push([start, end]);
  }
  return found;
}

const LONGEST_CODE = 8;

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

const surname =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边';
const alone = new RegExp(`^[${surname}]\\p{Script=Han}{1,2}$`, 'u');
/** What follows a name where nothing parts it from the post: 县委副书记、. */
const post =
  /^(?:党委|党组|常务|[省市县区镇乡](?:委|政府|人大|政协|纪委)?)\p{Script=Han}{0,8}?(?:[书秘]|[县市区镇乡局院校处科]长|主任|委员|主席|经理)/u;

/** Two or three signs of which the first is a surname: what else may be so isn't told apart. */
export function isPersonName(said: string): boolean {
  return alone.test(said);
}

/** What a name of a person comes behind where nothing but the post follows it; behind a comma an area may as well. */
const role = /(?:组长|成员|组员|主任|召集人)?:$|(?:组长|成员|组员|召集人)$/u;
const surelySurname = /^[王李张刘陈赵吴孙胡郭]/u;

/** Whether a changed stretch is a person's name with a post behind it and no blank: 成员张伟县水利局局长. */
export function isPerson(said: string, { before, after }: Readonly<{ before: string; after: string }>): boolean {
  if (!isPersonName(said) || !post.test(after)) return false;
  return role.test(before) || (surelySurname.test(said) && /(?:^|[,、;])$/u.test(before));
}

/** Names of people that stand alone: between marks, brackets or white space; one of two signs may have a blank inside. */
export function peopleIn({ text, gaps }: Readonly<{ text: string; gaps: Uint8Array }>): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  let before = -1;
  for (let i = 0; i <= text.length; i++) {
    const isInside = isHan(text.charCodeAt(i));
    if (isInside && gaps[i] !== 1) continue;
    // 李 明
    const from = i - start === 1 && before === start - 1 ? before : start;
    if (i - from > 1 && i - from < 4 && alone.test(text.slice(from, i))) found.push([from, i]);
    before = i - start === 1 && from === start && isInside ? start : -1;
    start = isInside ? i : i + 1;
  }
  return found;
}

/**
 * How far the name of an organ or place goes on behind a changed stretch, in characters; 0 where it is no name.
 * 云溪|平江 before 县水利局 goes on for four.
 */
export function nameBehind(said: string, after: string): number {
  if (!/^\p{Script=Han}{0,10}$/u.test(said) || noName.test(said) || wholeOrgan.test(said)) return 0;
  // 县|长 is a post, 县长|和县政府 two things
  if (/[省市县区州盟镇乡村]长$/u.test(said) || (/[省市县区州盟镇乡村]$/u.test(said) && after.startsWith('长')))
    return 0;
  // 第四条 before 市人民政府
  if (said !== '' && numbers.some((pattern) => said.replace(pattern, '') === '')) return 0;
  const name = nameAhead.exec(after)?.groups?.name ?? '';
  if (name === '' || noName.test(name)) return 0;
  // 云溪县 is an area, 云溪县水利局 an organ of it
  const more = nameAhead.exec(after.slice(name.length))?.groups?.name ?? '';
  return more !== '' && !noName.test(more) && /[省市县区州盟旗镇乡]$/u.test(name)
    ? name.length + more.length
    : name.length;
}

/** How far the name of an organ reaches back before a changed stretch: to 县 in 县|教育|局; 0 where nothing tells. */
export function nameBefore(before: string): number {
  const found =
    /(?<name>(?<![全各我本])[省市县区州镇乡](?!长)(?:委|政府)?\p{Script=Han}{0,5})$/u.exec(before)?.groups?.name ?? '';
  return noName.test(found) ? 0 : found.length;
}

/** What a change is about; either side may be empty. */
export function kindOf(draft: string, source: string): ChangeKind {
  if (hasDate(draft) && hasDate(source) && sameBut(draft, source, [dates, ...numbers])) return 'date';
  if (sameBut(draft, source, [dates])) return 'date';
  if (sameBut(draft, source, numbers)) return 'number';
  if (withoutLevels(draft) === withoutLevels(source)) return 'level';
  if (isName(draft) && isName(source)) return 'organ';
  if (bareArea(draft) && bareArea(source) && draft !== '' && source !== '') return 'organ';
  return 'other';
}

function hasDate(text: string): boolean {
  return text.search(dates) >= 0;
}

/** Nothing but such tokens differs: both sides have them at the same places, or one side is nothing else. */
function sameBut(draft: string, source: string, patterns: readonly RegExp[]): boolean {
  const bare = (text: string): string => patterns.reduce((rest, pattern) => rest.replace(pattern, '#'), text);
  const [ours, theirs] = [bare(draft), bare(source)];
  const only = /^[#至到,~-]{1,40}$/u;
  if (draft === '' || source === '') return only.test(ours + theirs) && changed.test(draft + source);
  return ours.includes('#') && (ours === theirs || (only.test(ours) && only.test(theirs)));
}

/** 全省 and 全县 are the same without their level, and so are 省教育厅 and 县教育局. */
export function withoutLevels(text: string): string {
  return levels
    .reduce((rest, words) => rest.replace(words, ''), text)
    .replace(/[省市县区州盟旗镇乡国]/gu, '')
    .replace(/[厅局部办]$/u, '局');
}

function isName(text: string): boolean {
  return text === '' || (nameWhole.test(text) && !noName.test(text));
}

/** A bare name of a place has no word that tells it; its first sign stands behind nothing. */
function bareArea(text: string): boolean {
  return areaWhole.test(text) && /[省市县区州盟旗镇乡村]$/u.test(text) && !noName.test(text);
}

const ranks: readonly RegExp[] = [
  /中央|国务院|全国|国家|我国/u,
  /省|自治区/u,
  /市|自治州|州|盟/u,
  /县|区|旗/u,
  /镇|乡|街道/u,
  /村|社区/u,
];

/** How far down the first word of level in a text stands, 0 for the centre to 5 for villages; null where there is none. */
export function rankOf(text: string): number | null {
  let first: number | null = null;
  let at = Number.POSITIVE_INFINITY;
  ranks.forEach((pattern, rank) => {
    const found = text.search(pattern);
    if (found >= 0 && found < at) {
      at = found;
      first = rank;
    }
  });
  return first;
}

/** The years that a text names, as they are written: 2026, 二〇二六; a five-year plan by its number: 十五五 is 15. */
export function yearsIn(text: string): number[] {
  const years = [...text.matchAll(/(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)/gu)].map(({ groups }) => Number(groups?.year));
  for (const { groups } of text.matchAll(
    /二[〇○零](?<tens>[〇○零一二三四五六七八九])(?<ones>[〇○零一二三四五六七八九])/gu,
  )) {
    years.push(2000 + 10 * digit(groups?.tens) + digit(groups?.ones));
  }
  return years;
}

function digit(sign: string | undefined): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(sign ?? ''));
}
