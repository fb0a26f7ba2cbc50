import type { Draft, Span } from '../../contract/index.ts';
import { type Bearer, bearerIn } from './bearer.ts';
import { type Frame, frameOf } from './frames.ts';
import { isListedAsWrong } from './lists.ts';
import { type Reading, readingOf, type Sentence, sentenceAt } from './reading.ts';

/** A phrase that a cue found, with what is around it. */
export type Hit = Readonly<{
  span: Span;
  /** as written, quotation marks and all */
  text: string;
  groups: Readonly<Record<string, string | undefined>>;
  sentence: Sentence;
  frame: Frame;
  bearer: Bearer;
  /** the paragraph rests on an article of law: 依据《…法》第N条 */
  lawful: boolean;
  /** the document or the paragraph is about an emergency: flood, fire, epidemic, rescue */
  emergency: boolean;
  /** the sentence is about one that is under way, not one to be ready for */
  underWay: boolean;
}>;

const law =
  /(?:依据|根据|按照|依照|遵照)《[^《》\n]{2,40}(?:法|条例|决定|规定|办法|规则)》[^，。；\n]{0,6}第[一二三四五六七八九十百零〇\d]{1,7}条/u;
const emergencyWords =
  /(?:防汛|抗旱|防台|台风|洪水|山洪|应急响应|抢险|救灾|抗震|地震|森林防火|森林火险|草原防火|扑救|疫情|突发(?:事件|公共卫生)|险情|灾情|暴雨|寒潮|预警信号|安全度汛)/u;
/** What is asked then is asked for life and limb. */
const emergencyUnderWay =
  /(?:应急响应|应急处置|扑救|抢险|救灾|险情|灾情|雨情|水情|火情|汛情|疑似疫情|疫情发生|发生疫情|疫点|封控|突发事件|避险转移|转移群众|伤亡|救援)/u;
const lawIn = new WeakMap<Reading, Map<number, boolean>>();
const emergencyIn = new WeakMap<Reading, Map<number, boolean>>();

/**
 * Every place where a pattern (flags `gu`) matches in a sentence, whatever frame it stands in. In `terms` short words
 * between quotation marks can be found, too: 实行“一票否决”.
 */
export function findHits(draft: Draft, pattern: RegExp, within: 'masked' | 'terms' = 'masked'): Hit[] {
  const reading = readingOf(draft);
  const hits: Hit[] = [];
  for (const match of reading[within].matchAll(pattern)) {
    const hit = hitAt(draft, [match.index, match.index + match[0].length], match.groups);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** A place that was found otherwise, read like one that a pattern found; null where it isn't within one sentence. */
export function hitAt(draft: Draft, [from, to]: Span, groups: Hit['groups'] = {}): Hit | null {
  const reading = readingOf(draft);
  const sentence = sentenceAt(reading, from);
  if (!sentence || to > sentence.end) return null;
  return {
    span: [from, to],
    text: reading.text.slice(from, to),
    groups,
    sentence,
    frame: isListedAsWrong(reading, sentence, from)
      ? 'forbidden'
      : frameOf(reading.masked, sentence.start, sentence.end, from, to),
    bearer: bearerIn(reading.masked.slice(sentence.start, to)),
    lawful: isLawful(reading, sentence.paragraph),
    emergency: isEmergency(draft, reading, sentence.paragraph),
    underWay: emergencyUnderWay.test(reading.text.slice(sentence.start, sentence.end)),
  };
}

function isLawful(reading: Reading, paragraph: number): boolean {
  return onceIn(lawIn, reading, paragraph, ({ start, end }) => law.test(reading.text.slice(start, end)));
}

function isEmergency(draft: Draft, reading: Reading, paragraph: number): boolean {
  return (
    draft.document.urgency !== null ||
    emergencyWords.test(draft.document.title ?? '') ||
    onceIn(emergencyIn, reading, paragraph, ({ start, end }) => emergencyWords.test(reading.masked.slice(start, end)))
  );
}

/** What is asked of every hit of a paragraph is read once. */
function onceIn(
  answers: WeakMap<Reading, Map<number, boolean>>,
  reading: Reading,
  paragraph: number,
  read: (at: Readonly<{ start: number; end: number }>) => boolean,
): boolean {
  const known = answers.get(reading) ?? new Map<number, boolean>();
  answers.set(reading, known);
  const before = known.get(paragraph);
  if (before !== undefined) return before;
  const found = read(reading.paragraphs[paragraph] ?? { start: 0, end: 0 });
  known.set(paragraph, found);
  return found;
}

const tellingKinds = new Set(['报告', '请示', '议案', '公报', '公告', '批复', '纪要']);
/** Standing law by its title; a plan or measure that a notice prints is none. */
const standing = /(?:法|条例|章程|公约|协定|解释|判决书|裁定书|法典)(?:[（(][^（）()]{1,16}[）)])?$/u;
const publicDocument = /(?:招聘|招考|招标|采购|公示|中标|录用|选聘|申报指南)/u;

const firm = /(?:企业|公司|经营者|经营户|商户|合作社)$/u;

/** To firms only, by an office: what binds them is law and trade. A firm's letter to its own goes on as any other. */
function goesToFirms({ mainRecipients, issuers }: Draft['document']): boolean {
  return (
    mainRecipients.length > 0 &&
    mainRecipients.every((name) => firm.test(name)) &&
    !issuers.some((name) => firm.test(name) || name.endsWith('集团'))
  );
}

/**
 * Whether a document may lay burdens on organs below at all. What goes up, tells, records or makes law asks nothing of
 * them, and neither does a notice to the public or to firms.
 */
export function laysBurdens({ document }: Draft): boolean {
  const { kind, direction, title, isShell, shell } = document;
  if (direction === 'up') return false;
  if (kind !== null && tellingKinds.has(kind)) return false;
  if (title !== null && publicDocument.test(title)) return false;
  if (goesToFirms(document)) return false;
  if (isShell) return shell?.act !== 'publish' && !standing.test(shell?.title ?? '');
  return title === null || !standing.test(title);
}
