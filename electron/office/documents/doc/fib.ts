import { fail, ok, type Result } from '#shared/contract/index.ts';
import type { ByteView } from '../container/byte-view.ts';

/** A place in the table stream. */
export type Place = Readonly<{ at: number; length: number }>;

/** The documents in a .doc, as they follow each other in its text. */
export const stories = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'textboxes',
  'headerTextboxes',
] as const;
export type StoryName = (typeof stories)[number];
export type StoryRange = Readonly<{ start: number; end: number }>;

/** Numbers of the entries in the information block's list of places ([MS-DOC] 2.5.6). */
const placeNumbers = {
  styles: 1,
  footnoteRefs: 2,
  footnotes: 3,
  commentRefs: 4,
  sections: 6,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  settings: 31,
  pieces: 33,
  bodyShapes: 40,
  headerShapes: 41,
  endnoteRefs: 46,
  endnotes: 47,
  drawings: 50,
  textboxes: 56,
  headerTextboxes: 58,
  lists: 73,
  listOverrides: 74,
} as const;
export type PlaceName = keyof typeof placeNumbers;

/** The file information block at the start of the `WordDocument` stream. */
export type Fib = Readonly<{
  tableName: '0Table' | '1Table';
  ranges: Readonly<Record<StoryName, StoryRange>>;
  place(name: PlaceName): Place;
}>;

const firstOfWord97 = 0xc1;

/** Errors: `malformed`, `encrypted`, `unknown-format` for versions before Word 97. */
export function readFib(main: ByteView): Result<Fib> {
  if (!main.has(0, 154)) return fail('malformed', { part: 'WordDocument', reason: 'too-short' });
  const magic = main.u16(0);
  const version = main.u16(2);
  // Word 6 and 95 have signatures of their own for some languages.
  if ((magic >> 8 === 0xa5 || magic >> 8 === 0xa6) && version >= 0x65 && version < firstOfWord97) {
    return fail('unknown-format', { format: 'word95' });
  }
  if (magic !== 0xa5ec) return fail('malformed', { part: 'WordDocument', reason: 'signature' });
  const flags = main.u16(10);
  if ((flags & 0x0100) !== 0) return fail('encrypted');

  const longs = 64;
  const lengths = [76, 80, 84, 88, 92, 96, 100, 104].map((at) => main.u32(at));
  const ranges: Partial<Record<StoryName, StoryRange>> = {};
  let start = 0;
  for (const [index, story] of stories.entries()) {
    const end = start + (lengths[index] ?? 0);
    ranges[story] = { start, end };
    start = end;
  }
  const listAt = longs + main.u16(62) * 4 + 2;
  const count = main.u16(listAt - 2);
  if (!main.has(listAt, count * 8)) return fail('malformed', { part: 'WordDocument', reason: 'too-short' });
  return ok({
    tableName: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    ranges: ranges as Record<StoryName, StoryRange>,
    place: (name) => {
      const index = placeNumbers[name];
      const at = listAt + index * 8;
      return index < count ? { at: main.u32(at), length: main.u32(at + 4) } : { at: 0, length: 0 };
    },
  });
}
