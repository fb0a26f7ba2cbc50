import type { Kind, Nature, Section } from '#shared/contract/index.ts';
import type { CueCode, Decision, Evidence } from './cues.ts';
import type { Range } from './head.ts';
import { matchIn, placesOf } from './places.ts';
import { fold } from './text.ts';
import { titleIssuer } from './title.ts';

export type NatureFacts = Readonly<{
  kind: Kind | null;
  title: string | null;
  titleSpan: Range | null;
  /** title of the text that a shell prints */
  printedTitle: string | null;
  printedSpan: Range | null;
  sections: readonly Section[];
  /** what the document deploys: its body, or the text that it prints */
  content: Range | null;
  text: string;
}>;

type Form = Readonly<{ value: Nature; cue: CueCode; strong: boolean; pattern: RegExp }>;

const ends = '(?:[（(][^（）()]{1,12}[）)])?[》〉”]?(?:的(?:通知|函|决定|意见|公告|通告)){0,4}$';

const regulation = '(?:办法|规定|细则|规则|制度|条例|标准|规范|准则|规程|预案)';
const word = new RegExp(`${regulation}|规划|纲要|工作要点|工作报告|总体方案|年度工作安排`, 'gu');

/** What titles say. A strong cue decides against a weak one. */
const titles: readonly Form[] = [
  {
    value: 'comprehensive',
    cue: 'title-comprehensive',
    strong: true,
    pattern: new RegExp(
      `(?:(?:规划|纲要|工作要点|工作报告|总体方案|年度工作安排)(?:[（(][^（）()]{1,20}[）)])?${ends}|国民经济和社会发展[^统]{0,20}(?:规划|计划|纲要)|若干重大)`,
      'u',
    ),
  },
  {
    value: 'comprehensive',
    cue: 'title-comprehensive',
    strong: false,
    pattern: /全面深化|全面推进|高质量发展的?(?:若干)?(?:实施|指导)?意见/u,
  },
  {
    value: 'special',
    cue: 'title-special',
    strong: true,
    pattern:
      /专项(?:行动|整治|治理|检查|清理|斗争|督查|督导|排查|工作|活动|执法|方案)|整治|分工(?:方案|意见|的通知)|排查|放假|节假日|值班|演练|名单|任免|表彰|关于(?:召开|举办|成立|调整|设立|命名|报送|同意|申请|商请)/u,
  },
  {
    value: 'special',
    cue: 'title-special',
    strong: false,
    pattern: /(?:实施|工作|行动|活动|试点|安排)方案|关于(?:开展|组织)|防汛/u,
  },
  {
    value: 'general',
    cue: 'title-general',
    strong: true,
    // the title of a regulation, or of a notice that prints one: 提高补贴标准的通知 lays down none
    pattern: new RegExp(
      `${regulation}(?:[（(][^（）()]{1,20}[）)])?$|(?:印发|转发|公布|发布|颁布|修[订改正]).{0,200}${regulation}${ends}`,
      'u',
    ),
  },
];

/**
 * What a document deploys: comprehensive work, a special task or something general. The title speaks first, then the
 * title of what it prints, then the body. Cues of one strength that contradict each other leave it open, and a special
 * task is only told from clear words: its limit of length is the lowest.
 * @source 整治形式主义为基层减负若干规定 (2024) §1.2 names the classes; the cues are our own
 */
export function natureOf(facts: NatureFacts): Decision<Nature> {
  const own = facts.title === null ? [] : titleCues(facts.title, facts.titleSpan, facts.text);
  const printed = facts.printedTitle === null ? [] : titleCues(facts.printedTitle, facts.printedSpan, facts.text);
  const spoken = distinct([...own, ...printed]);
  const strong = ruling(spoken.filter((one) => one.strong));
  const titled = strong.length > 0 ? strong : spoken;
  const body = strong.length > 0 ? [] : bodyCues(facts);
  const evidence = [...titled, ...body].map(({ value, cue, span }): Evidence<Nature> => ({ value, cue, span }));
  const values = new Set(evidence.map(({ value }) => value));
  const [first] = evidence;
  return values.size === 1 && first
    ? { value: first.value, evidence, disputed: false }
    : { value: 'unknown', evidence, disputed: values.size > 1 };
}

type Spoken = Evidence<Nature> & Readonly<{ strong: boolean }>;

/** A regulation is general, whatever it regulates: 排查治理办法, 专项整治规定. */
function ruling(strong: readonly Spoken[]): readonly Spoken[] {
  return strong.some(({ value }) => value === 'general') ? strong.filter(({ value }) => value !== 'special') : strong;
}

function distinct(spoken: readonly Spoken[]): Spoken[] {
  return spoken.filter(
    (one, i) => spoken.findIndex((other) => other.value === one.value && other.strong === one.strong) === i,
  );
}

function titleCues(title: string, span: Range | null, text: string): Spoken[] {
  const plain = withoutCited(fold(title).slice(titleIssuer(fold(title)).length));
  return titles.flatMap(({ value, cue, strong, pattern }) => {
    const match = pattern.exec(plain);
    if (!match) return [];
    const place = span && (placesOf(text, match[0].match(word)?.at(-1) ?? match[0], ...span).at(-1) ?? span);
    return [{ value, cue, strong, span: place }];
  });
}

/** A title without the titles that it only cites: 贯彻落实《某规划》 deploys no plan, 印发《某规划》 does. */
function withoutCited(title: string): string {
  return title.replace(/(?<!印发|转发|公布|发布|批转|颁布|下达|关于|修[订改正])《[^》]{0,300}》/gu, '《》');
}

/** What the headings of a text that deploys comprehensive work are. */
const parts: readonly RegExp[] = [
  /总体要求|指导思想/u,
  /基本原则|工作原则/u,
  /(?:主要|发展|总体|工作)目标/u,
  /保障措施|组织保障|保障机制|组织实施|加强(?:党的|组织)领导/u,
];
const planned = /十[三四五六]五[”"]?(?:规划|时期|期间)/u;
const milestone = /到20[2-5]\d年/gu;

/** Whether a text looks years ahead: at a five-year plan, or at two different years. */
function looksAhead(text: string): boolean {
  return planned.test(text) || new Set(text.match(milestone)).size >= 2;
}
const campaign = /(?:专项|集中)(?:整治|行动|治理|检查|排查|清理)[^。]{0,30}?为期[^。]{1,8}?(?:天|日|周|个?月|年)/u;
const phase = /(?:动员部署|部署动员|自查自纠|集中整治|全面排查|总结(?:提升|验收|评估))阶段/u;

/** The whole tree with years to come is comprehensive; phases, or a campaign of so many months, are one task. */
function bodyCues({ kind, sections, content, text }: NatureFacts): Spoken[] {
  if (!content) return [];
  const found: Spoken[] = [];
  const phased = matchIn(text, campaign, content) ?? phasesIn(sections, text);
  if (phased) found.push({ value: 'special', cue: 'body-special', strong: false, span: phased });
  const headings = parts.map((part) => sections.find(({ title }) => part.test(title)));
  const first = headings.find((section) => section !== undefined);
  const deploys = kind === '意见' || kind === '决定' || kind === '通知' || kind === 'other';
  if (deploys && first && headings.every((section) => section !== undefined) && looksAhead(text.slice(...content))) {
    const span: Range = [first.start, first.start + first.title.length];
    found.push({ value: 'comprehensive', cue: 'body-comprehensive', strong: false, span });
  }
  return found;
}

/** The first of at least two headings that name a phase. */
function phasesIn(sections: readonly Section[], text: string): Range | null {
  const phases = sections.filter(({ title }) => phase.test(title));
  const [first] = phases;
  return first && phases.length >= 2 ? matchIn(text, phase, [first.start, first.end]) : null;
}
