import { readdir, readFile, writeFile } from 'node:fs/promises';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
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
  TextRun,
  WidthType,
} from 'docx';

/**
 * Makes the drafts of the sample office from build/sample-drafts/*.txt: one paragraph a line, its first word saying
 * what it is. They become base64 in TypeScript, so that the packaged office carries them like any other module.
 */
const sources = new URL('./sample-drafts/', import.meta.url);
const target = new URL('../electron/office/sample/drafts/', import.meta.url);

/** GB/T 9704: A4, 37 mm above, 28 mm left, 28 characters of 16 pt by 22 lines. */
function layOut(lines: readonly string[]): Document {
  return new Document({
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', suffix: 'nothing' },
            { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', suffix: 'nothing' },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(37),
              left: convertMillimetersToTwip(28),
              bottom: convertMillimetersToTwip(35),
              right: convertMillimetersToTwip(26),
            },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: blocks(lines),
      },
    ],
  });
}

function pageNumber(): Paragraph {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: '宋体', size: 28 });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

function blocks(lines: readonly string[]): (Paragraph | Table)[] {
  const made: (Paragraph | Table)[] = [];
  let rows: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [, word = '', text = ''] = /^(?<word>\w+) ?(?<text>.*)$/u.exec(line) ?? [];
    if (word === 'row') {
      rows.push(text);
      if (lines[index + 1]?.startsWith('row ')) continue;
      made.push(table(rows));
      rows = [];
    } else {
      made.push(paragraph(word, text));
    }
  }
  return made;
}

const body = { font: '仿宋_GB2312', size: 32 };
const title = { font: '方正小标宋简体', size: 44 };
const indent = { firstLine: 640 };
const red = 'FF0000';

/** What a line's first word makes of it. */
const looks: Readonly<Record<string, (text: string) => IParagraphOptions>> = {
  mark: (text) => ({
    alignment: AlignmentType.CENTER,
    spacing: { after: 480 },
    children: [new TextRun({ text, font: '方正小标宋简体', size: 72, color: red })],
  }),
  number: (text) => ({
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 6 } },
    spacing: { after: 560 },
    children: [new TextRun({ text, ...body })],
  }),
  title: (text) => ({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...title })] }),
  to: (text) => ({ spacing: { before: 560 }, children: [new TextRun({ text, ...body })] }),
  text: (text) => ({ indent, children: [new TextRun({ text, ...body })] }),
  h1: (text) => ({
    indent,
    numbering: { reference: 'headings', level: 0 },
    children: [new TextRun({ text, ...body, font: '黑体' })],
  }),
  h2: (text) => {
    const [, lead = '', rest = ''] = /^(?<lead>[^。]*。)(?<rest>.*)$/u.exec(text) ?? [];
    const runs = [new TextRun({ text: lead, ...body, font: '楷体_GB2312' }), new TextRun({ text: rest, ...body })];
    return { indent, numbering: { reference: 'headings', level: 1 }, children: runs };
  },
  attach: (text) => ({ indent, spacing: { before: 320 }, children: [new TextRun({ text, ...body })] }),
  sign: (text) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: 640 },
    spacing: { before: 640 },
    children: [new TextRun({ text, ...body })],
  }),
  date: (text) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: 1280 },
    children: [new TextRun({ text, ...body })],
  }),
  note: (text) => ({ indent, spacing: { before: 320 }, children: [new TextRun({ text, ...body })] }),
  label: (text) => ({ children: [new TextRun({ text, ...body, font: '黑体' })] }),
  page: () => ({ children: [new PageBreak()] }),
  foot: (text) => ({
    border: {
      top: { style: BorderStyle.SINGLE, size: 6, space: 4 },
      bottom: { style: BorderStyle.SINGLE, size: 6, space: 4 },
    },
    indent: { left: 280, right: 280 },
    children: [new TextRun({ text, font: '仿宋_GB2312', size: 28 })],
  }),
};

function paragraph(word: string, text: string): Paragraph {
  const look = looks[word];
  if (!look) throw new Error(`no such kind of line: ${word}`);
  return new Paragraph({
    ...look(text),
    ...(word === 'mark' ? {} : { spacing: { line: 560, lineRule: LineRuleType.EXACT, ...look(text).spacing } }),
  });
}

function table(rows: readonly string[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: row.split('|').map(cell) })),
  });
}

function cell(text: string): TableCell {
  const run = new TextRun({ text: text.trim(), font: '仿宋_GB2312', size: 24 });
  return new TableCell({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

for (const file of (await readdir(sources)).filter((name) => name.endsWith('.txt'))) {
  const [head = '', ...lines] = (await readFile(new URL(file, sources), 'utf8')).trimEnd().split('\n');
  const bytes = await Packer.toBuffer(layOut(lines));
  const slug = file.replace('.txt', '');
  const identifier = slug.replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
  const module = [
    '// made by build/make-sample-drafts.ts',
    "import type { SampleDraft } from '../types.ts';",
    '',
    `export const ${identifier}: SampleDraft = {`,
    `  name: '${head.replace('= ', '')}',`,
    `  base64: '${bytes.toString('base64')}',`,
    '};',
    '',
  ];
  await writeFile(new URL(`${slug}.ts`, target), module.join('\n'));
  console.log(`${slug}: ${bytes.length} bytes`);
}
