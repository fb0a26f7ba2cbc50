import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Block, ReadDocument, type Stretch } from './draft.ts';
import { PackedDocument, packDocument, unpackDocument } from './packed-blocks.ts';

const text = '关于召开会议的通知\n各科室：\n附件'.repeat(3);
const whole = fc.nat({ max: 2 ** 31 - 1 });
const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true });
const span = fc
  .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const style = fc.record(
  {
    font: fc.constantFrom('仿宋_GB2312', '黑体', ''),
    size: fc.constantFrom(16, 10.5),
    color: fc.constant('FF0000'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
  },
  { requiredKeys: [] },
);
const origin = fc.record(
  {
    part: fc.constantFrom('word/document.xml', 'page 3', ''),
    paragraph: whole,
    run: whole,
    offset: whole,
    box: fc.tuple(coordinate, coordinate, coordinate, coordinate),
  },
  { requiredKeys: ['part', 'paragraph', 'run', 'offset'] },
);
const stretch: fc.Arbitrary<Stretch> = fc.record(
  { span, origin: fc.option(origin, { nil: null }), style },
  { requiredKeys: ['span', 'origin'] },
);
const block: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constantFrom(...Block.shape.kind.options),
    span,
    align: fc.constantFrom('left', 'center', 'right', 'justify'),
    level: fc.integer({ min: 1, max: 9 }),
    indent: fc.constantFrom(0, 2, -4.53),
    cell: fc.record({ table: whole, row: whole, column: whole }),
    stretches: fc.array(stretch, { maxLength: 4 }),
  },
  { requiredKeys: ['kind', 'span', 'stretches'] },
);
const document: fc.Arbitrary<ReadDocument> = fc.record({
  format: fc.constant('docx'),
  text: fc.constant(text),
  blocks: fc.array(block, { maxLength: 8 }),
  read: fc.constant({ parts: ['body'], notRead: [{ part: 'images', count: 2 }] }),
});

/** What arrives in another process. */
const sent = (whole: ReadDocument): unknown => structuredClone(packDocument(whole));

describe('a packed document', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(document, (whole) => {
        expect(unpackDocument(PackedDocument.parse(sent(whole)))).toEqual(whole);
      }),
    );
  });

  it('is refused where a number is wrong, or still means a document of the contract', () => {
    const rows = fc.constantFrom('blocks' as const, 'stretches' as const);
    const wrong = fc.oneof(fc.integer({ min: -2, max: 20 }), fc.integer());
    fc.assert(
      fc.property(document, rows, fc.nat(), wrong, (whole, name, place, number) => {
        const packed = structuredClone(packDocument(whole));
        const values = packed.blocks[name];
        fc.pre(values.length > 0);
        values[place % values.length] = number;
        const parsed = PackedDocument.safeParse(packed);
        if (!parsed.success) return;
        const { blocks } = ReadDocument.parse(unpackDocument(parsed.data));
        const spans = blocks.flatMap(({ span, stretches }) => [span, ...stretches.map((inner) => inner.span)]);
        for (const [start, end] of spans) expect(start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const plain: ReadDocument = {
    format: 'pdf',
    text: '通知',
    blocks: [
      {
        kind: 'paragraph',
        span: [0, 2],
        stretches: [
          {
            span: [0, 2],
            origin: { part: 'page 1', paragraph: 0, run: 0, offset: 0, box: [1, 2, 3, 4] },
            style: { size: 22 },
          },
        ],
      },
    ],
    read: { parts: ['body'], notRead: [] },
  };
  const packed = packDocument(plain);
  const { blocks } = packed;
  it.each<[string, unknown]>([
    ['a look that isn’t there', { ...packed, blocks: { ...blocks, looks: [] } }],
    ['a look of no kind', { ...packed, blocks: { ...blocks, looks: [{ kind: 'poem' }] } }],
    ['a look with something else in it', { ...packed, blocks: { ...blocks, looks: [{ kind: 'cell', html: '' }] } }],
    ['a style that isn’t there', { ...packed, blocks: { ...blocks, styles: [] } }],
    ['a part that isn’t there', { ...packed, blocks: { ...blocks, parts: [] } }],
    ['a box that isn’t there', { ...packed, blocks: { ...blocks, boxes: new Float64Array() } }],
    ['a box at no place', { ...packed, blocks: { ...blocks, boxes: Float64Array.of(1, 2, 3, Number.NaN) } }],
    ['half a row', { ...packed, blocks: { ...blocks, blocks: blocks.blocks.subarray(0, 6) } }],
    ['fewer stretches than its blocks have', { ...packed, blocks: { ...blocks, stretches: new Int32Array() } }],
    ['more stretches than its blocks have', { ...packed, blocks: { ...blocks, blocks: new Int32Array() } }],
    ['a text that is shorter than its blocks', { ...packed, text: '通' }],
    ['numbers in an ordinary list', { ...packed, blocks: { ...blocks, blocks: [...blocks.blocks] } }],
    ['blocks that aren’t packed', plain],
  ])('is refused with %s', (_, wrong) => {
    expect(PackedDocument.safeParse(packed).success).toBe(true);
    expect(PackedDocument.safeParse(wrong).success).toBe(false);
  });

  it('is not made of a number that it has no room for', () => {
    const far = { part: 'body', paragraph: 2 ** 31, run: 0, offset: 0 };
    const [block] = plain.blocks;
    const beyond = block && { ...block, stretches: [{ span: [0, 2] as const, origin: far }] };
    expect(() => packDocument({ ...plain, blocks: beyond ? [beyond] : [] })).toThrow(RangeError);
  });

  it('of a long table is a fraction of its blocks', () => {
    const cells = Array.from({ length: 10_000 }, (_, index): Block => {
      const origin = { part: 'word/document.xml', paragraph: index, run: 0, offset: 0 };
      const span = [index * 2, index * 2 + 1] as const;
      const cell = { table: 0, row: Math.floor(index / 10), column: index % 10 };
      return { kind: 'cell', span, cell, stretches: [{ span, origin, style: { font: '仿宋', size: 16 } }] };
    });
    const table: ReadDocument = { ...plain, text: '一\n'.repeat(10_000), blocks: cells };
    expect(serialize(packDocument(table)).length).toBeLessThan(serialize(table).length / 2);
  });
});
