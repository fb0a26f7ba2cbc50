import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { standardPage } from '../formats/documents/index.ts';
import type { Line, PagePaper, Piece, Setting } from './papers.ts';

/** Twentieths of a point: the height of a line, and what a character of 16 pt is pressed by. */
const measures: Readonly<Record<Setting, Readonly<{ line: number; press: number }>>> = {
  grid: { line: 579, press: -5 },
  plain: { line: 560, press: 0 },
  loose: { line: 579, press: 0 },
};

/** The paper as a .docx by the page facts of GB/T 9704. */
export async function layOutPages({ pieces, setting }: PagePaper): Promise<Uint8Array> {
  const document = new Document({
    sections: [{ properties: { page: standardPage }, children: pieces.map((piece) => made(piece, setting)) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function made(piece: Piece, setting: Setting): Paragraph | Table {
  if (piece.as === 'page') return new Paragraph({ children: [new PageBreak()], ...exact(setting) });
  if (piece.as === 'table') return table(piece.rows);
  return paragraph(piece, setting);
}

function exact(setting: Setting): Pick<IParagraphOptions, 'spacing'> {
  return { spacing: { line: measures[setting].line, lineRule: LineRuleType.EXACT } };
}

function paragraph({ as, text }: Line, setting: Setting): Paragraph {
  const run: IRunOptions = { text, font: '仿宋', size: 32, characterSpacing: measures[setting].press };
  const around = exact(setting);
  const indent = { firstLine: 640 };
  switch (as) {
    case 'mark':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        // 7.2.4: the mark begins 35 mm below the upper edge of the text block
        spacing: { before: convertMillimetersToTwip(12), line: 1_200, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ text, font: '宋体', size: 72, color: 'FF0000' })],
      });
    case 'title':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: 640, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ text, font: '宋体', size: 44 })],
      });
    case 'number':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 579, line: measures[setting].line, lineRule: LineRuleType.EXACT },
        children: [new TextRun(run)],
      });
    case 'text':
    case 'heading':
    case 'attach':
    case 'annotation':
      return new Paragraph({ ...around, indent, children: [new TextRun(run)] });
    case 'sign':
      return new Paragraph({
        ...around,
        alignment: AlignmentType.RIGHT,
        indent: { right: 640 },
        children: [new TextRun(run)],
      });
    case 'date':
      return new Paragraph({
        ...around,
        alignment: AlignmentType.RIGHT,
        indent: { right: 1_280 },
        children: [new TextRun(run)],
      });
    case 'foot':
      return new Paragraph({ ...around, indent: { left: 280 }, children: [new TextRun({ ...run, size: 28 })] });
    case 'copy':
    case 'to':
    case 'label':
    case 'blank':
      return new Paragraph({ ...around, children: [new TextRun(run)] });
  }
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            (text) =>
              new TableCell({
                children: [new Paragraph({ children: [new TextRun({ text, font: '仿宋', size: 28 })] })],
              }),
          ),
        }),
    ),
  });
}
