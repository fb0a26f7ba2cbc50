import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWire, toWire } from './wire.ts';

describe('wire', () => {
  it('brings any bytes back unchanged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromWire(toWire({ name: '通知.docx', bytes }))).toEqual({
          name: '通知.docx',
          bytes: Uint8Array.from(bytes),
        });
      }),
    );
  });

  it('writes the base64 that everybody else writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(JSON.parse(toWire(bytes))).toEqual({ $bytes: Buffer.from(bytes).toString('base64') });
      }),
    );
  });

  it('brings plain JSON back unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.stringify(value);
        fc.pre(!plain.includes('$bytes'));
        expect(fromWire(toWire(value))).toEqual(JSON.parse(plain));
      }),
    );
  });

  it.each(['a', 'ab?=', '====', '汉字汉字'])('leaves what is no base64 for the schema to refuse: %s', (text) => {
    expect(fromWire(JSON.stringify({ $bytes: text }))).toEqual({ $bytes: text });
  });

  it('takes a megabyte and more', () => {
    const bytes = new Uint8Array(3_000_001).fill(7);
    const back = fromWire(toWire(bytes));
    expect(back instanceof Uint8Array && Buffer.compare(back, bytes) === 0).toBe(true);
  });
});
