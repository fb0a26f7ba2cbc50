import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '#shared/contract/index.ts';
import { readRtf } from './read-rtf.ts';

const bytesOf = (source: string) => Uint8Array.from(source, (character) => character.charCodeAt(0));
const head =
  "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f1\\froman\\fcharset0 Arial{\\*\\falt Helvetica};}{\\f2\\fcharset2 Symbol;}{\\f4\\fnil\\fcharset2 Wingdings;}{\\f5\\fcharset2 MT Extra;}{\\f3\\fcharset136 \\u32048\\'b2;}}{\\colortbl;\\red255\\green0\\blue0;}";

function read(body: string): ReadDocument {
  const document = readRtf(bytesOf(`${head}${body}}`));
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}
const textOf = (body: string) => read(body).text;
const blocksOf = (body: string) => {
  const { text, blocks } = read(body);
  return blocks.map(({ kind, span }) => [kind, text.slice(...span)]);
};
const lossesOf = (body: string) => Object.fromEntries(read(body).read.notRead.map(({ part, count }) => [part, count]));

/** As a program would write it: everything beyond ASCII with its code and something for who doesn't know that. */
function toRtf(text: string, fallback: (code: number) => string): string {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map((code) => {
      if (code === 9) return '\\tab ';
      if (code === 10) return '\\line ';
      if (code >= 0x20 && code < 0x7f) {
        return '\\{}'.includes(String.fromCharCode(code))
          ? `\\${String.fromCharCode(code)}`
          : String.fromCharCode(code);
      }
      return `\\u${code > 0x7fff ? code - 0x10000 : code}${fallback(code)}`;
    })
    .join('');
}

describe('characters', () => {
  const written = fc.string({
    unit: fc.constantFrom(...'关于印发《通知》的“意见”——〔2026〕７号，鿿龥﹏𠮷😀a{}\\ \t\n-1'),
    minLength: 1,
    maxLength: 40,
  });
  const unlike = fc.constantFrom(
    (code: number) => (code > 0x7fff ? '?' : "\\'3f"),
    () => '?',
    () => '{}',
  );

  test('what is written comes back, whatever the fallback', () => {
    fc.assert(
      fc.property(written, unlike, (text, fallback) => {
        const { text: found, blocks } = read(`\\uc1\\pard ${toRtf(text, fallback)}\\par`);
        expect(found).toBe(text);
        for (const { span, stretches } of blocks) {
          const ends = [span[0], ...stretches.map(({ span: place }) => place[1])];
          expect(stretches.map(({ span: place }) => place[0])).toEqual(ends.slice(0, -1));
          expect(ends.at(-1)).toBe(span[1]);
        }
      }),
    );
  });

  test.each([
    ['a code as it is and as a negative number', '\\u40857?\\u-24679?', '\u9F99\u9F99'],
    ['two bytes for who doesn’t know the code', "\\uc2\\u20851\\'b9\\'d8\\u20110\\'d3\\'da", '关于'],
    ['no fallback at all', '\\uc0\\u20851\\u20110 x', '关于x'],
    ['a fallback that is missing is not taken from the paragraph', '\\u20851\\par\\u20110 ?', '关\n于'],
    ['a sign for one character is a fallback', '\\u8220\\ldblquote x', '“x'],
    ['the count of bytes ends with its group', "{\\uc2\\u20851\\'b9\\'d8}\\u20110?", '关于'],
    ['a pair', '\\u-10179?\\u-8704?', '\u{1F600}'],
    ['one code for both halves', '\\u128512?', '\u{1F600}'],
    ['a group ends the fallback', '\\uc2\\u20851{}x', '关x'],
    ['binary data is no fallback text', '\\uc1\\u20851\\bin3 {{{x', '关x'],
  ])('%s', (_name, body, text) => {
    expect(textOf(`\\pard ${body}\\par`)).toBe(text);
  });

  test.each([
    ['GBK of the font', "\\f0\\'b9\\'d8\\'d3\\'da", '关于'],
    ['GBK beyond GB 2312', "\\f0\\'e9\\'46", '镕'],
    ['a second byte that is written as a letter or a brace', "\\f0\\'e9F\\'81\\{", '镕\u4E84'],
    ['bytes as they are', '\\f0 \xb9\xd8\xd3\xda', '关于'],
    ['Big5 of the font', "\\f3\\'c3\\'f6\\'a9\\'f3", '關於'],
    ['Chinese in a font for Western text', "\\f1\\'b9\\'d8\\'d3\\'da", '关于'],
    ['Windows’ quotation marks in a font for Western text', "\\f1\\'93Report\\'94", '“Report”'],
    ['the font of East Asian characters', "\\loch\\af1\\hich\\af1\\dbch\\af0 \\'b9\\'d8", '关'],
  ])('%s', (_name, body, text) => {
    expect(textOf(`\\pard ${body}\\par`)).toBe(text);
  });

  test('the document’s own code page; UTF-8', () => {
    const document = readRtf(bytesOf("{\\rtf1\\ansi\\ansicpg65001\\pard \\'e5\\'85\\'b3\\par}"));
    expect(document.ok && document.value.text).toBe('关');
  });

  test('signs that have words', () => {
    expect(textOf('\\pard\\lquote a\\rquote\\emdash\\endash\\bullet\\~\\_\\-b\\tab c\\par')).toBe('‘a’—–•\u{A0}-b\tc');
  });

  test.each([
    ['bytes in the font of the run', "\\f2\\'61\\'b7 \\f0 x", 'α• x', 0],
    ['a code in the private use area', '\\f4\\u-3842?\\f0 \\u-3844?', '☑□', 1],
    ['a code that the font leaves empty', "\\f2\\'ff", '□', 1],
    ['a font that nobody else knows', "\\f5\\'4c", '□', 1],
  ])('symbols: %s', (_name, body, text, count) => {
    expect([textOf(`\\pard${body}\\par`), lossesOf(`\\pard${body}\\par`)]).toEqual([
      text,
      count > 0 ? { symbols: count } : {},
    ]);
  });

  test('what can’t be decoded is reported', () => {
    expect(lossesOf("\\pard\\f0\\'ff\\par")).toEqual({ damagedCharacters: 1 });
    expect(lossesOf('\\pard\\u-10179?\\par')).toEqual({ damagedCharacters: 1 });
    expect(textOf('\\pard\\u-10179?\\par')).toBe('\u{FFFD}');
  });
});

describe('looks', () => {
  test('of characters', () => {
    const { blocks } = read('\\pard\\f0\\fs32\\cf1\\b a{\\b0\\ul b}\\plain c\\par');
    expect(blocks[0]?.stretches.map(({ style }) => style)).toEqual([
      { font: '宋体', size: 16, color: 'FF0000', bold: true },
      { font: '宋体', size: 16, color: 'FF0000', bold: false, underline: true },
      { font: '宋体', size: 12 },
    ]);
  });

  test('of paragraphs', () => {
    const { blocks } = read(
      '\\pard\\qc\\outlinelevel0 a\\par\\pard\\qr\\fi640\\fs32 b\\par\\pard\\cufi200 c\\par\\pard\\pagebb d\\par',
    );
    expect(blocks.map(({ kind, align, level, indent }) => ({ kind, align, level, indent }))).toEqual([
      { kind: 'heading', align: 'center', level: 1, indent: undefined },
      { kind: 'paragraph', align: 'right', level: undefined, indent: 2 },
      { kind: 'paragraph', align: undefined, level: undefined, indent: 2 },
      { kind: 'pageBreak', align: undefined, level: undefined, indent: undefined },
      { kind: 'paragraph', align: undefined, level: undefined, indent: undefined },
    ]);
  });

  test('numbers of lists as the file has them are generated text', () => {
    const {
      text,
      blocks,
      read: report,
    } = read(
      "\\pard{\\listtext\\f0\\u19968?\\u12289?\\tab}\\ls1 a\\par\\pard{\\pntext\\f2\\'b7\\tab}b\\par\\pard{\\listtext 1.\\tab}c\\par",
    );
    expect(text).toBe('一、a\n• b\n1. c');
    expect(blocks.map(({ stretches }) => stretches[0]?.origin)).toEqual([null, null, null]);
    expect(report.parts).toContain('numbering');
  });

  test('a number that is not in the file is reported', () => {
    expect(lossesOf('\\pard\\ls1 a\\par')).toEqual({ numbering: 1 });
  });
});

describe('blocks', () => {
  test('page breaks, sections', () => {
    expect(blocksOf('\\pard a\\page b\\par\\sect\\sectd\\sbknone c\\par\\sect\\sectd d\\par')).toEqual([
      ['paragraph', 'a'],
      ['pageBreak', ''],
      ['paragraph', 'b'],
      ['paragraph', 'c'],
      ['pageBreak', ''],
      ['paragraph', 'd'],
    ]);
  });

  test('a table, with cells that are merged and of several paragraphs', () => {
    const { text, blocks } = read(
      '\\pard x\\par\\trowd\\cellx2000\\clmgf\\cellx4000\\clmrg\\cellx6000\\pard\\intbl a\\cell b\\cell\\cell\\row' +
        '\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl c\\cell d\\par e\\cell\\cell\\row\\pard y\\par',
    );
    expect(blocks.map(({ span, cell }) => [text.slice(...span), cell && [cell.row, cell.column]])).toEqual([
      ['x', undefined],
      ['a', [0, 0]],
      ['b', [0, 1]],
      ['c', [1, 0]],
      ['d', [1, 1]],
      ['e', [1, 1]],
      ['', [1, 2]],
      ['y', undefined],
    ]);
  });

  test('a wide cell takes its place in the grid', () => {
    const { blocks } = read(
      '\\trowd\\cellx4000\\cellx6000\\pard\\intbl a\\cell b\\cell\\row\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl c\\cell d\\cell e\\cell\\row\\pard\\par',
    );
    expect(blocks.slice(0, 5).map(({ cell }) => cell?.column)).toEqual([0, 2, 0, 1, 2]);
  });

  test('a table in a table', () => {
    const { text, blocks } = read(
      '\\trowd\\cellx6000\\pard\\intbl a\\par\\pard\\intbl\\itap2 b\\nestcell{\\nonesttables x\\par}c\\nestcell{\\*\\nesttableprops\\trowd\\cellx100\\cellx200\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 d\\cell\\row\\pard e\\par',
    );
    expect(blocks.map(({ span, cell }) => [text.slice(...span), cell && [cell.table, cell.row, cell.column]])).toEqual([
      ['a', [0, 0, 0]],
      ['b', [1, 0, 0]],
      ['c', [1, 0, 1]],
      ['d', [0, 0, 0]],
      ['e', undefined],
    ]);
  });

  test('notes, headers and text boxes stand where they belong', () => {
    expect(
      blocksOf(
        '{\\header\\pard \\u30473?\\par}{\\headerf\\pard first\\par}{\\footer\\pard 1\\par}\\pard a{\\super\\chftn{\\footnote\\pard\\chftn note}}b{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard box\\par}}{\\shprslt{\\do x}}}\\par\\pard c{\\footnote\\ftnalt end}\\par',
      ),
    ).toEqual([
      ['paragraph', 'ab'],
      ['textbox', 'box'],
      ['paragraph', 'c'],
      ['footnote', 'note'],
      ['endnote', 'end'],
      ['header', '眉'],
      ['footer', '1'],
    ]);
    expect(blocksOf('\\titlepg{\\headerf\\pard first\\par}\\pard a\\par').at(-1)).toEqual(['header', 'first']);
  });

  test('fields show their result only', () => {
    expect(
      textOf(
        '\\pard a{\\field{\\*\\fldinst{HYPERLINK "http://example.org"}}{\\fldrslt{\\ul b}}}c{\\field\\fldedit{\\*\\fldinst PAGE}}\\par',
      ),
    ).toBe('abc');
  });

  test('a formula that is all instruction is a sign and counted', () => {
    const body =
      '\\pard a{\\field{\\*\\fldinst{\\f1 EQ \\\\o\\\\ac(\\u9675?,1)}}{\\fldrslt {}}}b{\\field{\\*\\fldinst SEQ x}{\\fldrslt c}}\\par';
    expect([textOf(body), lossesOf(body)]).toEqual(['a□bc', { equations: 1 }]);
  });

  test('what is deleted, hidden or no text is left out and counted', () => {
    const body =
      '\\pard a{\\deleted b}{\\v c}{\\*\\annotation d}{\\pict\\pngblip 89504e47}{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}{\\object\\objemb{\\*\\objdata 00}{\\result{\\pict 00}}}{\\mmath{\\*\\moMath x}}{\\revised e}\\par';
    expect(textOf(body)).toBe('a□e');
    expect(lossesOf(body)).toEqual({
      images: 2,
      embedded: 1,
      equations: 1,
      deletedText: 1,
      hiddenText: 1,
      comments: 1,
    });
    expect(read(body).read.parts).toContain('insertions');
  });

  test('a paragraph whose mark is deleted goes on in the next', () => {
    expect(textOf('\\pard a{\\deleted\\par}\\pard b\\par')).toBe('ab');
  });

  test('groups that nobody knows are left out, known ones and text in Unicode are not', () => {
    expect(
      textOf('{\\*\\unheard of}{\\info{\\title t}}\\pard{\\upr{ansi}{\\*\\ud\\u20851?}}{\\*\\bkmkstart m}x\\par'),
    ).toBe('关x');
  });
});

describe('files that are not as they should be', () => {
  const whole = bytesOf(
    `${head}{\\header\\pard h\\par}\\pard\\qc\\f0\\fs44 \\u20851\\'b9\\'d8\\par\\trowd\\cellx100\\pard\\intbl a\\cell\\row\\pard b{\\footnote n}{\\pict\\bin4 {}{}}\\par{\\shp{\\*\\shpinst{\\shptxt\\pard c\\par}}}\\sect d\\par}`,
  );

  test('cut anywhere it is truncated', () => {
    expect(readRtf(whole)).toMatchObject({ ok: true });
    for (let length = 5; length < whole.length; length += 1) {
      expect(readRtf(whole.slice(0, length))).toMatchObject({ error: { code: 'truncated' } });
    }
  });

  test('any damaged byte gives a document or a coded error', () => {
    for (const flip of [0x01, 0x20, 0x55]) {
      for (let at = 5; at < whole.length; at += 1) {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(() => readRtf(damaged)).not.toThrow();
      }
    }
  });

  test('whatever stands in the group', () => {
    const piece = fc.constantFrom(
      ..."{ } \\par \\cell \\row \\nestcell \\nestrow \\intbl \\itap9 \\trowd \\cellx9 \\clmrg \\pard \\sect \\page \\shptxt \\footnote \\header \\listtext \\ud \\upr \\fonttbl \\f-1 \\u-1 \\uc9 \\bin2 \\* \\'b9 \\deleted a constructor \\constructor \\toString".split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = readRtf(bytesOf(`{\\rtf1 ${pieces.join('')}}`));
        if (document.ok)
          expect(document.value.blocks.map(({ span }) => document.value.text.slice(...span)).join('\n')).toBe(
            document.value.text,
          );
        else expect(document.error.code).toBe('truncated');
      }),
      { numRuns: 500 },
    );
  });

  test('groups without end', () => {
    expect(readRtf(bytesOf(`{\\rtf1 ${'{'.repeat(2_000)}`))).toMatchObject({
      error: { code: 'limit-exceeded', params: { limit: 'groupDepth' } },
    });
  });

  test('what stands behind the end is not read', () => {
    const document = readRtf(bytesOf('{\\rtf1\\pard a\\par}b}{'));
    expect(document.ok && document.value.text).toBe('a');
  });
});
