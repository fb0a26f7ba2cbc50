import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '#shared/contract/index.ts';
import { openCompound } from '../container/compound.ts';
import { readDocx } from '../docx/read-docx.ts';
import { recognise } from '../readers/recognise.ts';
import { docSources } from '../testing/doc-sources.ts';
import { readDoc } from './read-doc.ts';

const names = ['official', 'lists', 'tables', 'symbols'] as const;
const fileOf = (name: (typeof names)[number]) =>
  new Uint8Array(readFileSync(new URL(`../testing/files/${name}.doc`, import.meta.url)));

function read(bytes: Uint8Array): ReadDocument {
  const document = readDoc(bytes);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

/** Blocks with text, as far as LibreOffice leaves them as they were. */
function essence({ text, blocks }: ReadDocument) {
  return blocks
    .filter(({ kind, span }) => kind === 'pageBreak' || span[1] > span[0])
    .map(({ kind, span, cell, align, level, indent, stretches }) => ({
      kind,
      text: text.slice(...span).replace(/^— \d+ —$/u, '— n —'),
      ...(cell === undefined ? {} : { cell }),
      ...(align === 'left' || align === undefined ? {} : { align }),
      ...(level === undefined ? {} : { level }),
      ...(indent ? { indent } : {}),
      generated: stretches.filter(({ origin }) => origin === null).map(({ span: at }) => text.slice(...at)),
    }));
}

describe('LibreOffice’s .doc of a .docx', () => {
  test.each(names)('%s: the same blocks', (name) => {
    const source = readDocx(docSources[name]());
    if (!source.ok) throw new Error(JSON.stringify(source.error));
    const document = read(fileOf(name));
    expect(essence(document)).toEqual(essence(source.value));
    expect(document.read).toEqual(source.value.read);
  });

  test('what is there to see of the characters', () => {
    const { text, blocks } = read(fileOf('official'));
    expect(blocks[0]?.stretches[0]?.style).toMatchObject({ font: '宋体', size: 16, color: 'FF0000', bold: true });
    expect(text).toContain('“清明”');
    expect(text).toContain('𠮷某、㐂某');
    expect(text).toContain('\t0000-1234\n传真');
    expect(text).not.toMatch(/三天|仅供|HYPERLINK|SHAPE/u);
  });

  test.each(names)('%s: stretches cover the blocks, and their text stands in the file', (name) => {
    const bytes = fileOf(name);
    const { text, blocks } = read(bytes);
    for (const { span, stretches } of blocks) {
      let at = span[0];
      for (const { span: place, origin } of stretches) {
        expect(place[0]).toBe(at);
        at = place[1];
        const piece = text.slice(...place).split(/[\n-]/u)[0] ?? '';
        const isThere =
          Buffer.from(bytes).includes(piece, 0, 'utf16le') || Buffer.from(bytes).includes(piece, 0, 'latin1');
        if (origin !== null) expect(isThere).toBe(true);
      }
      expect(at).toBe(span[1]);
    }
    expect(blocks.map(({ span }) => text.slice(...span)).join('\n')).toBe(text);
  });
});

/** A copy with some bytes in place of its own. */
function patch(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

/** Offset of the stream that begins with the signature of Word 97. */
const mainAt = (bytes: Uint8Array) => Buffer.from(bytes).indexOf(Uint8Array.of(0xec, 0xa5));

describe('files that are not as they should be', () => {
  const whole = fileOf('official');
  const outcome = (bytes: Uint8Array) => {
    const document = readDoc(bytes);
    return document.ok ? document.value.text : document.error.code;
  };

  test('cut anywhere it is truncated, or all of the text is still there', () => {
    const text = outcome(whole);
    for (let length = 0; length < whole.length; length += 31) {
      expect([text, 'truncated']).toContain(outcome(whole.slice(0, length)));
    }
    expect(outcome(whole.slice(0, whole.length / 2))).toBe('truncated');
    expect(recognise(whole.slice(0, 4096))).toMatchObject({ error: { code: 'truncated' } });
  }, 60_000);

  test('any damaged byte gives a document or a coded error', () => {
    for (let at = 0; at < whole.length; at += 7) {
      expect(() => readDoc(patch(whole, at, (whole[at] ?? 0) ^ 0x55))).not.toThrow();
    }
  }, 60_000);

  test('a password, and a version before Word 97', () => {
    const main = mainAt(whole);
    expect(outcome(patch(whole, main + 11, (whole[main + 11] ?? 0) | 1))).toBe('encrypted');
    expect(readDoc(patch(whole, main + 2, 0x68, 0))).toMatchObject({
      error: { code: 'unknown-format', params: { format: 'word95' } },
    });
  });

  test('sectors that follow each other in a circle', () => {
    const table = new DataView(whole.buffer).getUint32(76, true);
    const directory = new DataView(whole.buffer).getUint32(48, true);
    const entry = (table + 1) * 512 + directory * 4;
    expect(outcome(patch(whole, entry, directory & 0xff, directory >> 8, 0, 0))).toBe('malformed');
  });

  test('a text that claims to be longer than it is', () => {
    expect(outcome(patch(whole, mainAt(whole) + 76, 0xff, 0xff, 0xff, 0x7f))).toBe('malformed');
  });

  test('a container without a document in it', () => {
    const renamed = Buffer.from(whole);
    const at = renamed.indexOf('WordDocument', 0, 'utf16le');
    renamed.write('Xord', at, 'utf16le');
    expect(readDoc(new Uint8Array(renamed))).toMatchObject({
      error: { code: 'malformed', params: { reason: 'missing' } },
    });
    expect(recognise(new Uint8Array(renamed))).toMatchObject({ error: { params: { format: 'ole' } } });
  });
});

describe('the container', () => {
  test('names are found whatever their case; streams that are not there are none', () => {
    const compound = openCompound(fileOf('tables'));
    if (!compound.ok) throw new Error(compound.error.code);
    expect(compound.value.stream('WORDDOCUMENT')).toMatchObject({ ok: true, value: expect.any(Uint8Array) });
    expect(compound.value.stream('Workbook')).toEqual({ ok: true, value: null });
  });
});
