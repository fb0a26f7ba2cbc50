import { ByteView } from '../container/byte-view.ts';

/** One change to the look of characters, a paragraph, a table row or a section: an operation and its operand. */
export type Sprm = Readonly<{ code: number; operand: ByteView }>;

const defineTable = 0xd608;
const changeTabs = 0xc615;

/** Operations of a list, as far as it can be followed. */
export function* readSprms(list: Uint8Array): Generator<Sprm> {
  const view = new ByteView(list);
  let at = 0;
  while (view.has(at, 3)) {
    const code = view.u16(at);
    at += 2;
    const { prefix, length } = sizeOf(view, at, code);
    if (!view.has(at + prefix, length)) return;
    yield { code, operand: new ByteView(view.slice(at + prefix, length)) };
    at += prefix + length;
  }
}

function sizeOf(view: ByteView, at: number, code: number): { prefix: number; length: number } {
  switch (code >> 13) {
    case 0:
    case 1:
      return { prefix: 0, length: 1 };
    case 3:
      return { prefix: 0, length: 4 };
    case 6:
      return variable(view, at, code);
    case 7:
      return { prefix: 0, length: 3 };
    default:
      return { prefix: 0, length: 2 };
  }
}

function variable(view: ByteView, at: number, code: number): { prefix: number; length: number } {
  if (code === defineTable) return { prefix: 2, length: Math.max(0, view.u16(at) - 1) };
  const length = view.u8(at);
  if (code !== changeTabs || length !== 255) return { prefix: 1, length };
  const deleted = view.u8(at + 1);
  const added = view.u8(at + 2 + deleted * 4);
  return { prefix: 1, length: 2 + deleted * 4 + added * 3 };
}

/** Operations that a piece of text of a fast-saved file may carry in short form ([MS-DOC] 2.9.213). */
const shortForms: Readonly<Record<number, number>> = {
  5: 0x2403,
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  66: 0x0801,
  85: 0x0835,
  86: 0x0836,
  92: 0x083c,
};

/** The list of operations for a short form and its one-byte operand; empty for those that don't matter here. */
export function expandShortForm(number: number, operand: number): Uint8Array {
  const code = shortForms[number];
  return code === undefined ? new Uint8Array() : Uint8Array.of(code & 0xff, code >> 8, operand);
}
