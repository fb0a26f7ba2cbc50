import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { outcome, realParser } from './reading.ts';

const parser = realParser();
afterAll(() => parser.close());

const letter = new Uint8Array(readFileSync(new URL('../fuzz/seeds/letter.doc', import.meta.url)));
const sector = 512;

function changed(change: (view: DataView) => void): Uint8Array {
  const copy = letter.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** Where the stream of Word's text begins: its first sector holds the header with the flags. */
function headerAt(): number {
  const view = new DataView(letter.buffer);
  for (let at = sector; at < letter.length; at += sector) if (view.getUint16(at, true) === 0xa5ec) return at;
  throw new Error('no Word header in the seed');
}

describe('doc', () => {
  test('as it is, it is read', async () => {
    expect(await outcome(parser, letter)).toMatchObject({ format: 'doc' });
  });

  test('locked by a password, it is called locked', async () => {
    const locked = changed((view) => {
      const flags = headerAt() + 10;
      view.setUint16(flags, view.getUint16(flags, true) | 0x0100, true);
    });
    expect(await outcome(parser, locked)).toBe('encrypted');
  });

  test('sectors that follow themselves', async () => {
    // the allocation table's first sector: every chain becomes a circle of one
    const table = (new DataView(letter.buffer).getUint32(76, true) + 1) * sector;
    const circles = changed((view) => {
      for (let index = 0; index < sector / 4; index += 1) view.setUint32(table + index * 4, index, true);
    });
    expect(await outcome(parser, circles)).toMatch(/^(?:malformed|truncated)/u);
    const backwards = changed((view) => {
      for (let index = 1; index < sector / 4; index += 1) view.setUint32(table + index * 4, index - 1, true);
    });
    expect(await outcome(parser, backwards)).toMatch(/^(?:malformed|truncated|unknown-format)/u);
  });

  test('lengths and places of a gigabyte, one by one', async () => {
    const at = headerAt();
    for (let field = 0x18; field < 0x1f0; field += 4) {
      const huge = changed((view) => view.setUint32(at + field, 0x40000000, true));
      const read = await outcome(parser, huge);
      expect(typeof read === 'string' ? read : read.format).toMatch(
        /^(?:doc|malformed|truncated|encrypted|unknown-format|limit)/u,
      );
    }
  });

  test('a header alone', async () => {
    for (const length of [8, 76, sector, 2 * sector, letter.length - 1]) await outcome(parser, letter.slice(0, length));
    await outcome(
      parser,
      changed((view) => view.setUint16(30, 31, true)),
    );
    await outcome(
      parser,
      changed((view) => view.setUint32(44, 0xffffffff, true)),
    );
    await outcome(
      parser,
      changed((view) => view.setUint32(68, 0, true)),
    );
  });
});

describe('rtf', () => {
  const rtf = (content: string) => new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg936 ${content}}`);

  test('groups inside each other, closed or not, and closed too often', async () => {
    const deep = 1_000_000;
    await outcome(parser, rtf(`${'{'.repeat(deep)}x${'}'.repeat(deep)}`));
    await outcome(parser, rtf('{'.repeat(deep)));
    await outcome(parser, rtf('}'.repeat(deep)));
    await outcome(parser, rtf('{\\footnote '.repeat(100_000)));
    await outcome(parser, rtf('{\\*\\'.repeat(100_000)));
  });

  test('binary data and skipped characters that never end', async () => {
    for (const word of ['\\bin2147483647 ', '\\bin-1 ', '\\uc2147483647\\u20013?', '\\u99999999999999?']) {
      const read = await outcome(parser, rtf(`a\\par ${word}b\\par c`));
      expect(typeof read === 'string' ? read : read.text).toMatch(/^a|^malformed|^truncated|^limit/u);
    }
  });

  test('tables of a hundred thousand cells, rows without cells, cells without rows', async () => {
    await outcome(parser, rtf(`\\trowd${'\\cellx1'.repeat(100_000)}\\intbl ${'x\\cell'.repeat(100_000)}\\row`));
    await outcome(parser, rtf('\\trowd\\row'.repeat(100_000)));
    await outcome(parser, rtf('\\cell'.repeat(100_000)));
    await outcome(parser, rtf('\\itap2147483647\\nestcell\\nestrow'.repeat(1_000)));
  });

  test('halves of characters and U+0000', async () => {
    await outcome(parser, rtf('\\u-10240?x\\u-8192?\\u55357?\\u0?\\u-1?'));
    await outcome(parser, rtf("\\'ff\\'81\\'00\0"));
  });
});
