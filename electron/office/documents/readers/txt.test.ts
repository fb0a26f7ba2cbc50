import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTxt } from './txt.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer, mark ? 0 : 2);
}

/** Node only decodes GB18030, so the table is turned round: two-byte and four-byte codes of the basic plane. */
const gb18030 = (() => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, Uint8Array>();
  const note = (code: Uint8Array) => {
    const character = decoder.decode(code);
    if (character.length === 1 && character !== '\u{FFFD}' && !codes.has(character)) codes.set(character, code);
  };
  for (let value = 0; value < 0x80; value += 1) note(bytes(value));
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) note(bytes(lead, trail));
  }
  for (let index = 0; index < 39_420; index += 1) {
    const at = (size: number, count: number) => Math.floor(index / size) % count;
    note(bytes(0x81 + at(12_600, 126), 0x30 + at(1260, 10), 0x81 + at(10, 126), 0x30 + at(1, 10)));
  }
  return (text: string) => Uint8Array.from([...text].flatMap((character) => [...(codes.get(character) ?? [])]));
})();

function text(content: Uint8Array): string {
  const read = readTxt(content);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.text;
}

const line = fc.string({ unit: fc.constantFrom(...'关于印发《2026年工作要点》的通知，。—1aÁ　 \t'), minLength: 1 });
const content = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));

describe('encodings', () => {
  test('UTF-8 and UTF-16 with a mark give the text back exactly', () => {
    fc.assert(
      fc.property(content, (original) => {
        expect(text(utf8(original))).toBe(original);
        expect(text(utf8(`\u{FEFF}${original}`))).toBe(original);
        expect(text(utf16(original, true))).toBe(original);
        expect(text(utf16(original, false))).toBe(original);
      }),
    );
  });

  test('GB18030 gives Chinese text back exactly, four-byte characters too', () => {
    const chinese = fc.string({
      unit: fc.constantFrom(...'关于镕喆玥瑄㐂〇䶮的通知，。（一）２０26年〔〕\n'),
      minLength: 4,
      maxLength: 40,
    });
    fc.assert(
      fc.property(chinese, (original) => {
        expect(text(gb18030(original))).toBe(original);
      }),
    );
    expect(gb18030('㐂')).toHaveLength(4);
  });

  test('GB18030 whose bytes are UTF-8 by chance is Chinese, other letters stay what they are', () => {
    for (const chinese of ['通知', '66一6', '通知\n2026']) expect(text(gb18030(chinese))).toBe(chinese);
    for (const other of ['café', 'é', 'nī', 'tōngzhī', 'Лу', 'Привет', '·']) expect(text(utf8(other))).toBe(other);
  });

  test.each([true, false])('UTF-16 without a mark, known by its look (little-endian: %s)', (little) => {
    const original = '关于印发工作要点的通知\n各乡镇人民政府：\n现印发给你们，请认真贯彻执行。';
    expect(text(utf16(original, little, false))).toBe(original);
    expect(text(utf16('Plain ASCII text\n', little, false))).toBe('Plain ASCII text\n');
  });

  test('a damaged character in a UTF-8 text is replaced and reported, the rest stays UTF-8', () => {
    const damaged = utf8('关于印发工作要点的通知。'.repeat(20)).slice(0, -1);
    const read = readTxt(damaged);
    expect(read.ok && [read.value.text.slice(0, 6), read.value.read.notRead]).toEqual([
      '关于印发工作',
      [{ part: 'damagedCharacters', count: 1 }],
    ]);
  });

  test('what is no text is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 300 }), (random) => {
        const read = readTxt(random);
        if (!read.ok) expect(['unknown-format', 'empty-file']).toContain(read.error.code);
      }),
    );
    expect(readTxt(Uint8Array.from({ length: 400 }, (_, index) => index % 9))).toMatchObject({
      error: { code: 'unknown-format', params: { format: 'binary' } },
    });
  });
});

describe('lines', () => {
  test('line ends become LF and nothing else changes', () => {
    expect(text(utf8('一\r\n 二　\r三\n\n'))).toBe('一\n 二　\n三\n\n');
  });

  test('each line is a paragraph with its place in the file', () => {
    const read = readTxt(utf8('标题\r\n\r\n正文'));
    expect(read.ok && read.value.blocks).toEqual([
      {
        kind: 'paragraph',
        span: [0, 2],
        stretches: [{ span: [0, 2], origin: { part: 'text', paragraph: 0, run: 0, offset: 0 } }],
      },
      { kind: 'paragraph', span: [3, 3], stretches: [] },
      {
        kind: 'paragraph',
        span: [4, 6],
        stretches: [{ span: [4, 6], origin: { part: 'text', paragraph: 2, run: 0, offset: 0 } }],
      },
    ]);
  });

  test('only a mark is an empty file', () => {
    expect(readTxt(bytes(0xef, 0xbb, 0xbf))).toMatchObject({ error: { code: 'empty-file' } });
  });
});
