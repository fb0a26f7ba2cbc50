import type { Shell, Span } from '#shared/contract/index.ts';
import { type Range, readHead } from './head.ts';
import type { Line } from './lines.ts';
import { isOrgan } from './organ.ts';
import { matchIn, placesOf, titlePlaces } from './places.ts';
import { compact, fold, simplified } from './text.ts';
import { endsLikeTitle, kindOf } from './title.ts';

const verb = /(?:印发|转发|批转|印送|颁发|颁布|公布|发布)/u;
const promulgates = /(?:现予?以?|予以|现将?[^。]{0,60})(?:公布|发布|颁布)|现公布/u;
const relays = /(?:现|一并|随文)[^。]{0,80}(?:印发|转发|印送|批转)/u;

/** Characters (without blanks) that a printed text has at least. */
const shortest = 12;
/** Characters of the body in which a shell says what it does. */
const opening = 600;

/**
 * Whether the document is a shell: its title says that it prints, relays or promulgates another text, and that text
 * follows. A notice that names a text which isn't in the file is none.
 */
export function isShell(title: string | null, body: string, following: string): boolean {
  if (compact(following).length < shortest) return false;
  if (title !== null && /关于同意/u.test(title) && !/印发|转发|批转/u.test(title.replace(/《[^》]{0,300}》/gu, '')))
    return false;
  const plain = simplified(title ?? '').replace(/《[^》]{0,300}》/gu, '《》');
  if (verb.test(plain)) return true;
  const start = simplified(body.slice(0, opening));
  if (title !== null && kindOf(title) === '命令') return promulgates.test(start);
  if (title === null && promulgates.test(start)) return true;
  return relays.test(start) && /(?:印发|转发)/u.test(start) && /《[^》]{1,300}》/u.test(start) && body.length < opening;
}

const acts: readonly Readonly<{ word: RegExp; act: Shell['act'] }>[] = [
  { word: /批[转轉]/u, act: 'approve' },
  { word: /[转轉][发發]/u, act: 'relay' },
  { word: /印[发發送]|[颁頒][发發]/u, act: 'promulgate' },
  { word: /[公发發颁頒][布佈]/u, act: 'publish' },
];

/** Where the act stands: the verb of the title, else the sentence of the body; and what it is. */
export function actOf(
  text: string,
  title: string | null,
  spans: Readonly<{ title: Range | null; body: Range | null }>,
): Readonly<{ act: Shell['act']; cue: 'title-shell' | 'body-shell'; span: Range | null }> {
  const [outer] = title === null ? [] : chainOf(title);
  if (outer)
    return {
      act: outer.act,
      cue: 'title-shell',
      span: spans.title && (placesOf(text, outer.verb, ...spans.title)[0] ?? null),
    };
  const start: Range | null = spans.body && [spans.body[0], Math.min(spans.body[1], spans.body[0] + opening)];
  for (const { word, act } of acts) {
    const span = start && matchIn(text, word, start);
    if (span) return { act, cue: 'body-shell', span };
  }
  return { act: 'publish', cue: 'title-shell', span: spans.title };
}

/** One shell of a title: what it does, and the title (with or without 《》) of what it prints. */
type Link = Readonly<{ act: Shell['act']; verb: string; printed: string }>;

/** Shells that stand in each other at most: 转发……关于转发……关于印发…… */
const deepest = 6;

/** The shells of a title, the outermost first: 转发某厅关于印发某方案的通知的通知 has two. */
export function chainOf(title: string): Link[] {
  const links: Link[] = [];
  let rest = compact(title);
  for (let i = 0; i < deepest; i++) {
    const link = linkOf(rest);
    if (!link) break;
    links.push(link);
    rest = link.printed;
  }
  return links;
}

const link =
  /^(?<lead>[^《〈]{0,80}?)(?<verb>批转|转发|印发|印送|颁发|公布|发布|颁布)(?!(?:情况|工作|管理|制度|时间|范围|机制|程序|会))/u;

/** What a title prints: the object of its verb, which stands at its start, after 关于 or after the issuer's name. */
function linkOf(title: string): Link | null {
  const match = link.exec(simplified(title));
  const { lead, verb: word } = match?.groups ?? {};
  if (!match || lead === undefined || word === undefined) return null;
  if (!(lead === '' || /关于$/u.test(lead) || lead.split('、').every((name) => isOrgan(name)))) return null;
  const form = acts.find(({ word: one }) => one.test(word));
  const printed = unquoted(title.slice(match[0].length));
  const said = title.slice(lead.length, lead.length + word.length);
  return form && printed !== '' ? { act: form.act, verb: said, printed } : null;
}

/** The attachments that a shell prints: the first, and those behind it that its title names as well. */
export function printedAmong(text: string, title: string | null, texts: readonly Range[]): Range | null {
  const [first, ...others] = texts;
  if (!first) return null;
  const names = quotedTitles(title ?? '');
  const isNamed = ([start, end]: Range): boolean =>
    names.some((name) => titlePlaces(text, name, start, Math.min(end, start + 2 * name.length + 40)).length > 0);
  const beyond = others.findIndex((range) => !isNamed(range));
  const last = texts[beyond < 0 ? texts.length - 1 : beyond] ?? first;
  return [first[0], last[1]];
}

/** The titles that a title gives in marks: 关于印发《某办法》和《某清单》的通知 has two. */
function quotedTitles(title: string): string[] {
  const found: string[] = [];
  for (let rest = title, at = rest.indexOf('《'); at >= 0; at = rest.indexOf('《')) {
    const quoted = quotedAt(rest.slice(at), '《', '》');
    if (quoted === null) break;
    found.push(quoted);
    rest = rest.slice(at + quoted.length + 2);
  }
  return found;
}

/** The printed title without what the shell's own title adds behind it, and without its marks. */
function unquoted(object: string): string {
  const quoted = quotedAt(object, '《', '》') ?? quotedAt(object, '〈', '〉');
  if (quoted !== null) return quoted;
  return object.replace(/的(?:通知|通告|公告|决定|函|令|通报|意见)$/u, '');
}

/** What stands between the marks that open the text, marks of the same kind inside them kept. */
function quotedAt(text: string, open: string, close: string): string | null {
  if (!text.startsWith(open)) return null;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) depth++;
    if (text[i] === close) depth--;
    if (depth === 0) return text.slice(1, i);
  }
  return null;
}

/** Characters and lines of the printed text in which a title is looked for. */
const atTheTop = 1_500;
const searched = 20_000;
const headLines = 80;
/** A line longer than this runs on into the body, as portals give whole documents. */
const runningLine = 120;
const bodyStart = /^(?:第[一二三四五六七八九十\d]{1,3}[章条编]|[一二三四五六七八九十]、|1|总则|目录|为了?|根据)/u;
const tail = /^\s{0,4}[（(][^（）()]{1,12}[）)]/u;

/**
 * The title of the innermost printed text as it stands over that text: where the name is that the chain of titles ends
 * in, or the one around it; else what the printed text's own head has for a title.
 */
export function printedTitle(
  text: string,
  lines: readonly Line[],
  chain: readonly Link[],
): Readonly<{ title: string; span: Span }> | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  // one shell prints its text at once; what is inside a second one stands behind that one's signature
  const end = Math.min(last.end, first.start + (chain.length > 1 ? searched : atTheTop));
  for (const { printed } of chain.toReversed()) {
    const wanted = printed.replace(/[（(][^（）()]{1,12}[）)]$/u, '');
    const places = wanted.length >= 4 ? titlePlaces(text, wanted, first.start, end) : [];
    for (const place of places) {
      const span = standingAlone(text, lines, place);
      if (span) return { title: compact(text.slice(span[0], span[1])), span };
    }
  }
  const { title } = readHead(lines.slice(0, headLines));
  return title && endsLikeTitle(title.text) ? { title: title.text, span: title.range } : null;
}

/** The whole title where a name stands at the start of a line and nothing else follows it there, unless the line runs on. */
function standingAlone(text: string, lines: readonly Line[], [start, end]: Range): Span | null {
  const line = lines.find((one) => one.start <= start && start < one.end);
  const last = lines.find((one) => one.start < end && end <= one.end);
  if (!line || !last) return null;
  const before = fold(text.slice(line.start, start)).replace(/[《“]$/u, '');
  const isAttachment = /^附件\d{0,2}[:：.]?$/u.test(before);
  if (before !== '' && !isAttachment && !isOrgan(before)) return null;
  const to = end + (tail.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  const rest = fold(text.slice(to, Math.max(to, last.end)));
  if (rest.length > 1 && last.text.length <= runningLine && !bodyStart.test(rest)) return null;
  return [isAttachment ? start : line.start, to];
}

const sends = /^现将《(?<name>[^》]{2,120})》[^。]{0,60}(?:印发|转发)/u;

/**
 * Where the printed text begins in a document that nobody signs, as news agencies give them: behind `…印发了《某意见》…
 * 全文如下。` or at a line that is the printed text's title. `null`: nothing is announced.
 */
export function announcedText(lines: readonly Line[], from: number, title: string | null): number | null {
  const named = (
    /(?:印发|转发|公布|发布)《(?<name>[^》]{2,120})》/u.exec(title ?? '') ?? sends.exec(lines[from]?.text ?? '')
  )?.groups?.name;
  if (named === undefined) return null;
  for (let i = from; i < Math.min(lines.length, from + 6); i++) {
    const line = lines[i] as Line;
    if (/(?:全文|内容)如下[。：:]?$/u.test(line.text) || compact(lines[i + 1]?.text ?? '') === compact(named))
      return i + 1;
  }
  return null;
}
