import type { Draft, Span } from '../contract/index.ts';
import { foldedText } from './changes.ts';
import { acrossLines, isMeasure, sentencesIn } from './measures.ts';
import { normalise } from './normalise.ts';

/** Part of a text folded: no white space, half-width marks (、 as ，), simplified characters. */
type Folded = string;

/** A text with each of its parts folded. */
type Reading = Readonly<{ text: string; folded: (span: Span) => Folded }>;

type Sentence = Readonly<{ span: Span; said: Folded }>;

/**
 * Papers that are written in set words whatever they are about: minutes, notices of a meeting, notices that set up a
 * leading group. Told is what the form asks for in them (who met, when and where, who belongs to it), so that the same
 * form for another meeting repeats nothing; what is decided or demanded is left.
 */
export function setWordsIn({ text, document: { kind, title, spans, sections } }: Draft): Span[] {
  const { body } = spans;
  if (!body) return [];
  const name = title === null ? '' : readingOf(title).folded([0, title.length]);
  const form =
    kind === '纪要' || minutesTitle.test(name)
      ? minutes
      : meetingTitle.test(name)
        ? meeting
        : groupTitle.test(name)
          ? group
          : null;
  if (!form) return [];
  const reading = readingOf(text);
  const headings = new Set(sections.map(({ start, title: { length } }) => start + length));
  const sentences = acrossLines(text, sentencesIn(text, [body]), headings).map((span): Sentence => {
    return { span, said: reading.folded(span) };
  });
  return form(reading, sentences, body);
}

const minutesTitle = /纪要(?:\([^()]{0,12}\))?$/u;
const meetingTitle =
  /(?:召开|举行|举办|参加|出席|收听|收看)[^.]{1,60}(?:(?<!博览|交易|展览|展销|运动|招聘|洽谈)会议?|班|论坛|仪式)(?:有关事项)?的?(?:预备?|补充|紧急|邀请)?(?:通知|函)$/u;
const bodies = '(?:小组|工作组|专班|指挥部|委员会|联席会议)';
const groupTitle = new RegExp(
  `(?:成立|设立|组建|建立|调整|充实|变更)[^.]{1,60}${bodies}[^.]{0,20}(?:通知|决定|函)$`,
  'u',
);

function readingOf(text: string): Reading {
  const { from, ...rest } = normalise(text);
  const all = foldedText({ from, ...rest }, 0, rest.length);
  const before = new Int32Array(text.length + 1);
  for (let at = 0, n = 0; at <= text.length; at++) {
    before[at] = n;
    if (from[n] === at) n++;
  }
  return { text, folded: ([start, end]) => all.slice(before[start], before[end]) };
}

/** Clauses of a sentence, each with the mark behind it. */
function clausesIn({ text, folded }: Reading, [from, to]: Span): Sentence[] {
  return [...text.slice(from, to).matchAll(/(?:[^，,；;。：:！？]|[：:](?=\d))+[，,；;。：:！？]?/gu)].map(
    ({ 0: clause, index }): Sentence => {
      const span: Span = [from + index, from + index + clause.length];
      return { span, said: folded(span) };
    },
  );
}

function clausesLike(reading: Reading, sentences: readonly Sentence[], isSet: (said: Folded) => boolean): Span[] {
  return sentences.flatMap(({ span }) =>
    clausesIn(reading, span)
      .filter(({ said }) => isSet(said))
      .map((clause) => clause.span),
  );
}

/** 一、 （一） 1. — from the highest level down. */
const ordinals = [/^[一二三四五六七八九十]{1,3},/u, /^\([一二三四五六七八九十\d]{1,3}\)/u, /^\d{1,2}[.,]/u] as const;
const levelOf = (said: Folded): number => ordinals.findIndex((ordinal) => ordinal.test(said));
const withoutOrdinal = (said: Folded): Folded => ordinals.reduce((rest, ordinal) => rest.replace(ordinal, ''), said);

/** Sentences among which a paper says what it is about. */
const FIRST = 4;
/** Characters of a sentence that does nothing else. */
const LEAD = 250;

function beforeItems(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences.findIndex(({ said }) => levelOf(said) >= 0);
  return first < 0 ? sentences : sentences.slice(0, first);
}

function leadIn(sentences: readonly Sentence[], words: RegExp): Span[] {
  const first = beforeItems(sentences).slice(0, FIRST);
  return first.filter(({ said }) => said.length <= LEAD && words.test(said)).map(({ span }) => span);
}

// --- minutes

const met = /主持|召开|举行/u;
const attended = /(?:参加|出席|列席)(?:了|本次|此次|这次)?(?:会议|座谈|调研)|纪要如下|如下纪要/u;
const decided = /^(?:会议|与会人员|大家)?(?:一致|研究)?(?:决定|议定|同意|确定|明确|要求|强调|指出|认为|听取|审议)/u;
/** Sentences among which minutes say who held the meeting; further ones may order another. */
const MET = 2;
/** Who was there: a line of its own. */
const present =
  /^(?:出席|列席|请假|缺席|参加|参会|与会|主持|记录|整理|会议)(?:会议)?(?:人员?|单位|领导|时间|地点|名单)?:/u;
/** What is heard and passed, and what happens to it, in the words of all minutes. */
const handled = [
  /会议[^.,]{0,8}(?:听取|审议|审定|讨论|学习|传达)[^.]{0,120}(?:汇报|报告|说明|精神|讲话|情况|意见|建议|[稿案表]|>)[^.]{0,4}[,.;]?$/u,
  /原则(?:上)?(?:通过|同意)/u,
  /会议[^.]{0,8}意见[^.]{0,16}(?:修改|完善|补充|办理|落实)|修改(?:完善|后)|按(?:程序|规定)[^.]{0,6}(?:印发|发布|报|提请|提交)/u,
  /^会议(?:还|并|最后)?(?:指出|强调|要求|认为|决定|议定|明确|确定|同意)[,:]?$/u,
];

function minutes(reading: Reading, sentences: readonly Sentence[], [from]: Span): Span[] {
  const until = beforeItems(sentences).at(-1)?.span[1] ?? from;
  const lead = overLines(reading, [from, until])
    .slice(0, FIRST)
    .filter(({ said }, n) => said.length <= LEAD && ((n < MET && met.test(said)) || attended.test(said)))
    .flatMap(({ span }) => {
      const clauses = clausesIn(reading, span);
      const end = clauses.findIndex(({ said }) => decided.test(said));
      return (end < 0 ? clauses : clauses.slice(0, end)).map((clause) => clause.span);
    });
  const lists = listsIn(linesIn(reading, [from, reading.text.length]), present, (_, before) => before.endsWith(','));
  const set = clausesLike(reading, sentences, (said) => handled.some((words) => words.test(withoutOrdinal(said))));
  return [...lead, ...lists, ...set];
}

/** Sentences whatever lines they stand in; a line that ends in a colon ends one. */
function overLines({ text, folded }: Reading, [from, to]: Span): Sentence[] {
  const part = text.slice(from, to);
  return [...part.matchAll(/(?:[^。！？：:]|[：:](?!\s{0,9}\n))+[。！？：:]?/gu)].map(
    ({ 0: sentence, index }): Sentence => {
      const span: Span = [from + index, from + index + sentence.length];
      return { span, said: folded(span) };
    },
  );
}

// --- notices of a meeting

const called = /(?:决定|定于|拟于?|计划|将于?|准备)[^.]{0,60}(?:召开|举行|举办)/u;
/** A heading under which stands when, where and who. */
const framing =
  /^(?:会议|培训|活动|座谈|参会|参训|参加|出席|列席|与会|报到|报名|举办|召开|主要)?(?:时间|日期|地点|会期|形式|方式|人员|对象|范围|单位|名额|期限|费用|内容|议程|议题|日程)(?:[,和及与至]?(?:时间|日期|地点|会期|形式|方式|人员|对象|范围|单位|名额|期限|费用|内容|议程|议题|日程)){0,3}(?:安排)?[.:]?$/u;
const attending =
  /参会|与会|到会|入会|参训|学员|列席|出席|会场|会期|会务|会议(?:期间|材料|资料|通知|纪律|回执|须知|代码|软件|服务)|培训(?:期间|纪律|费)|参加(?:会议|培训|人员)|报到|签到|报名|回执|请假|迟到|早退|缺席|替会|代会|静音|关机|手机|入场|就座|入座|座位|着[正夏冬]?装|正装|食宿|用餐|就餐|住宿|差旅费|交通费|(?:由|回)[^,]{0,10}(?:承担|报销)|联系(?:人|电话|方式)|电话:|传真|邮箱|视频(?:会议|信号|系统)|联调|集合|乘车|停车|发言(?:材料|单位|人|提纲|时间)|交流发言/u;
const aPerson = /主要(?:领导|负责)?|负责(?:人|同志)|(?:检查|督导|培训)(?:组|班|机构|人员)/gu;

function meeting(reading: Reading, sentences: readonly Sentence[]): Span[] {
  let framed = -1;
  const spans: Span[] = [];
  for (const { span, said } of sentences) {
    const level = levelOf(said);
    const label = withoutOrdinal(said);
    const isFraming = framing.test(label.slice(0, 1 + label.search(/[.:]|$/u)));
    if (isFraming) framed = Math.max(level, 0);
    else if (level >= 0 && level <= framed) framed = -1;
    const isOnlyFrame = (isFraming || framed >= 0) && !isMeasure(said.replace(aPerson, ''));
    if (isOnlyFrame) spans.push(span);
    else spans.push(...clausesLike(reading, [{ span, said }], (clause) => attending.test(clause)));
  }
  return [...leadIn(sentences, called), ...spans];
}

// --- leading groups

const founded = new RegExp(
  `(?:成立|设立|组建|建立|调整|充实|变更)[^.]{0,80}${bodies}|${bodies}[^.]{0,40}(?:调整|充实|变更)`,
  'u',
);
/** Who belongs to it: a line of its own. */
const role =
  /^(?:第[一二]|常务|执行|总)?(?:副?组长|副?总?指挥长?|副?主任(?:委员)?|副?总?召集人|副?秘书长|副?班长|顾问|成员|委员)(?:单位)?:/u;
/** How such a body works, in the words of all of them. */
const works = [
  /下设|设在|兼任|同志(?:任|担任)|[任为]办公室副?主任|日常(?:工作|事务)/u,
  /(?:工作|职务|人员|人事|成员)[^,]{0,6}(?:变动|调整|调动|变化)|递补|替补|接替|另行(?:行|发)?文|不另(?:行|发)|自行(?:撤销|解散|终止|取消)|自动(?:撤销|解散)|印章|办公室备案|交办|议事协调机构/u,
  /^(?:主要)?(?:负责|职责:)?(?:贯彻|传达|学习)[^,]{0,60}(?:部署|要求|精神|方针|政策|决定|意见)[,;.]?$/u,
  /^(?:主要)?(?:负责)?(?:统筹|协调|研究|审议|组织|指导|督促|检查|听取|加强|承担|完成)[^,]{0,40}(?:重[大要](?:问题|事项|政策|决策)|[重难]点[^,]{0,4}问题|其他(?:工作|事项|任务)|工作落实|督查指导|组织领导|统筹协调)(?:等工作)?[,;.]?$/u,
  /^(?:主要)?(?:负责)?(?:统筹|组织)协调[^,]{0,40}工作[,;.]?$/u,
  /召开[^,]{0,8}(?:例会|会议)|(?:组长|召集人|总指挥|主任)[^,]{0,16}(?:主持|召集)|例会制度/u,
];

function group(reading: Reading, sentences: readonly Sentence[], body: Span): Span[] {
  const lists = listsIn(linesIn(reading, body), role, ({ span, said }) => {
    return said.length <= NAME || /\S\s+\S/u.test(reading.text.slice(...span));
  });
  const set = clausesLike(reading, sentences, (said) => works.some((words) => words.test(withoutOrdinal(said))));
  return [...leadIn(sentences, founded), ...lists, ...set];
}

// --- lists of people

/** Characters of a line that goes on with names and posts, and of one that holds a name or a post alone. */
const NAMES = 60;
const NAME = 16;

function linesIn({ text, folded }: Reading, [from, to]: Span): Sentence[] {
  return [...text.slice(from, to).matchAll(/[^\n]+/gu)].map(({ 0: line, index }): Sentence => {
    const span: Span = [from + index, from + index + line.length];
    return { span, said: folded(span) };
  });
}

/** Lines that begin a list of people, and those behind them that go on with it. */
function listsIn(
  lines: readonly Sentence[],
  begins: RegExp,
  goesOn: (line: Sentence, before: Folded) => boolean,
): Span[] {
  let before: Folded | null = null;
  return lines.flatMap((line): Span[] => {
    const { span, said } = line;
    const isNext =
      before !== null && said.length <= NAMES && !/[.;:]/u.test(said) && levelOf(said) < 0 && goesOn(line, before);
    before = begins.test(said) || isNext ? said : null;
    return before === null ? [] : [span];
  });
}
