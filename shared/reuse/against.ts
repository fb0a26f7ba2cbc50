import type { Against, Draft, LocalKind, Passage, Span } from '../contract/index.ts';
import { bareName, isMinistry, isVague, organFinder, organsIn, taskOf } from './against-organs.ts';
import type { Boilerplate } from './boilerplate.ts';
import { rankOf, withoutLevels } from './change-kinds.ts';
import { foldedText } from './changes.ts';
import { compare } from './compare.ts';
import { aboutDraft } from './match.ts';
import { acrossLines, isFrame, isMeasure, sentencesIn } from './measures.ts';
import { type Normalised, normalise, originalSpan } from './normalise.ts';

/**
 * Below this share, or number, of characters of one's own, without measure, figure or sum, there is nothing new; the
 * number where the source gives more than that.
 */
const NOTHING = 0.05;
const NOTHING_CHARACTERS = 30;
/** Up to this share the original goes on with a few lines of one's own. */
const LITTLE = 0.2;
/** A sentence is the source's where it has this share of its runs of three characters. */
const SAID = 0.85;
/** And one's own where this share of it isn't the source's. */
const OWN = 0.6;

type Local = Against['local'][number];

/**
 * What a draft says that a superior's document doesn't. Words of level are folded: 全省 for 全市 is nothing new, and
 * neither is the own 县水利局 for the superior's 市水利局. Clauses of `boilerplate`, sentences that only bring the
 * document in, and changed dates and places are listed or left out, but make no document of one's own.
 */
export function against(draft: Draft, source: Draft, boilerplate: Boilerplate): Against {
  const { text } = draft;
  const about = aboutDraft(draft);
  const running: readonly Span[] = about.running.length > 0 ? about.running : [[0, text.length]];
  const found = compare(text, [{ id: 0, text: source.text }], boilerplate, normalise(text));
  const passages = found.matches[0]?.passages ?? [];
  const sentences = sentencesIn(text, merged(running));
  const formulas = flagsOf(text, found.boilerplate);
  const taken = takenFlags(draft, source, passages, sentences);
  const frames = flagsOf(
    text,
    sentences.filter((span) => isFrame(text.slice(...span))),
  );

  const { body, own, open } = weighed(text, merged(running), { formulas, taken, frames });
  // a figure or a day of one's own is told also where the clause around it is a formula
  const figures = passages.flatMap(({ changes = [] }) =>
    changes.filter(({ kind }) => kind === 'number' || kind === 'date').map((change) => change.draft),
  );
  const inRunning = flagsOf(text, running);
  for (const [from, to] of figures) for (let i = from; i < to; i++) if (inRunning[i] && !frames[i]) own[i] = 1;
  const local = localIn(draft, source, { own, open, sentences });
  return {
    source: {
      file: source.file.name,
      title: source.document.title,
      documentNumber: source.document.documentNumber?.raw ?? null,
      issuers: source.document.issuers,
      signedOn: source.document.signedOn,
      text: source.text,
    },
    coverage: part(body.covered, body.all),
    coverageBeyondBoilerplate: part(body.beyond, body.all),
    passages: [...passages],
    local,
    ownCharacters: body.own,
    verdict: verdictOf(local, body),
  };
}

type Flags = Readonly<Record<'formulas' | 'taken' | 'frames', Uint8Array>>;

/** The draft's own characters, and those of formulas that neither the source has nor bring the document in. */
function weighed(
  text: string,
  stretches: readonly Span[],
  { formulas, taken, frames }: Flags,
): { body: Body; own: Uint8Array; open: Uint8Array } {
  const body = { all: 0, covered: 0, beyond: 0, telling: 0, own: 0 };
  const own = new Uint8Array(text.length);
  const open = new Uint8Array(text.length);
  for (const [from, to] of stretches) {
    for (let i = from; i < to; i++) {
      if (/\s/u.test(text.charAt(i))) continue;
      const isTaken = taken[i] === 1;
      body.all++;
      if (isTaken) body.covered++;
      const kept = isTaken || frames[i] === 1 ? 0 : 1;
      if (formulas[i] === 1) {
        open[i] = kept;
        continue;
      }
      body.telling++;
      if (isTaken) body.beyond++;
      own[i] = kept;
      body.own += kept;
    }
  }
  return { body, own, open };
}

/** Characters of a draft's body: the source's, with and beyond formulas, those that aren't formulas, and its own. */
type Body = Readonly<{ all: number; covered: number; beyond: number; telling: number; own: number }>;

function verdictOf(local: readonly Local[], { all, covered, beyond, telling, own }: Body): Against['verdict'] {
  if (beyond === 0 && covered * 2 <= all) return 'nothing-shared';
  const share = part(own, telling);
  const news: readonly LocalKind[] = ['measure', 'number', 'money'];
  const isLittle = share < NOTHING || (own < NOTHING_CHARACTERS && own < covered);
  if (isLittle && !local.some(({ kind }) => news.includes(kind))) return 'nothing-new';
  return share <= LITTLE ? 'little-new' : 'own';
}

/** 1 for each character that the source has, a word of level apart. */
function takenFlags(
  { text }: Draft,
  source: Draft,
  passages: readonly Passage[],
  sentences: readonly Span[],
): Uint8Array {
  const taken = new Uint8Array(text.length);
  for (const { draft, changes = [] } of passages) {
    taken.fill(1, ...draft);
    for (const change of changes) {
      const [ours, theirs] = [text.slice(...change.draft), source.text.slice(...change.source)];
      if (change.kind !== 'level' && !isOwnName(ours, theirs)) taken.fill(0, ...change.draft);
    }
  }
  const said = gramsOf(source.text);
  for (const [from, to] of sentences) {
    const isPlain = [...taken.subarray(from, to)].filter((flag) => flag === 1).length * 2 < to - from;
    if (isPlain && containment(text.slice(from, to), said) >= SAID) taken.fill(1, from, to);
  }
  return taken;
}

/** 云溪县人民政府 for 江平市人民政府: the same organ one level down. 市建设局 is what the 住房城乡建设部 leads. */
function isOwnName(ours: string, theirs: string): boolean {
  const isCentral = isMinistry(theirs);
  const [here, there] = [rankOf(ours), isCentral ? 0 : rankOf(theirs)];
  if (here === null || there === null || here <= there) return false;
  const [name, other] = [bareName(ours), bareName(theirs)];
  const task = taskOf(name);
  if (task.length < 2 || task === name) return name === other;
  return isCentral ? theirs.replaceAll('和', '').includes(task) : name === other || task === taskOf(other);
}

const grams = 3;

function gramsOf(text: string): Set<string> {
  const bare = levelless(text);
  const found = new Set<string>();
  for (let i = 0; i + grams <= bare.length; i++) found.add(bare.slice(i, i + grams));
  return found;
}

/** Share of the runs of three characters of a sentence that a text has; 0 for less than two. */
function containment(sentence: string, said: ReadonlySet<string>): number {
  const bare = levelless(sentence);
  const count = bare.length - grams + 1;
  if (count < 2) return 0;
  let known = 0;
  for (let i = 0; i < count; i++) if (said.has(bare.slice(i, i + grams))) known++;
  return known / count;
}

function levelless(text: string): string {
  const whole = normalise(text);
  return withoutLevels(foldedText(whole, 0, whole.length)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without white space, letters and figures folded, marks as they stand; one UTF-16 unit for each code point. */
function plain({ codes }: Normalised): string {
  return Array.from(codes, (code) => String.fromCharCode(Math.min(code, 0xfffd))).join('');
}

const sum = /(?<![\d.])(?!0\d)\d(?:[\d,.，．]{0,10}\d)?[百千万亿]{0,2}元/gu;
const figure =
  /(?<![\d.])(?!0\d|\d{1,2}\.\d{1,2}\.)\d(?:[\d,.，．]{0,10}\d)?(?:%|％|‰|个百分点|[百千万亿]{0,2}(?:平方(?:公里|千米|米)|立方米|公(?:里|顷|斤)|千(?:米|瓦)|小时|分钟|个月|[个项家户人名亩吨米里次份套台辆处条座支所场期批倍])|[百千万亿]{1,2})/gu;
const day =
  /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|初|末|[上中下]旬)|\d{4}年(?:底|末)?|每[日天周月季]度?|\d{1,3}个?(?:工作)?[日天](?=内|前)/gu;
/** 十一月下旬, 明年四月底; 三月 alone may be how long something takes. */
const dayInWords =
  /(?:[今明去当次翌]年)?(?<![一二三四五六七八九十每])(?:[一二三四五六七八九]|十[一二]?)月(?:[一二三四五六七八九十]{1,3}日|底|初|末|份|[上中下]旬)/gu;
/**
 * Sums, figures, dates, organs and measures among what is the draft's own, in order of the text. `open`: 1 for each
 * character of formulas that neither the source has nor brings the document in.
 */
function localIn(
  { text, taskCard, document }: Draft,
  source: Draft,
  { own, open, sentences }: Readonly<{ own: Uint8Array; open: Uint8Array; sentences: readonly Span[] }>,
): Local[] {
  const found: Local[] = [];
  const known = levelless(source.text);
  const isOwn = ([from, to]: Span): boolean => own.subarray(from, to).includes(1);
  // formulas are alike in any figures: one that the source hasn't is told all the same
  const isNewInFormula = (kind: LocalKind, [from, to]: Span): boolean =>
    (kind === 'number' || kind === 'money') &&
    open.subarray(from, to).includes(1) &&
    !known.includes(levelless(text.slice(from, to)));
  const put = (kind: LocalKind, at: Span): void => {
    const isTold = found.some((one) => one.kind !== 'measure' && one.at[0] < at[1] && at[0] < one.at[1]);
    if (!isTold && (isOwn(at) || isNewInFormula(kind, at))) found.push({ kind, at });
  };
  // read in any spacing and width, and in traditional characters
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => {
    const read = normalise(line);
    return { read, words: plain(read), index };
  });
  const places = (find: (line: string) => Span[]): Span[] =>
    lines.flatMap(({ read, words, index: start }) =>
      find(words).map(([begin, end]): Span => {
        const [from, to] = originalSpan(read, begin, end);
        return [start + from, start + to];
      }),
    );
  const each = (pattern: RegExp): Span[] =>
    places((line) => [...line.matchAll(pattern)].map(({ 0: found, index }): Span => [index, index + found.length]));
  for (const { span } of taskCard.amounts) put('money', span);
  for (const span of each(sum)) put('money', span);
  for (const { span, recurrence } of taskCard.dues) if (recurrence === null || isOwn(span)) put('date', span);
  for (const span of [...each(day), ...each(dayInWords)]) put('date', span);
  for (const span of each(figure)) put('number', span);
  const named = taskCard.tasks.flatMap(({ organs }) => organs.map(({ span }) => span));
  const isKnown = organFinder(known);
  for (const span of [...named, ...places(organsIn)]) {
    const name = text.slice(...span);
    const bare = levelless(name);
    if (!isVague(name) && bare.length > 1 && !isKnown(bare)) put('organ', span);
  }
  const headings = new Set(document.sections.map(({ title, start }) => start + title.length));
  const titles = titlesIn(document, text);
  for (const [from, to] of acrossLines(text, sentences, headings)) {
    const said = text.slice(from, to);
    const words = [...said].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
    const mine = own.subarray(from, to).reduce((sum, flag) => sum + flag, 0);
    const isSaid = (): boolean =>
      said
        .replace(ordinal, '')
        .split(/[，、；。]/u)
        .every((clause) => known.includes(levelless(clause)));
    if (mine < OWN * words || !isMeasure(plain(normalise(said))) || isSaid()) continue;
    if (!titles.some(([start, end]) => start <= from && to <= end)) found.push({ kind: 'measure', at: [from, to] });
  }
  return found.toSorted((x, y) => x.at[0] - y.at[0] || y.at[1] - x.at[1]);
}

const ordinal = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]{1,2}/u;
/** Longest of a heading that only names what follows it in the same line. */
const HEADING = 24;

/** Titles, and headings that say in a few words, with end mark, what the sentences behind them in the line are about. */
function titlesIn({ spans, shell, attachmentTexts, sections }: Draft['document'], text: string): Span[] {
  const titles = [spans.title, shell?.titleSpan, ...attachmentTexts.map(({ titleSpan }) => titleSpan)];
  const short = sections.flatMap(({ title, start, end }): Span[] => {
    const behind = start + title.length;
    const next = text.slice(behind, behind + 12).replace(/^[。；]\s{0,4}/u, '');
    const isAlone =
      !/\p{L}/u.test(text.slice(behind, end)) ||
      ordinal.test(next) ||
      /[。；][ \t　]{0,4}(?:\n|$)/u.test(text.slice(behind, behind + 6));
    const isShort = title.length <= HEADING && !/[，,\p{Nd}]/u.test(title.replace(ordinal, ''));
    return isShort && !isAlone ? [[start, /[。；：]/u.test(text.charAt(behind)) ? behind + 1 : behind]] : [];
  });
  return [...titles.filter((span) => span !== undefined && span !== null), ...short, ...(spans.attachmentList ?? [])];
}

function flagsOf(text: string, spans: readonly Span[]): Uint8Array {
  const flags = new Uint8Array(text.length);
  for (const [from, to] of spans) flags.fill(1, from, to);
  return flags;
}

/** Stretches in order, without overlap. */
function merged(spans: readonly Span[]): Span[] {
  const out: [number, number][] = [];
  for (const [from, to] of spans.toSorted((x, y) => x[0] - y[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

function part(of: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((of / whole) * 10_000) / 10_000;
}
