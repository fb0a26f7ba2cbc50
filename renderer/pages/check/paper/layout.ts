import type { Block, Draft, Span } from '#shared/contract/index.ts';

export type ElementName = keyof Draft['document']['spans'];
/** What a block is on the page, which decides how it is set. */
export type Role = ElementName | 'plain' | 'heading';
export type PageStart = Readonly<{ page: number; atLine: number }>;
export type PlacedBlock = Readonly<{
  block: Block;
  index: number;
  role: Role;
  /** elements that begin in this block, for the margin */
  labels: readonly ElementName[];
  /** first-line indent in characters */
  indent: number;
  /** lines it takes at 28 characters */
  lines: number;
  /** pages that begin in it, counted in its own lines */
  pages: readonly PageStart[];
}>;

/** GB/T 9704: 22 lines of 28 characters. */
const charactersPerLine = 28;
const linesPerPage = 22;

/** Where everything stands on the paper: what each block is, what the margin says, where pages begin. */
export function layOut(draft: Pick<Draft, 'blocks' | 'text' | 'document' | 'file'>): readonly PlacedBlock[] {
  const elements = elementSpans(draft.document.spans);
  let line = 0;
  let page = 1;
  return draft.blocks.map((block, index) => {
    const text = draft.text.slice(...block.span);
    const role = roleOf(block, elements);
    const indent = indentOf(block, role, text, draft.file.format);
    const lines = linesOf(text, indent);
    const pages: PageStart[] = [];
    if (block.kind === 'pageBreak' && line % linesPerPage !== 0) {
      line = Math.ceil(line / linesPerPage) * linesPerPage;
    } else if (flows(block)) {
      const first = Math.ceil(line / linesPerPage) * linesPerPage;
      for (let at = first; at < line + lines; at += linesPerPage) {
        if (at === 0) continue;
        page = at / linesPerPage + 1;
        pages.push({ page, atLine: at - line });
      }
      line += lines;
    }
    const labels = elements
      .filter(
        ({ span: [start, end] }) =>
          start < end && start >= block.span[0] && start < Math.max(block.span[1], block.span[0] + 1),
      )
      .map(({ name }) => name);
    return { block, index, role, labels: [...new Set(labels)], indent, lines, pages };
  });
}

/** Lines a text takes: full-width marks are one character wide, half-width ones half. */
export function linesOf(text: string, indent: number): number {
  let width = indent;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return Math.max(1, Math.ceil(width / charactersPerLine));
}

type ElementSpan = Readonly<{ name: ElementName; span: Span }>;

function elementSpans(spans: Draft['document']['spans']): readonly ElementSpan[] {
  return (Object.entries(spans) as [ElementName, Span | readonly Span[] | undefined][]).flatMap(([name, value]) => {
    return spansOf(value).map((span) => ({ name, span }));
  });
}

/** An element's places: some have one, lists have one an entry. */
export function spansOf(value: Span | readonly Span[] | undefined): readonly Span[] {
  if (value === undefined) return [];
  return isSpan(value) ? [value] : value;
}

function isSpan(value: Span | readonly Span[]): value is Span {
  return typeof value[0] === 'number';
}

/** Whole texts, in which other elements stand. */
const texts: readonly ElementName[] = ['body', 'printedText', 'attachments'];

/** The element that most of the block is. A portal may have all of them in one block: then it is none of them. */
function roleOf(block: Block, elements: readonly ElementSpan[]): Role {
  const [start, end] = block.span;
  const inside = elements.filter(({ span }) => span[0] < end && span[1] > start);
  const covered = new Map<ElementName, number>();
  for (const { name, span } of inside) {
    if (texts.includes(name)) continue;
    covered.set(name, (covered.get(name) ?? 0) + Math.min(span[1], end) - Math.max(span[0], start));
  }
  const [most] = [...covered].toSorted((a, b) => b[1] - a[1]);
  const all = [...covered.values()].reduce((sum, length) => sum + length, 0);
  if (most !== undefined && all * 2 >= end - start) return most[0];
  if (block.kind === 'heading') return 'heading';
  const around = inside
    .filter(({ name }) => texts.includes(name))
    .toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return around[0]?.name ?? 'plain';
}

/** Where the file says so, or for paragraphs of a plain text file that bring no indent of their own. */
function indentOf(block: Block, role: Role, text: string, format: Draft['file']['format']): number {
  if (role === 'title' || role === 'issuerMark') return 0;
  if (block.indent !== undefined) return /^\s/u.test(text) ? 0 : block.indent;
  const isParagraph = role === 'body' || role === 'printedText' || role === 'attachments';
  return format === 'txt' && isParagraph && !/^\s/u.test(text) ? 2 : 0;
}

function flows(block: Block): boolean {
  return !['header', 'footer', 'footnote', 'endnote', 'textbox', 'pageBreak'].includes(block.kind);
}
