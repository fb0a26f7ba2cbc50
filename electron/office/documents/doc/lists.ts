import type { ByteView } from '../container/byte-view.ts';
import type { Level, List, NumberingLists, Scheme } from '../docx/numbering-part.ts';
import type { Place } from './fib.ts';
import { readParagraphLook } from './looks.ts';

const levelsOfList = 9;

/** Reads the lists of automatic numbering in the form the numbering of .docx has, by the numbers paragraphs name. */
export function readLists(table: ByteView, schemes: Place, overrides: Place): NumberingLists {
  const lists: NumberingLists = { schemes: new Map(), lists: new Map() };
  readSchemes(table, schemes, lists.schemes);
  readOverrides(table, overrides, lists.lists);
  return lists;
}

function readSchemes(table: ByteView, place: Place, into: Map<string, Scheme>): void {
  if (place.length < 2 || !table.has(place.at, place.length)) return;
  const count = Math.min(table.u16(place.at), Math.floor((place.length - 2) / 28));
  // The levels stand behind the list, outside of what its length counts.
  let at = place.at + 2 + count * 28;
  for (let index = 0; index < count; index += 1) {
    const record = place.at + 2 + index * 28;
    const isSimple = (table.u8(record + 26) & 1) === 1;
    const scheme: Scheme = { levels: new Map() };
    for (let number = 0; number < (isSimple ? 1 : levelsOfList); number += 1) {
      const read = readLevel(table, at);
      if (read === null) return;
      scheme.levels.set(number, read.level);
      at = read.end;
    }
    into.set(String(table.u32(record)), scheme);
  }
}

function readOverrides(table: ByteView, place: Place, into: Map<string, List>): void {
  if (place.length < 4 || !table.has(place.at, place.length)) return;
  const count = Math.min(table.u32(place.at), Math.floor((place.length - 4) / 16));
  let at = place.at + 4 + count * 16;
  for (let index = 0; index < count; index += 1) {
    const record = place.at + 4 + index * 16;
    const list: List = { schemeId: String(table.u32(record)), overrides: new Map() };
    into.set(String(index + 1), list);
    at += 4;
    for (let override = 0; override < table.u8(record + 12); override += 1) {
      const flags = table.u32(at + 4);
      const start = (flags & 0x10) === 0 ? {} : { start: table.i32(at) };
      at += 8;
      const read = (flags & 0x20) === 0 ? null : readLevel(table, at);
      if (read !== null) at = read.end;
      list.overrides.set(flags & 0xf, { ...start, ...(read === null ? {} : { level: read.level }) });
    }
  }
}

function readLevel(table: ByteView, at: number): { level: Level; end: number } | null {
  if (!table.has(at, 30)) return null;
  const flags = table.u8(at + 5);
  const paragraphLength = table.u8(at + 25);
  const textAt = at + 28 + paragraphLength + table.u8(at + 24);
  const length = table.u16(textAt);
  if (!table.has(textAt, 2 + length * 2)) return null;
  const { indent } = readParagraphLook(table.slice(at + 28, paragraphLength));
  const restart = (flags & 8) === 0 ? {} : { restart: table.u8(at + 26) };
  const level = {
    start: Math.max(0, table.i32(at)),
    format: formats[table.u8(at + 4)] ?? (table.u8(at + 4) === 255 ? 'none' : 'decimal'),
    text: template(table.utf16(textAt + 2, length)),
    suffix: ['tab', 'space', 'nothing'][table.u8(at + 15)] ?? 'tab',
    legal: (flags & 4) !== 0,
    ...(indent === undefined ? {} : { indent }),
    ...restart,
  };
  return { level, end: textAt + 2 + length * 2 };
}

/** The characters 0 to 8 stand where the number of that level goes. */
function template(text: string): string {
  return [...text].map((sign) => (sign < '\t' ? `%${sign.charCodeAt(0) + 1}` : sign)).join('');
}

/** [MS-OSHARED] 2.2.1.3 in the words of WordprocessingML. */
const formats: readonly string[] = [
  'decimal',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'ordinal',
  'cardinalText',
  'ordinalText',
  'hex',
  'chicago',
  'ideographDigital',
  'japaneseCounting',
  'aiueo',
  'iroha',
  'decimalFullWidth',
  'decimalHalfWidth',
  'japaneseLegal',
  'japaneseDigitalTenThousand',
  'decimalEnclosedCircle',
  'decimalFullWidth2',
  'aiueoFullWidth',
  'irohaFullWidth',
  'decimalZero',
  'bullet',
  'ganada',
  'chosung',
  'decimalEnclosedFullstop',
  'decimalEnclosedParen',
  'decimalEnclosedCircleChinese',
  'ideographEnclosedCircle',
  'ideographTraditional',
  'ideographZodiac',
  'ideographZodiacTraditional',
  'taiwaneseCounting',
  'ideographLegalTraditional',
  'taiwaneseCountingThousand',
  'taiwaneseDigital',
  'chineseCounting',
  'chineseLegalSimplified',
  'chineseCountingThousand',
];
