import type { ByteView } from '../container/byte-view.ts';
import type { ParagraphProperties, RunProperties } from '../docx/properties.ts';
import { readSprms } from './sprms.ts';

/** What a list of operations says of characters; switches that go by the style are `'same'` or `'opposite'`. */
export type CharacterLook = Omit<RunProperties, 'style' | 'bold' | 'italic' | 'hidden'> & {
  style?: number;
  bold?: Switch;
  italic?: Switch;
  hidden?: Switch;
  deleted?: boolean;
  inserted?: boolean;
  /** not a character of the text but the sign for something else */
  special?: boolean;
  /** the special character stands for an embedded object, or holds data of a form field */
  holds?: 'object' | 'data';
  symbol?: Readonly<{ font: string | undefined; code: number }>;
};
type Switch = boolean | 'same' | 'opposite';

/** What a list of operations says of a paragraph, or of the table row that it ends. */
export type ParagraphLook = ParagraphProperties & {
  inTable?: boolean;
  /** tables that the paragraph is in */
  depth?: number;
  endsCell?: boolean;
  endsRow?: boolean;
  endsInnerRow?: boolean;
  edges?: readonly number[];
  /** indices of cells that their left neighbour covers */
  covered?: ReadonlySet<number>;
  /** offset in the `Data` stream of further operations */
  more?: number;
};

type Fonts = readonly string[];

export function readCharacterLook(list: Uint8Array, fonts: Fonts): CharacterLook {
  const look: CharacterLook = {};
  for (const { code, operand } of readSprms(list)) applyToCharacters(look, code, operand, fonts);
  return look;
}

function applyToCharacters(look: CharacterLook, code: number, operand: ByteView, fonts: Fonts): void {
  switch (code) {
    case 0x0800:
      look.deleted = operand.u8(0) !== 0;
      break;
    case 0x0801:
      look.inserted = operand.u8(0) !== 0;
      break;
    case 0x0806:
      if (operand.u8(0) !== 0) look.holds = 'data';
      break;
    case 0x080a:
      if (operand.u8(0) !== 0) look.holds = 'object';
      break;
    case 0x0835:
      look.bold = toSwitch(operand.u8(0));
      break;
    case 0x0836:
      look.italic = toSwitch(operand.u8(0));
      break;
    case 0x083c:
      look.hidden = toSwitch(operand.u8(0));
      break;
    case 0x0855:
      look.special = operand.u8(0) !== 0;
      break;
    case 0x2a3e:
      look.underline = operand.u8(0) !== 0;
      break;
    case 0x2a42:
      look.color = indexedColors[operand.u8(0)] ?? null;
      break;
    case 0x4a30:
      look.style = operand.u16(0);
      break;
    case 0x4a43:
      if (operand.u16(0) > 0) look.size = operand.u16(0) / 2;
      break;
    case 0x4a4f:
      look.latin = fonts[operand.u16(0)] ?? null;
      break;
    case 0x4a50:
      look.font = fonts[operand.u16(0)] ?? null;
      break;
    case 0x6870:
      look.color = operand.u8(3) === 0 ? hex(operand) : null;
      break;
    case 0x6a09:
      look.symbol = { font: fonts[operand.u16(0)], code: operand.u16(2) };
      look.special = true;
      break;
  }
}

export function readParagraphLook(list: Uint8Array): ParagraphLook {
  const look: ParagraphLook = {};
  for (const { code, operand } of readSprms(list)) applyToParagraph(look, code, operand);
  return look;
}

function applyToParagraph(look: ParagraphLook, code: number, operand: ByteView): void {
  switch (code) {
    case 0x2403:
    case 0x2461:
      look.align = alignments[operand.u8(0)];
      break;
    case 0x2407:
      look.pageBreakBefore = operand.u8(0) !== 0;
      break;
    case 0x2416:
      look.inTable = operand.u8(0) !== 0;
      break;
    case 0x2417:
      look.endsRow = operand.u8(0) !== 0;
      break;
    case 0x244b:
      look.endsCell = operand.u8(0) !== 0;
      break;
    case 0x244c:
      look.endsInnerRow = operand.u8(0) !== 0;
      break;
    case 0x260a:
      look.level = operand.u8(0);
      break;
    case 0x2640:
      look.outline = operand.u8(0);
      break;
    case 0x4457:
      look.indent = { ...look.indent, chars: operand.i16(0) / 100 };
      break;
    case 0x460b:
      look.numId = String(operand.u16(0));
      break;
    case 0x6645:
    case 0x6646:
      look.more = operand.u32(0);
      break;
    case 0x6649:
      look.depth = operand.u32(0);
      break;
    case 0x8411:
    case 0x8460:
      look.indent = { ...look.indent, twips: operand.i16(0) };
      break;
    case 0xd608:
      readRow(look, operand);
      break;
  }
}

/** A row's cells: how many, their edges, then a record for each with flags for cells that are merged. */
function readRow(look: ParagraphLook, operand: ByteView): void {
  const cells = operand.u8(0);
  const edges: number[] = [];
  const covered = new Set<number>();
  for (let index = 0; index <= cells && operand.has(1 + index * 2, 2); index += 1)
    edges.push(operand.i16(1 + index * 2));
  const records = 1 + (cells + 1) * 2;
  for (let index = 0; index < cells; index += 1) if ((operand.u16(records + index * 20) & 2) !== 0) covered.add(index);
  look.edges = edges;
  look.covered = covered;
}

const alignments = [
  'left',
  'center',
  'right',
  'justify',
  'justify',
  'justify',
  undefined,
  'justify',
  'justify',
  'justify',
] as const;

const indexedColors: readonly (string | null)[] = [
  null,
  '000000',
  '0000FF',
  '00FFFF',
  '00FF00',
  'FF00FF',
  'FF0000',
  'FFFF00',
  'FFFFFF',
  '000080',
  '008080',
  '008000',
  '800080',
  '800000',
  '808000',
  '808080',
  'C0C0C0',
];

function hex(operand: ByteView): string {
  return [0, 1, 2]
    .map((at) => operand.u8(at).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function toSwitch(value: number): Switch {
  if (value === 0x80) return 'same';
  return value === 0x81 ? 'opposite' : value !== 0;
}

/** A switch over what the style says. */
export function settle(own: Switch | undefined, outer: boolean | undefined): boolean | undefined {
  switch (own) {
    case undefined:
    case 'same':
      return outer;
    case 'opposite':
      return outer !== true;
    default:
      return own;
  }
}
