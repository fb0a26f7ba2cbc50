import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Container, containers, document, withMain } from './containers.ts';
import { outcome, realParser, textOf } from './reading.ts';
import { deflated, deflatedStream, stored, zip } from './zip.ts';

const MiB = 1024 * 1024;
const parser = realParser();
const before = process.memoryUsage.rss();
let settled = before;

beforeAll(async () => {
  await textOf(parser, document(containers.docx, '文'));
  settled = process.memoryUsage.rss();
});
afterAll(async () => {
  // what the tests themselves packed is in here as well, hence more than the parser's own limit
  expect(process.memoryUsage.rss() - settled).toBeLessThan(400 * MiB);
  await parser.close();
});

/** What becomes of a main part that is no bomb, only long, and by which limit of `docs/limits.md`. */
const longTexts = {
  docx: {
    megabytes: 100,
    ends: /^limit-exceeded: textLength$/u,
    because: 'refused, since it is 60 million characters',
  },
  odt: { megabytes: 10, ends: /^read$/u, because: 'read, since it is within every limit' },
  // one page of 18 million characters is laid out as a whole: whether the time is enough is the machine's
  ofd: { megabytes: 30, ends: /^(?:read|parser-timeout)$/u, because: 'read, or given up after 10 s' },
} as const;

describe.each([containers.docx, containers.odt, containers.ofd])('$format', (container) => {
  const { main, head, tail, paragraph } = container;
  const xml = (content: string) => withMain(container, deflated(main, content));

  test('the smallest document, to begin with', async () => {
    expect(await textOf(parser, document(container, '正文'))).toBe('正文');
  });

  test('a flat bomb', async () => {
    const blanks = new Uint8Array(MiB).fill(0x20);
    const bomb = await deflatedStream(
      main,
      Array.from({ length: 200 }, () => blanks),
    );
    expect(bomb.data.length).toBeLessThan(2 * MiB);
    expect(await outcome(parser, withMain(container, bomb))).toBe('limit-exceeded: ratio');
  });

  test('a bomb that keeps to the ratio', async () => {
    const bomb = await deflatedStream(main, slowBomb(310));
    expect(bomb.size / bomb.data.length).toBeLessThan(200);
    expect(await outcome(parser, withMain(container, bomb))).toBe('limit-exceeded: inflatedBytes');
  });

  test('a bomb inside, in what is never opened', async () => {
    const blanks = new Uint8Array(MiB).fill(0x20);
    const inner = zip([
      await deflatedStream(
        '0',
        Array.from({ length: 100 }, () => blanks),
      ),
    ]);
    const middle = zip(Array.from({ length: 16 }, (_, index) => deflated(String(index), inner)));
    const bytes = document(container, '外面', [stored('embedded/1.zip', middle)]);
    expect(await textOf(parser, bytes)).toBe('外面');
  });

  test('entries that share their data', async () => {
    const kernel = deflated(main, new Uint8Array(MiB).fill(0x20));
    const names = Array.from({ length: 2_000 }, (_, index) => ({ ...kernel, name: `${index}.xml` }));
    expect(await outcome(parser, zip([kernel, ...names, ...container.others], { overlapping: true }))).toBe(
      'malformed: overlap',
    );
  });

  test('an external entity', async () => {
    const bytes = xml(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${bare(head)}${paragraph('&e;')}${tail}`);
    expect(await outcome(parser, bytes)).toBe('malformed: doctype');
  });

  test('a billion laughs', async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
    const bytes = xml(`<!DOCTYPE x [<!ENTITY l0 "哈">${lines.join('')}]>${bare(head)}${paragraph('&l9;')}${tail}`);
    expect(await outcome(parser, bytes)).toBe('malformed: doctype');
  });

  test('elements inside each other', async () => {
    const deep = 100_000;
    const bytes = xml(`${head}${'<x>'.repeat(deep)}${'</x>'.repeat(deep)}${tail}`);
    expect(await outcome(parser, bytes)).toBe('limit-exceeded: xmlDepth');
  });

  test('an element of 200,000 attributes, and a name of a million letters', async () => {
    const attributes = Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(' ');
    expect(await outcome(parser, xml(`${head}<x ${attributes}/>${paragraph('文')}${tail}`))).toBe(
      'limit-exceeded: xmlAttributes',
    );
    const name = 'n'.repeat(1_000_000);
    expect(await outcome(parser, xml(`${head}<${name}></${name}>${paragraph('文')}${tail}`))).toBe(
      'limit-exceeded: xmlName',
    );
  });

  const { megabytes, ends, because } = longTexts[container.format];
  test(`${megabytes} MB of text in the main part: ${because}`, async () => {
    const part = await deflatedStream(main, manyParagraphs(container, megabytes));
    const read = await outcome(parser, withMain(container, part));
    expect(typeof read === 'string' ? read : 'read').toMatch(ends);
    if (typeof read !== 'string') expect(read.text.length).toBeGreaterThan(megabytes * 400_000);
  });

  test('names that lead out of the container', async () => {
    const names = ['../../../../tmp/x', '/etc/passwd', 'C:\\Windows\\x', '..\\..\\x', 'a/../../b', 'nul', ''];
    const more = names.map((name) => stored(name, '外'));
    expect(await textOf(parser, document(container, '正文', more))).toBe('正文');
  });

  test('U+0000 and halves of characters', async () => {
    const half = Uint8Array.from([0xed, 0xa0, 0x80]);
    const raw = Buffer.concat([Buffer.from(head + paragraph('前')), half, Buffer.from(paragraph('后') + tail)]);
    await outcome(parser, withMain(container, deflated(main, raw)));
    for (const content of ['前\0后', '前&#0;后', '前&#xD800;后', '前&#xDFFF;后', '前&#x110000;后', '前\uFFFE后']) {
      await outcome(parser, xml(head + paragraph(content) + tail));
    }
  });

  test('a main part that is cut, empty or no XML', async () => {
    for (const content of ['', '\0'.repeat(1_000), '<', head, `${head}${paragraph('文')}`, '正文', '{}']) {
      expect(await outcome(parser, xml(content))).toMatch(/^malformed/u);
    }
  });
});

/** Without the declaration, which stands before a document type. */
function bare(head: string): string {
  return head.replace(/^<\?xml[^>]*>/u, '');
}

/** Chunks of 1 MiB that shrink about a hundredfold: noise and blanks. */
function* slowBomb(count: number): Generator<Uint8Array> {
  let state = 1;
  for (let made = 0; made < count; made += 1) {
    const chunk = new Uint8Array(MiB).fill(0x20);
    for (let at = 0; at < chunk.length; at += 256) {
      for (let noise = at; noise < at + 3; noise += 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        chunk[noise] = 0x61 + ((state >>> 16) % 26);
      }
    }
    yield chunk;
  }
}

/** The same MiB again and again: packers look back 32 KiB only, so it shrinks as any text does. */
function* manyParagraphs({ head, tail, paragraph }: Container, count: number): Generator<string> {
  let chunk = '';
  for (let number = 1; Buffer.byteLength(chunk) < MiB; number += 1) {
    const numbers = Array.from({ length: 30 }, (_, index) => (number * (index + 7)) % 9973).join('，');
    chunk += paragraph(`第${number}段：${numbers}。现将有关事项通知如下，请认真贯彻执行。`);
  }
  yield head;
  for (let made = 0; made < count; made += 1) yield chunk;
  yield tail;
}
