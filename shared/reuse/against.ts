import type { Against, Draft, LocalKind, Passage, Span } from '../contract/index.ts';
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

/** Without an area before it: 教育部, 住房城乡建设部. */
const ministry = /^\p{Script=Han}{2,10}(?:部|总局|委员会)$/u;

/** 云溪县人民政府 for 江平市人民政府: the same organ one level down. 市建设局 is what the 住房城乡建设部 leads. */
function isOwnName(ours: string, theirs: string): boolean {
  const isMinistry = ministry.test(theirs) && !/[省市县区州]/u.test(theirs);
  const [here, there] = [rankOf(ours), isMinistry ? 0 : rankOf(theirs)];
  if (here === null || there === null || here <= there) return false;
  const bare = (name: string): string =>
    withoutLevels(name.replace(/^\p{Script=Han}{0,4}?(?:省|市|县|区|州|镇|乡|街道)/u, ''));
  if (!isMinistry) return bare(ours) === bare(theirs);
  const task = bare(ours).replace(/(?:局|委员会|委)$/u, '');
  return task.length > 1 && theirs.includes(task);
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
const organ =
  /(?:\p{Script=Han}{2,3}(?:镇|乡|街道)(?:人民政府|办事处)?|(?<![全各我本])[县市区](?:委|政府)?\p{Script=Han}{2,10}?(?:局|委|办|中心|公司|大队|指挥部))(?=[牵负要应会、，。；（和及将把按每于对派]|等|安排|组织|开展|制定|投入|统筹|配合|协助|参与|承担)/gu;
const vague = /各|有关|相关|全体|所属|部门/u;

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
  const each = (pattern: RegExp): Span[] =>
    lines.flatMap(({ read, words, index: start }) =>
      [...words.matchAll(pattern)].map(({ 0: found, index }): Span => {
        const [from, to] = originalSpan(read, index, index + found.length);
        return [start + from, start + to];
      }),
    );
  for (const { span } of taskCard.amounts) put('money', span);
  for (const span of each(sum)) put('money', span);
  for (const { span, recurrence } of taskCard.dues) if (recurrence === null || isOwn(span)) put('date', span);
  for (const span of each(day)) put('date', span);
  for (const span of each(figure)) put('number', span);
  const named = taskCard.tasks.flatMap(({ organs }) => organs.map(({ span }) => span));
  for (const span of [...named, ...each(organ)]) {
    const name = text.slice(...span);
    const bare = levelless(name);
    if (!vague.test(name.replace(/\s/gu, '')) && bare.length > 1 && !known.includes(bare)) put('organ', span);
  }
  const headings = new Set(document.sections.map(({ title, start }) => start + title.length));
  for (const [from, to] of acrossLines(text, sentences, headings)) {
    const words = [...text.slice(from, to)].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
    const mine = own.subarray(from, to).reduce((sum, flag) => sum + flag, 0);
    if (mine >= OWN * words && isMeasure(plain(normalise(text.slice(from, to)))))
      found.push({ kind: 'measure', at: [from, to] });
  }
  return found.toSorted((x, y) => x.at[0] - y.at[0] || y.at[1] - x.at[1]);
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
