import { fail, ok, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { appendAll } from '../blocks/append-all.ts';
import { assemble } from '../blocks/assemble.ts';
import { type RawBlock, textOf } from '../blocks/raw-block.ts';
import type { CellPlace } from '../blocks/table-rows.ts';
import { Tally } from '../blocks/tally.ts';
import { ByteView } from '../container/byte-view.ts';
import { type Compound, openCompound } from '../container/compound.ts';
import { Numbering } from '../docx/numbering.ts';
import { checkMemory } from '../memory.ts';
import { readShapes, type Shape } from './drawings.ts';
import { type Fib, type PlaceName, readFib, type StoryName, type StoryRange } from './fib.ts';
import { readCharacterPages, readParagraphPages } from './formatted-pages.ts';
import { readLists } from './lists.ts';
import { ParagraphLooks } from './paragraph-looks.ts';
import { readPieces, type TextPieces } from './pieces.ts';
import { type Plc, readPlc } from './plc.ts';
import { readSections } from './sections.ts';
import { StoryReader, type Surroundings } from './story.ts';
import { readFonts, readStyles, StyleTable } from './styles.ts';
import { TextRuns } from './text-runs.ts';

/**
 * Reads a .doc of Word 97 to 2003, or a .wps that is one: its text with the looks, tables, notes and lists.
 * Errors: `truncated`, `malformed`, `encrypted`, `unknown-format` (Word 95 and before), `limit-exceeded`,
 * `parser-memory`.
 */
export function readDoc(bytes: Uint8Array): Result<ReadDocument> {
  const compound = openCompound(bytes);
  if (!compound.ok) return compound;
  const main = required(compound.value, 'WordDocument');
  if (!main.ok) return main;
  const fib = readFib(main.value);
  if (!fib.ok) return fib;
  const table = required(compound.value, fib.value.tableName);
  if (!table.ok) return table;
  const pieces = readPieces(main.value, table.value, fib.value.place('pieces'));
  if (!pieces.ok) return pieces;
  const data = compound.value.stream('Data');
  const more = data.ok ? (data.value ?? new Uint8Array()) : new Uint8Array();
  return new DocReader(main.value, table.value, fib.value, pieces.value, more).read();
}

function required(compound: Compound, name: string): Result<ByteView> {
  const stream = compound.stream(name);
  if (!stream.ok) return stream;
  return stream.value === null ? fail('malformed', { part: name, reason: 'missing' }) : ok(new ByteView(stream.value));
}

/** bytes of the records of each list */
const recordSizes = { shape: 26, textbox: 22, noteRef: 2, commentRef: 30 } as const;

class DocReader {
  #table: ByteView;
  #fib: Fib;
  #around: Surroundings;
  #text: string;
  #tally = new Tally();
  #shapes: Map<number, Shape>;
  /** shapes by the one on the page that they are grouped into */
  #grouped = new Map<number, Shape[]>();
  /** ranges of the text boxes by the shape they are in, and ids of the shapes by their anchor */
  #boxes = new Map<number, StoryRange[]>();
  #anchors = new Map<number, number>();
  #boxReaders: { body: StoryReader; headers: StoryReader };
  #facingPages: boolean;
  /** what a text box is here: of the body, or of the header that is being read */
  #boxKind: 'textbox' | 'header' | 'footer' = 'textbox';

  constructor(main: ByteView, table: ByteView, fib: Fib, pieces: TextPieces, data: Uint8Array) {
    this.#table = table;
    this.#fib = fib;
    this.#text = pieces.text;
    const fonts = readFonts(table, fib.place('fonts'));
    const found = readStyles(table, fib.place('styles'), fonts);
    if (found === null) this.#tally.lost('styleSheet');
    const styles = found ?? new StyleTable([]);
    const characters = readCharacterPages(main, table, fib.place('characterPages'));
    const paragraphs = readParagraphPages(main, table, fib.place('paragraphPages'));
    this.#around = {
      text: pieces.text,
      runs: new TextRuns(pieces, characters, styles, fonts),
      paragraphs: new ParagraphLooks(pieces, paragraphs, styles, data),
      sections: readSections(main, table, fib.place('sections')),
      numbering: new Numbering(readLists(table, fib.place('lists'), fib.place('listOverrides'))),
      tally: this.#tally,
      tables: { count: 0 },
      covered: new Set<CellPlace>(),
      drawnAt: (position) => this.#drawnAt(position),
    };
    this.#shapes = readShapes(table, fib.place('drawings'));
    for (const shape of this.#shapes.values()) listFor(this.#grouped, shape.top).push(shape);
    this.#boxReaders = {
      body: new StoryReader('textboxes', this.#around),
      headers: new StoryReader('headerTextboxes', this.#around),
    };
    this.#facingPages = (table.u8(fib.place('settings').at) & 1) === 1;
    this.#findAnchors('body', 'bodyShapes');
    this.#findAnchors('headers', 'headerShapes');
    this.#findBoxes('textboxes');
    this.#findBoxes('headerTextboxes');
  }

  read(): Result<ReadDocument> {
    const { ranges } = this.#fib;
    if (ranges.body.end > this.#text.length) return fail('malformed', { part: 'WordDocument', reason: 'text' });
    const flow = new StoryReader('body', this.#around).read(ranges.body, 'paragraph');
    this.#tally.saw('body');
    appendAll(flow, this.#unanchored());
    const steps = [
      () => this.#notes('footnotes', 'footnote'),
      () => this.#notes('endnotes', 'endnote'),
      () => this.#headers(),
    ];
    for (const step of steps) {
      const memory = checkMemory();
      if (!memory.ok) return memory;
      appendAll(flow, step());
    }
    const { covered } = this.#around;
    const shown = flow.filter((block) => block.cell === undefined || !covered.has(block.cell) || textOf(block) !== '');
    return assemble('doc', shown, this.#tally.report());
  }

  #notes(story: 'footnotes' | 'endnotes', kind: 'footnote' | 'endnote'): RawBlock[] {
    const range = this.#fib.ranges[story];
    const refs = this.#plc(story === 'footnotes' ? 'footnoteRefs' : 'endnoteRefs', recordSizes.noteRef);
    const { positions } = this.#plc(story, 0);
    const reader = new StoryReader(story, this.#around);
    const blocks: RawBlock[] = [];
    for (let index = 0; index < refs.count; index += 1) {
      appendAll(blocks, reader.read(part(range, positions[index], positions[index + 1]), kind));
    }
    if (blocks.length > 0) this.#tally.saw(story);
    return blocks;
  }

  /** Each section has six: of even, odd and first pages; an empty one is the same as in the section before. */
  #headers(): RawBlock[] {
    const range = this.#fib.ranges.headers;
    const { positions } = this.#plc('headers', 0);
    const reader = new StoryReader('headers', this.#around);
    const found = { header: [] as RawBlock[], footer: [] as RawBlock[] };
    const seen = new Set<string>();
    for (const [index, section] of this.#around.sections.list.entries()) {
      for (const [place, kind, page] of headerPlaces) {
        const at = 6 + index * 6 + place;
        const story = part(range, positions[at], positions[at + 1]);
        if (page === 'even' && !this.#facingPages) continue;
        if (page === 'first' && !section.firstPageDiffers) continue;
        // A mark that guards the end belongs to no header.
        this.#boxKind = kind;
        const blocks = reader.read({ start: story.start, end: story.end - 1 }, kind);
        const text = blocks.map(textOf).join('\n');
        if (text.trim() === '' || seen.has(`${kind} ${text}`)) continue;
        seen.add(`${kind} ${text}`);
        this.#tally.saw(`${kind}s`);
        appendAll(found[kind], blocks);
      }
    }
    return [...found.header, ...found.footer];
  }

  #findAnchors(story: StoryName, place: PlaceName): void {
    const plc = this.#plc(place, recordSizes.shape);
    const { start } = this.#fib.ranges[story];
    for (let index = 0; index < plc.count; index += 1) {
      this.#anchors.set(start + (plc.positions[index] ?? 0), this.#table.u32(plc.record(index)));
    }
  }

  #findBoxes(story: 'textboxes' | 'headerTextboxes'): void {
    const plc = this.#plc(story, recordSizes.textbox);
    for (let index = 0; index < plc.count; index += 1) {
      const whole = part(this.#fib.ranges[story], plc.positions[index], plc.positions[index + 1]);
      // A mark that guards the end belongs to no text box.
      const range = { start: whole.start, end: whole.end - 1 };
      const id = this.#table.u32(plc.record(index) + 14);
      const top = this.#shapes.get(id)?.top ?? id;
      if (/[^\p{Cc} ]/u.test(this.#text.slice(range.start, range.end))) listFor(this.#boxes, top).push(range);
    }
  }

  #drawnAt(position: number): RawBlock[] {
    const id = this.#anchors.get(position);
    if (id === undefined) return [];
    this.#anchors.delete(position);
    for (const shape of this.#grouped.get(id) ?? []) {
      if (shape.isPicture) this.#tally.lost('images');
      if (shape.isWordArt) this.#tally.lost('wordArt');
    }
    return this.#readBoxes(id);
  }

  #readBoxes(id: number): RawBlock[] {
    const ranges = this.#boxes.get(id) ?? [];
    this.#boxes.delete(id);
    if (ranges.length > 0 && this.#boxKind === 'textbox') this.#tally.saw('textboxes');
    const reader = this.#boxKind === 'textbox' ? this.#boxReaders.body : this.#boxReaders.headers;
    return ranges.flatMap((range) => reader.read(range, this.#boxKind));
  }

  /** Text boxes whose anchor isn't found stand behind the body rather than nowhere. */
  #unanchored(): RawBlock[] {
    const { headerTextboxes } = this.#fib.ranges;
    const ids = [...this.#boxes].filter(([, [range]]) => range !== undefined && range.start < headerTextboxes.start);
    const anchored = new Set(this.#anchors.values());
    return ids.flatMap(([id]) => (anchored.has(id) ? [] : this.#readBoxes(id)));
  }

  #plc(place: PlaceName, size: number): Plc {
    return readPlc(this.#table, this.#fib.place(place), size);
  }
}

const headerPlaces = [
  [4, 'header', 'first'],
  [1, 'header', 'odd'],
  [0, 'header', 'even'],
  [5, 'footer', 'first'],
  [3, 'footer', 'odd'],
  [2, 'footer', 'even'],
] as const;

/** A part of a story, kept inside of it whatever the file says. */
function part(range: StoryRange, from: number | undefined, to: number | undefined): StoryRange {
  if (from === undefined || to === undefined) return { start: range.end, end: range.end };
  return { start: Math.min(range.start + from, range.end), end: Math.min(range.start + to, range.end) };
}

function listFor<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
