import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readSheets } from './index.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook of one sheet, made of its XML. */
function workbook(sheetData: string, strings = '', parts: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${main} ${relations}><sheets><sheet name="机构" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${main}><sheetData>${sheetData}</sheetData></worksheet>`),
    ...(strings === '' ? {} : { 'xl/sharedStrings.xml': strToU8(`<sst ${main}>${strings}</sst>`) }),
    ...parts,
  });
}

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const read = readSheets(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value[0]?.rows ?? [];
}

describe('cells', () => {
  test('shared strings with runs, without their phonetics', () => {
    const strings =
      '<si><t>名称</t></si><si><r><t>云溪县</t></r><r><t xml:space="preserve"> 财政局</t></r><rPh><t>ユン</t></rPh></si>';
    expect(
      rowsOf(workbook('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', strings)),
    ).toEqual([['名称', '云溪县 财政局']]);
  });

  test.each([
    ['inline text', '<c r="A1" t="inlineStr"><is><t>县级</t></is></c>', '县级'],
    ['a number', '<c r="A1"><v>12</v></c>', '12'],
    ['a formula’s text, not the formula', '<c r="A1" t="str"><f>A2&amp;B2</f><v>财政局</v></c>', '财政局'],
    ['nothing of an error', '<c r="A1" t="e"><v>#REF!</v></c>', undefined],
    ['nothing of a shared string that is not there', '<c r="A1" t="s"><v>9</v></c>', undefined],
  ])('%s', (_, cell, shown) => {
    expect(rowsOf(workbook(`<row r="1">${cell}</row>`))[0]?.[0]).toBe(shown);
  });

  test('stand where their references say, with rows and columns left out between', () => {
    expect(rowsOf(workbook('<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row>'))).toEqual([
      [],
      [],
      ['', '', '1', '2'],
    ]);
  });

  test('far out are no reason to make rows long', () => {
    expect(rowsOf(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toEqual([[]]);
  });
});

describe('hostile', () => {
  test.each([
    ['no zip', strToU8('名称,级别'), 'not-an-xlsx'],
    ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-an-xlsx'],
    ['cut off', workbook('').slice(0, -30), 'truncated'],
    ['a row beyond all', workbook('<row r="99999999"><c><v>1</v></c></row>'), 'limit-exceeded'],
    ['a row before the first', workbook('<row r="-1"><c><v>1</v></c></row>'), 'limit-exceeded'],
    [
      'a doctype',
      workbook('', '', { 'xl/sharedStrings.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><sst/>') }),
      'malformed',
    ],
    ['broken XML', workbook('<row r="1"><c>'), 'malformed'],
    [
      'a string that inflates a thousandfold',
      workbook('', `<si><t>${'局'.repeat(4_000_000)}</t></si>`),
      'limit-exceeded',
    ],
  ])('%s is refused', (_, bytes, code) => {
    expect(readSheets(bytes)).toMatchObject({ ok: false, error: { code } });
  });

  test('the same long string in very many cells stops at the limit of text', () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(4_000);
    const noise = Array.from({ length: 10_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
      '',
    );
    const bytes = workbook(`<row r="1">${cells}</row>`, `<si><t>${noise}</t></si>`);
    expect(readSheets(bytes)).toMatchObject({ ok: false, error: { code: 'limit-exceeded' } });
  });

  test('whatever bytes are changed, it answers', () => {
    const whole = workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', '<si><t>名称</t></si>');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        expect(typeof readSheets(changed).ok).toBe('boolean');
      }),
    );
  });
});

test('what is written is read again, whatever the texts', async () => {
  const text = fc.string({
    unit: fc.constantFrom('县', '局', '、', '（', ' ', '"', '<', '&', '\n', 'a', '𠮷'),
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const data = rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
        const bytes = await writeXlsxFile([{ sheet: '机构', data }]).toBuffer();
        const read = rowsOf(new Uint8Array(bytes));
        rows.forEach((row, at) => {
          expect(row.map((_, column) => read[at]?.[column] ?? '')).toEqual(row);
        });
      },
    ),
    { numRuns: 40 },
  );
});
