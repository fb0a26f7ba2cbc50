import { asRecord } from './wire.ts';

export type FontFacts = Readonly<{
  /** without the letters that mark a subset */
  name: string | undefined;
  bold: boolean;
  italic: boolean;
  vertical: boolean;
  /** glyph units to text units, across */
  scale: number;
}>;

const plainFont: FontFacts = { name: undefined, bold: false, italic: false, vertical: false, scale: 0.001 };

/** Of what pdf.js says of a font: `extra` in the clear, the rest packed: two bits a flag, the box, then the matrix. */
export function fontFacts(font: unknown): FontFacts {
  const { buffer, extra } = asRecord(font);
  const { name, type } = asRecord(extra);
  const known = typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/u, '') : '';
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength < MATRIX_AT + 9) return plainFont;
  const view = new DataView(buffer);
  const flag = (index: number) => ((view.getUint8(index >> 2) >> ((index & 3) * 2)) & 3) === 2;
  const hasMatrix = type === 'Type3' && view.getUint8(MATRIX_AT) === 6;
  return {
    name: known === '' ? undefined : known,
    bold: flag(1) || /bold|heavy|black/iu.test(known),
    italic: flag(6) || /italic|oblique/iu.test(known),
    vertical: flag(9),
    scale: hasMatrix ? view.getFloat64(MATRIX_AT + 1, true) : 0.001,
  };
}

const MATRIX_AT = 12;
