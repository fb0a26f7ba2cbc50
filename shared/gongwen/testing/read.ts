import type { Block, Elements, ReadDocument, Span, Spans } from '#shared/contract/index.ts';
import { fold } from '../text.ts';

/** A line of a made document; `page` puts a page break before it. */
export type Piece =
  | string
  | Readonly<{
      t: string;
      kind?: Block['kind'];
      align?: NonNullable<Block['align']>;
      level?: number;
      cell?: NonNullable<Block['cell']>;
      page?: boolean;
    }>;

/** A plain text file as its reader gives it: each line one block. */
export function readText(text: string): ReadDocument {
  return build(text.split('\n'), 'txt');
}

/** A word processor's file as its reader gives it: the flow first, what stands in margins and notes after it. */
export function readPieces(pieces: readonly Piece[]): ReadDocument {
  const outside = (piece: Piece): boolean =>
    typeof piece !== 'string' && /^(?:header|footer|footnote|endnote)$/u.test(piece.kind ?? '');
  return build([...pieces.filter((piece) => !outside(piece)), ...pieces.filter(outside)], 'docx');
}

function build(pieces: readonly Piece[], format: ReadDocument['format']): ReadDocument {
  const blocks: Block[] = [];
  let text = '';
  const add = (value: string, block: Omit<Block, 'span' | 'stretches'>): void => {
    const start = blocks.length === 0 ? 0 : text.length + 1;
    text += (blocks.length === 0 ? '' : '\n') + value;
    const origin = { part: 'text', paragraph: blocks.length, run: 0, offset: 0 };
    const span: Span = [start, start + value.length];
    blocks.push({ ...block, span, stretches: value === '' ? [] : [{ span, origin }] });
  };
  for (const piece of pieces) {
    const line = typeof piece === 'string' ? { t: piece } : piece;
    if (line.page) add('', { kind: 'pageBreak' });
    add(line.t, {
      kind: line.kind ?? (line.cell ? 'cell' : 'paragraph'),
      ...(line.align ? { align: line.align } : {}),
      ...(line.level ? { level: line.level } : {}),
      ...(line.cell ? { cell: line.cell } : {}),
    });
  }
  return { format, text, blocks, read: { parts: ['body'], notRead: [] } };
}

const valued = {
  copyNumber: (e: Elements) => e.copyNumber,
  secrecy: (e: Elements) => e.secrecy,
  urgency: (e: Elements) => e.urgency,
  documentNumber: (e: Elements) => e.documentNumber?.raw ?? null,
  title: (e: Elements) => e.title,
  annotation: (e: Elements) => e.annotation,
  printedBy: (e: Elements) => e.printedBy,
} satisfies Partial<Record<keyof Spans, (e: Elements) => string | null>>;

const listed = {
  signers: (e: Elements) => e.signers,
  mainRecipients: (e: Elements) => e.mainRecipients,
  ccRecipients: (e: Elements) => e.ccRecipients,
  issuers: (e: Elements) => e.issuers,
  attachmentList: (e: Elements) => e.attachments,
} satisfies Partial<Record<keyof Spans, (e: Elements) => string[]>>;

/** Where an element and the text under its span differ, or a span runs out of the text; empty: nowhere. */
export function spanFaults(source: ReadDocument, elements: Elements): string[] {
  const faults: string[] = [];
  const under = (span: Span): string => fold(source.text.slice(span[0], span[1]));
  for (const [name, value] of Object.entries(valued)) {
    const span = elements.spans[name as keyof typeof valued];
    const expected = value(elements);
    if ((span === undefined) !== (expected === null)) faults.push(`${name}: span and value disagree`);
    else if (span && expected !== null && under(span) !== fold(expected))
      faults.push(`${name}: ${under(span)} ≠ ${expected}`);
  }
  for (const [name, value] of Object.entries(listed)) {
    const spans = elements.spans[name as keyof typeof listed] ?? [];
    const expected = value(elements);
    if (spans.length !== expected.length) faults.push(`${name}: ${spans.length} spans, ${expected.length} values`);
    spans.forEach((span, i) => {
      if (under(span) !== fold(expected[i] ?? '')) faults.push(`${name}[${i}]: ${under(span)} ≠ ${expected[i]}`);
    });
  }
  const all = Object.values(elements.spans).flatMap((value) =>
    typeof value[0] === 'number' ? [value as Span] : (value as Span[]),
  );
  for (const [start, end] of [...all, ...elements.sections.map((s): Span => [s.start, s.end])]) {
    if (start < 0 || end > source.text.length || start > end) faults.push(`out of range: ${start}–${end}`);
  }
  return faults;
}
