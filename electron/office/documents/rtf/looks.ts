import type { Block, TextStyle } from '#shared/contract/index.ts';
import type { HeaderTables } from './header-tables.ts';

/** How characters look; a new object for every change, so that the same object means the same run. */
export type CharacterLook = Readonly<{
  font?: number;
  /** font of East Asian characters, where it is another */
  eastAsian?: number;
  /** for which characters the file says the next font is */
  script?: 'latin' | 'eastAsian' | 'complex';
  /** points; of East Asian characters where it is another */
  size: number;
  eastAsianSize?: number;
  color?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  hidden?: boolean;
  deleted?: boolean;
  inserted?: boolean;
}>;

/** RTF's own default: 12 points. */
export const plainLook: CharacterLook = { size: 12 };

/** The look after a control word, the same object if the word is none of characters'. */
export function changeLook(look: CharacterLook, name: string, value: number | null): CharacterLook {
  const isOn = value !== 0;
  switch (name) {
    case 'plain':
      return plainLook;
    case 'f':
      return { ...look, font: value ?? 0, ...(look.script === 'eastAsian' ? { eastAsian: value ?? 0 } : {}) };
    case 'af':
      return look.script === 'eastAsian' ? { ...look, eastAsian: value ?? 0 } : look;
    case 'loch':
    case 'hich':
      return { ...look, script: 'latin' };
    case 'dbch':
      return { ...look, script: 'eastAsian' };
    case 'rtlch':
      return { ...look, script: 'complex' };
    case 'ltrch':
      return { ...look, script: 'latin' };
    case 'fs':
      return value === null || value <= 0 ? look : { ...look, size: value / 2 };
    case 'afs':
      if (look.script !== 'eastAsian' || value === null || value <= 0) return look;
      return { ...look, eastAsianSize: value / 2 };
    case 'cf':
      return { ...look, color: value ?? 0 };
    case 'ab':
    case 'ai':
      return look.script === 'eastAsian' ? changeLook(look, name.slice(1), value) : look;
    case 'b':
      return { ...look, bold: isOn };
    case 'i':
      return { ...look, italic: isOn };
    case 'ulnone':
      return { ...look, underline: false };
    case 'v':
    case 'webhidden':
      return { ...look, hidden: isOn };
    case 'deleted':
      return { ...look, deleted: isOn };
    case 'revised':
      return { ...look, inserted: isOn };
    default:
      return underlines.has(name) ? { ...look, underline: isOn } : look;
  }
}

const underlines = new Set(
  'ul uld uldash uldashd uldashdd uldb ulhwave ulldash ulth ulthd ulthdash ulthdashd ulthdashdd ulthldash ululdbwave ulw ulwave'.split(
    ' ',
  ),
);

/** What is known of the look, in the contract's words. */
export function toTextStyle(look: CharacterLook, tables: HeaderTables): TextStyle {
  const font = tables.fonts.get(look.eastAsian ?? look.font ?? tables.defaultFont)?.name;
  const color = look.color === undefined ? undefined : tables.colors[look.color];
  return {
    ...(font ? { font } : {}),
    size: (look.script === 'eastAsian' ? look.eastAsianSize : undefined) ?? look.size,
    ...(color ? { color } : {}),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.underline === undefined ? {} : { underline: look.underline }),
  };
}

export type ParagraphLook = Readonly<{
  align?: NonNullable<Block['align']>;
  /** outline level from 0 */
  outline?: number;
  /** first-line indent: characters, twentieths of a point */
  chars?: number;
  twips?: number;
  breakBefore?: boolean;
  inTable?: boolean;
  /** tables that the paragraph is in */
  depth?: number;
  inList?: boolean;
}>;

/** The look after a control word, the same object if the word is none of paragraphs'. */
export function changeParagraph(look: ParagraphLook, name: string, value: number | null): ParagraphLook {
  switch (name) {
    case 'pard':
      return {};
    case 'ql':
      return { ...look, align: 'left' };
    case 'qc':
      return { ...look, align: 'center' };
    case 'qr':
      return { ...look, align: 'right' };
    case 'qj':
    case 'qd':
    case 'qk':
    case 'qt':
      return { ...look, align: 'justify' };
    case 'outlinelevel':
      return { ...look, outline: value ?? 0 };
    case 'fi':
      return { ...look, twips: value ?? 0 };
    case 'cufi':
      return { ...look, chars: (value ?? 0) / 100 };
    case 'pagebb':
      return { ...look, breakBefore: value !== 0 };
    case 'intbl':
      return { ...look, inTable: value !== 0 };
    case 'itap':
      return { ...look, depth: Math.max(0, value ?? 1) };
    case 'ls':
      return { ...look, inList: (value ?? 0) > 0 };
    default:
      return look;
  }
}

export type RowLook = Readonly<{
  left: number;
  edges: readonly number[];
  /** indices of cells that their left neighbour covers */
  covered: ReadonlySet<number>;
  /** whether the cell that is described next is covered */
  covers: boolean;
}>;

export const plainRow: RowLook = { left: 0, edges: [], covered: new Set(), covers: false };
/** cells of a row; Word has 63 */
const mostCells = 1024;

export function changeRow(row: RowLook, name: string, value: number | null): RowLook {
  switch (name) {
    case 'trowd':
      return plainRow;
    case 'trleft':
      return { ...row, left: value ?? 0 };
    case 'clmrg':
      return { ...row, covers: true };
    case 'cellx': {
      if (row.edges.length >= mostCells) return row;
      const covered = row.covers ? new Set([...row.covered, row.edges.length]) : row.covered;
      return { ...row, edges: [...row.edges, value ?? 0], covered, covers: false };
    }
    default:
      return row;
  }
}
