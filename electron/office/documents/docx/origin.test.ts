import { Document, FootnoteReferenceRun, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import mammoth from 'mammoth/mammoth.browser.js';
import { expect, test } from 'vitest';
import { buildDocx, p, r } from '../testing/build-docx.ts';
import { readDocx } from './read-docx.ts';

const han = fc.string({ unit: fc.constantFrom(...'关于印发通知〔2026〕号，。“”&<𠮷 a1'), maxLength: 12 });

/** A run in any wrapping that a real file has. */
const run = han.chain((text) =>
  fc.constantFrom(
    r(text),
    r(text, '<w:b/>'),
    `<w:r><w:tab/>${r(text).slice('<w:r>'.length)}`,
    `<w:ins w:id="1">${r(text)}</w:ins>`,
    `<w:del w:id="2">${r(text).replaceAll('w:t', 'w:delText')}</w:del>`,
    r(text, '<w:vanish/>'),
    `<w:hyperlink>${r(text)}</w:hyperlink>`,
    `<w:r><w:br/></w:r><w:r><w:br w:type="page"/></w:r>${r(text)}`,
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  ),
);
const paragraph = fc.array(run, { maxLength: 5 }).map((runs) => `<w:p>${runs.join('')}</w:p>`);
const body = fc.array(
  paragraph.chain((content) =>
    fc.constantFrom(
      content,
      `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`,
      `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
    ),
  ),
  { maxLength: 6 },
);

/** Texts of all runs of a part by paragraph, found another way than the reader does. */
function runTexts(xml: string): string[][] {
  const paragraphs: string[][] = [];
  const open: string[][] = [];
  const runs: { list: string[]; index: number }[] = [];
  const tokens = /<(?<close>\/)?(?<name>[\w:]+)(?<rest>[^>]*?)(?<empty>\/)?>|(?<text>[^<]+)/gu;
  let inText = false;
  const add = (text: string) => {
    const run = runs.at(-1);
    if (run) run.list[run.index] += text;
  };
  for (const { groups = {} } of xml.matchAll(tokens)) {
    const { close, name, rest = '', text } = groups;
    if (text !== undefined && inText) add(text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
    if (name === 'w:t') inText = !close;
    if (name === 'w:tab') add('\t');
    if (name === 'w:br' && !rest.includes('page')) add('\n');
    if (name === 'w:p' && !close) {
      open.push([]);
      paragraphs.push(open.at(-1) ?? []);
    } else if (name === 'w:p') open.pop();
    if (name === 'w:r' && !close) {
      const list = open.at(-1) ?? [];
      runs.push({ list, index: list.push('') - 1 });
    } else if (name === 'w:r') runs.pop();
  }
  return paragraphs;
}

test('every stretch says where in the file its text stands', () => {
  fc.assert(
    fc.property(body, (blocks) => {
      const read = readDocx(buildDocx(blocks.join('')));
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const { text, blocks: found } = read.value;
      const source = runTexts(blocks.join(''));
      for (const { stretches, span } of found) {
        let at = span[0];
        for (const { span: place, origin } of stretches) {
          expect(place[0]).toBe(at);
          at = place[1];
          const own = origin === null ? null : source[origin.paragraph]?.[origin.run];
          const piece = text.slice(...place);
          if (origin !== null) expect(own?.slice(origin.offset, origin.offset + piece.length)).toBe(piece);
        }
        expect(at).toBe(span[1]);
      }
      expect(found.map(({ span }) => text.slice(...span)).join('\n')).toBe(text);
    }),
    { numRuns: 150 },
  );
});

test('what mammoth reads is in what we read', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const bytes = await Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('见附件说明')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('内部资料')] }) },
          children: [
            new Paragraph({ children: [new TextRun('关于做好防汛工作的'), new TextRun({ text: '通知', bold: true })] }),
            new Paragraph({ children: [new TextRun('各乡镇人民政府：'), new FootnoteReferenceRun(1)] }),
            new Table({ rows: [new TableRow({ children: [cell('单位'), cell('职责')] })] }),
            new Paragraph({ children: [new TextRun({ text: '甲\t乙', break: 1 })] }),
          ],
        },
      ],
    }),
  );
  const read = readDocx(new Uint8Array(bytes));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const oracle = await mammoth.extractRawText({ arrayBuffer: new Uint8Array(bytes).buffer });
  for (const line of oracle.value.split(/\n+/u)) expect(read.value.text).toContain(line);
  expect(read.value.text).toContain('内部资料');
  expect(read.value.text).toContain('见附件说明');
});
