import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  TextWrappingType,
  WidthType,
  WpsShapeRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { standardPage } from './page.ts';
import type { Look, Paper, Piece } from './paper.ts';

const red = 'FF0000';
const body = { font: '仿宋_GB2312', size: 32 };
const title = { font: '方正小标宋简体', size: 44 };
const indent = { firstLine: 640 };
const pixelsPerMillimetre = 96 / 25.4;

/** The paper as a .docx in the manner of GB/T 9704: A4, 28 characters of 16 pt by 22 lines. */
export async function layOut(paper: Paper, boxIs = paper.boxIs): Promise<Uint8Array> {
  const notes = paper.pieces.flatMap((piece) => (piece.as === 'line' && piece.note !== undefined ? [piece.note] : []));
  const document = new Document({
    numbering: { config: [{ reference: 'headings', levels }] },
    footnotes: Object.fromEntries(
      notes.map((note, index) => [String(index + 1), { children: [new Paragraph({ children: [new TextRun(note)] })] }]),
    ),
    sections: [
      {
        properties: { page: standardPage },
        ...(paper.header === undefined ? {} : { headers: { default: header(paper.header) } }),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: children(paper, boxIs),
      },
    ],
  });
  return withoutRestarts(new Uint8Array(await Packer.toBuffer(document)));
}

/**
 * The packer says of every list that it starts at one, which LibreOffice 7.4 writes into a .doc so that the second
 * heading starts anew; Word says it only of lists that really do.
 */
function withoutRestarts(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed);
  const numbering = new TextDecoder().decode(parts['word/numbering.xml']);
  const plain = numbering.replaceAll(/<w:lvlOverride.*?<\/w:lvlOverride>/gu, '');
  return zipSync({ ...parts, 'word/numbering.xml': new TextEncoder().encode(plain) });
}

const levels = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', suffix: 'nothing' },
  { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', suffix: 'nothing' },
] as const;

function header(text: string): Header {
  return new Header({ children: [new Paragraph({ children: [new TextRun({ text, size: 21 })] })] });
}

function pageNumber(): Paragraph {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: '宋体', size: 28 });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

function children(paper: Paper, boxIs: Paper['boxIs']): (Paragraph | Table | Textbox)[] {
  let notes = 0;
  const made = (piece: Piece): (Paragraph | Table | Textbox)[] => {
    switch (piece.as) {
      case 'page':
        return [new Paragraph({ children: [new PageBreak()] })];
      case 'table':
        return [table(piece.rows)];
      case 'foot':
        return paper.footIs === 'table' ? [table(piece.rows)] : piece.rows.map(footLine);
      case 'box':
        return [boxIs === 'vml' ? vmlBox(piece.lines) : drawnBox(piece.lines)];
      case 'line':
        if (piece.note !== undefined) notes += 1;
        return [line(piece, notes)];
    }
  };
  return paper.pieces.flatMap(made);
}

/** What each kind of line looks like. */
const lookOf: Readonly<Record<Look, Readonly<{ run: Readonly<Record<string, unknown>>; around: IParagraphOptions }>>> =
  {
    copy: { run: body, around: {} },
    urgency: { run: { ...body, font: '黑体' }, around: {} },
    mark: {
      run: { ...title, size: 72, color: red },
      around: { alignment: AlignmentType.CENTER, spacing: { after: 480 } },
    },
    number: { run: body, around: { alignment: AlignmentType.CENTER, ...redLine() } },
    signer: { run: body, around: redLine() },
    title: { run: title, around: { alignment: AlignmentType.CENTER } },
    to: { run: body, around: { spacing: { before: 560 } } },
    text: { run: body, around: { indent } },
    auto1: { run: { ...body, font: '黑体' }, around: { indent, numbering: { reference: 'headings', level: 0 } } },
    auto2: {
      run: { ...body, font: '楷体_GB2312' },
      around: { indent, numbering: { reference: 'headings', level: 1 } },
    },
    typed1: { run: { ...body, font: '黑体' }, around: { indent } },
    typed2: { run: { ...body, font: '楷体_GB2312' }, around: { indent } },
    chapter: { run: { ...body, font: '黑体' }, around: { alignment: AlignmentType.CENTER } },
    attach: { run: body, around: { indent } },
    sign: { run: body, around: { alignment: AlignmentType.RIGHT, indent: { right: 640 }, spacing: { before: 640 } } },
    date: { run: body, around: { alignment: AlignmentType.RIGHT, indent: { right: 1280 } } },
    annotation: { run: body, around: { indent } },
    label: { run: { ...body, font: '黑体' }, around: {} },
  };

function redLine(): IParagraphOptions {
  return { border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 6 } }, spacing: { after: 560 } };
}

function line({ look, text, note, after }: Extract<Piece, { as: 'line' }>, notes: number): Paragraph {
  const { run, around } = lookOf[look];
  const spacing = look === 'mark' ? {} : { line: 560, lineRule: LineRuleType.EXACT };
  return new Paragraph({
    ...around,
    spacing: { ...spacing, ...around.spacing },
    children: [
      new TextRun({ text, ...run }),
      ...(note === undefined ? [] : [new FootnoteReferenceRun(notes), new TextRun({ text: after ?? '', ...run })]),
    ],
  });
}

function footLine(cells: readonly string[]): Paragraph {
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 4 };
  return new Paragraph({
    border: { top: rule, bottom: rule },
    indent: { left: 280, right: 280 },
    children: [new TextRun({ text: cells.join('　　'), font: '仿宋_GB2312', size: 28 })],
  });
}

function table(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: row.map((text) => cell(text, columns - row.length + 1)) })),
  });
}

function cell(text: string, columnSpan: number): TableCell {
  return new TableCell({ columnSpan, children: [new Paragraph({ children: [boxed(text)] })] });
}

function boxed(text: string): TextRun {
  return new TextRun({ text, font: '仿宋_GB2312', size: 24 });
}

function vmlBox(lines: readonly string[]): Textbox {
  return new Textbox({
    style: { width: '400pt', height: `${lines.length * 24 + 12}pt` },
    children: lines.map((text) => new Paragraph({ children: [boxed(text)] })),
  });
}

/** Lies across the column: text goes on above and below it, as drafters place their boxes. */
function drawnBox(lines: readonly string[]): Paragraph {
  const box = new WpsShapeRun({
    type: 'wps',
    children: lines.map((text) => new Paragraph({ children: [boxed(text)] })),
    transformation: { width: 150 * pixelsPerMillimetre, height: (lines.length * 10 + 5) * pixelsPerMillimetre },
    floating: {
      horizontalPosition: { relative: 'column', offset: 0 },
      verticalPosition: { relative: 'paragraph', offset: 0 },
      wrap: { type: TextWrappingType.TOP_AND_BOTTOM },
    },
  });
  return new Paragraph({ children: [box] });
}
