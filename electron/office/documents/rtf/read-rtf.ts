import { fail, ok, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { appendAll } from '../blocks/append-all.ts';
import { assemble } from '../blocks/assemble.ts';
import { type RawBlock, textOf } from '../blocks/raw-block.ts';
import { placeholder } from '../blocks/symbols.ts';
import type { CellPlace } from '../blocks/table-rows.ts';
import { Tally } from '../blocks/tally.ts';
import { limits } from '../limits.ts';
import { checkMemory } from '../memory.ts';
import { type Destination, destinationOf, isStory, type SideStory } from './destinations.ts';
import { depthOf, Frame, type Shared } from './frame.ts';
import { HeaderTables } from './header-tables.ts';
import {
  type CharacterLook,
  changeLook,
  changeParagraph,
  changeRow,
  type ParagraphLook,
  plainLook,
  plainRow,
  type RowLook,
} from './looks.ts';
import { Sections } from './sections.ts';
import { signOfSymbol, signOfWord } from './signs.ts';
import { TextWriter } from './text-writer.ts';
import { type Token, Tokens } from './tokens.ts';

/**
 * Reads an .rtf file. Errors: `truncated` where groups are still open at its end, `limit-exceeded`, `parser-memory`.
 */
export function readRtf(bytes: Uint8Array): Result<ReadDocument> {
  return new RtfReader(bytes).read();
}

/** What a group gives back when it ends. */
type State = {
  destination: Destination;
  look: CharacterLook;
  paragraph: ParagraphLook;
  row: RowLook;
  /** characters that stand behind each `\u` for who doesn't know it */
  fallback: number;
  /** the text beside the body that ends with this group */
  story: SideStory | null;
  /** whether it is within the picture of an embedded object */
  inObject: boolean;
};

/** tokens between two looks at the memory */
const portion = 65_536;

class RtfReader {
  #tokens: Tokens;
  #tables = new HeaderTables();
  #tally = new Tally();
  #shared: Shared = { tally: this.#tally, counts: { tables: 0, paragraphs: 0 }, covered: new Set<CellPlace>() };
  #states: State[] = [];
  #state: State = {
    destination: 'text',
    look: plainLook,
    paragraph: {},
    row: plainRow,
    fallback: 1,
    story: null,
    inObject: false,
  };
  #frames: Frame[] = [];
  #frame = new Frame('paragraph', this.#shared);
  #sections = new Sections();
  #notes: Record<'footnote' | 'endnote', RawBlock[]> = { footnote: [], endnote: [] };
  #text = new TextWriter(this.#tables, this.#tally);
  /** characters that are still to be left out after a `\u` */
  #skip = 0;
  #isOptional = false;
  /** the beginning of a field's instruction */
  #instruction = '';

  constructor(bytes: Uint8Array) {
    this.#tokens = new Tokens(bytes);
  }

  read(): Result<ReadDocument> {
    for (let count = 1; ; count += 1) {
      const token = this.#tokens.next();
      if (token.kind === 'close' && this.#states.length <= 1) break;
      const done = this.#take(token);
      if (!done.ok) return done;
      if (count % portion === 0) {
        const memory = this.#check();
        if (!memory.ok) return memory;
      }
    }
    this.#flush();
    return this.#assemble();
  }

  #check(): Result<void> {
    const { length } = this.#text;
    const { paragraphs } = this.#shared.counts;
    if (paragraphs > limits.blocks) return fail('limit-exceeded', { limit: 'blocks', count: paragraphs });
    return length > limits.textLength ? fail('limit-exceeded', { limit: 'textLength', count: length }) : checkMemory();
  }

  #assemble(): Result<ReadDocument> {
    const body = this.#frame.end(this.#state.paragraph, this.#state.look);
    this.#tally.saw('body');
    const { shown, headers, footers } = this.#sections.finish(body);
    const blocks = [...shown, ...this.#notes.footnote, ...this.#notes.endnote, ...headers, ...footers];
    if (headers.length > 0) this.#tally.saw('headers');
    if (footers.length > 0) this.#tally.saw('footers');
    const { covered } = this.#shared;
    const visible = blocks.filter(({ cell, ...block }) => {
      return cell === undefined || !covered.has(cell) || textOf(block) !== '';
    });
    return assemble('rtf', visible, this.#tally.report());
  }

  #take(token: Token): Result<void> {
    const { destination } = this.#state;
    if (destination === 'fonts') this.#tables.readFont(token, this.#tokens.bytes);
    if (destination === 'colors') this.#tables.readColor(token, this.#tokens.bytes);
    switch (token.kind) {
      case 'end':
      case 'cut':
        return fail('truncated');
      case 'open':
        return this.#open();
      case 'close':
        this.#close();
        break;
      case 'byte':
        if (this.#skip > 0) this.#skip -= 1;
        else if (this.#takesText) this.#text.add(token.value);
        break;
      case 'bytes':
        this.#takeBytes(token.start, token.end);
        break;
      case 'symbol':
        this.#takeSymbol(token.sign);
        break;
      case 'word':
        return this.#takeWord(token.name, token.value);
    }
    return ok(undefined);
  }

  get #takesText(): boolean {
    return this.#state.destination === 'text' || this.#state.destination === 'label';
  }

  #open(): Result<void> {
    this.#flush();
    this.#skip = 0;
    this.#isOptional = false;
    if (this.#states.length >= limits.groupDepth) {
      return fail('limit-exceeded', { limit: 'groupDepth', count: this.#states.length });
    }
    this.#states.push(this.#state);
    this.#state = { ...this.#state, story: null };
    return ok(undefined);
  }

  #close(): void {
    this.#flush();
    this.#skip = 0;
    this.#isOptional = false;
    const ended = this.#state;
    const outer = this.#states.pop();
    if (outer === undefined) return;
    if (ended.story !== null) this.#endStory(ended.story, ended);
    if (ended.destination === 'label' && outer.destination !== 'label') this.#frame.label = this.#text.endLabel();
    this.#state = outer;
    if (ended.destination !== 'instruction' || outer.destination === 'instruction') return;
    if (/^\s*EQ\s/iu.test(this.#instruction) && outer.destination === 'text') this.#loseEquation();
    this.#instruction = '';
  }

  #takeBytes(start: number, end: number): void {
    const from = Math.min(end, start + this.#skip);
    this.#skip -= from - start;
    const { bytes } = this.#tokens;
    if (this.#state.destination === 'instruction' && this.#instruction.length < 20)
      this.#instruction += String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 20)));
    if (!this.#takesText) return;
    for (let at = from; at < end; at += 1) this.#text.add(bytes[at] ?? 0);
    if (this.#text.waiting > portion) this.#flush();
  }

  #takeSymbol(sign: string): void {
    if (sign === '*') {
      this.#isOptional = true;
      return;
    }
    const text = signOfSymbol(sign);
    if (text === undefined) return;
    if (this.#skip > 0) this.#skip -= 1;
    // It may be the second byte of a character.
    else if (text === sign && this.#takesText) this.#text.add(sign.charCodeAt(0));
    else this.#write(text);
  }

  #takeWord(name: string, value: number | null): Result<void> {
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (name === 'bin') {
      this.#flush();
      this.#skip = Math.max(0, this.#skip - 1);
      return this.#tokens.skip(value ?? 0) ? ok(undefined) : fail('truncated');
    }
    const sign = signOfWord(name);
    if (sign !== undefined && this.#skip > 0) {
      this.#skip -= 1;
      return ok(undefined);
    }
    if (this.#state.destination === 'twice' && name === 'ud') {
      this.#state.destination = 'text';
      return ok(undefined);
    }
    const destination = destinationOf(name, isOptional);
    if (destination !== null) this.#enter(destination, name);
    if (!this.#takesText || destination !== null) return ok(undefined);
    if (name === 'u') return this.#takeUnicode(value ?? 0);
    // Where the fallback of a character is missing, what follows is not to be lost with it.
    this.#skip = 0;
    if (sign !== undefined) this.#write(sign);
    else if (this.#state.destination === 'text') return this.#act(name, value);
    else this.#changeLooks(name, value);
    return ok(undefined);
  }

  #enter(destination: Destination | SideStory, name: string): void {
    this.#flush();
    const { destination: outer, inObject } = this.#state;
    if (name === 'pict' && (outer === 'text' || outer === 'shape') && !inObject) this.#tally.lost('images');
    if (outer === 'fonts' && destination === 'skip') this.#state.destination = 'skip';
    if (outer !== 'text' && outer !== 'twice') return;
    if (name === 'annotation') this.#tally.lost('comments');
    if (name === 'moMath') this.#loseEquation();
    if (isStory(destination)) this.#beginStory(destination);
    else if (outer !== 'twice') this.#state.destination = destination;
    if (destination === 'label') this.#text.beginLabel(this.#state.look);
  }

  #loseEquation(): void {
    this.#tally.lost('equations');
    this.#frame.insert(placeholder);
  }

  #beginStory(story: SideStory): void {
    if (this.#state.story !== null) return;
    const of = this.#frames.length === 0 ? kinds[story] : inner(kinds[story], this.#frame.target.kind);
    this.#frames.push(this.#frame);
    this.#frame = new Frame(of, this.#shared);
    this.#state.story = story;
    this.#state.look = plainLook;
    this.#state.paragraph = {};
  }

  #endStory(story: SideStory, state: State): void {
    const blocks = this.#frame.end(state.paragraph, state.look);
    this.#frame = this.#frames.pop() ?? this.#frame;
    switch (story) {
      case 'footnote':
      case 'endnote':
        if (blocks.length > 0) this.#tally.saw(`${story}s`);
        appendAll(this.#notes[story], blocks);
        break;
      case 'textbox':
        if (this.#frame.target.kind === 'paragraph' && blocks.length > 0) this.#tally.saw('textboxes');
        this.#frame.addBoxes(blocks);
        break;
      default:
        this.#sections.addHeader(story, blocks);
    }
  }

  #takeUnicode(value: number): Result<void> {
    this.#flush();
    // A code beyond 32,767 is written as a negative number, by some as it is.
    const code = value < 0 ? value + 0x10000 : value;
    if (code > 0 && code <= 0x10ffff)
      this.#write(code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code));
    this.#skip = this.#state.fallback;
    return ok(undefined);
  }

  #flush(): void {
    this.#text.flush(this.#state, this.#frame);
  }

  #write(text: string): void {
    if (this.#takesText) this.#text.write(text, this.#state, this.#frame);
  }

  /** Control words of the text that change nothing but its look are left to `changeLooks`. */
  #act(name: string, value: number | null): Result<void> {
    const { paragraph, look } = this.#state;
    switch (name) {
      case 'par':
        this.#flush();
        this.#frame.endParagraph(paragraph, look);
        // Each entry of a list says so anew; LibreOffice lets other paragraphs inherit it.
        if (paragraph.inList === true) this.#state.paragraph = { ...paragraph, inList: false };
        break;
      case 'sect':
        this.#endSection();
        break;
      case 'page':
        this.#flush();
        this.#frame.breakPage();
        break;
      case 'cell':
      case 'nestcell':
        this.#flush();
        this.#frame.endCell(paragraph, look, name === 'cell' ? 1 : Math.max(2, depthOf(paragraph)));
        break;
      case 'row':
      case 'nestrow':
        this.#flush();
        this.#frame.endRow(this.#state.row, paragraph, name === 'row' ? 1 : Math.max(2, depthOf(paragraph)));
        break;
      case 'object':
        this.#tally.lost('embedded');
        this.#state.inObject = true;
        break;
      case 'ftnalt':
        if (this.#state.story === 'footnote') this.#becomeEndnote();
        break;
      case 'ansicpg':
        this.#tables.documentPage = value ?? 1252;
        break;
      case 'deff':
        this.#tables.defaultFont = value ?? 0;
        break;
      case 'uc':
        this.#state.fallback = Math.min(Math.max(0, value ?? 1), 16);
        break;
      default:
        if (!this.#sections.readWord(name)) this.#changeLooks(name, value);
    }
    return ok(undefined);
  }

  #becomeEndnote(): void {
    this.#state.story = 'endnote';
    if (this.#frame.isEmpty) this.#frame = new Frame('endnote', this.#shared);
  }

  #endSection(): void {
    this.#flush();
    if (this.#frames.length > 0) return;
    if (!this.#frame.isEmpty) this.#frame.endParagraph(this.#state.paragraph, this.#state.look);
    this.#frame.target.out.push({ kind: 'pageBreak', stretches: [], section: this.#sections.next() });
  }

  #changeLooks(name: string, value: number | null): void {
    const state = this.#state;
    const look = changeLook(state.look, name, value);
    if (look !== state.look) {
      this.#flush();
      state.look = look;
    }
    if (state.destination !== 'text') return;
    state.paragraph = changeParagraph(state.paragraph, name, value);
    state.row = changeRow(state.row, name, value);
  }
}

const kinds = {
  footnote: 'footnote',
  endnote: 'endnote',
  header: 'header',
  firstHeader: 'header',
  footer: 'footer',
  firstFooter: 'footer',
  textbox: 'textbox',
} as const;

/** What stands in a header or a note is of the header or the note, boxed or not. */
function inner(kind: Frame['target']['kind'], outer: Frame['target']['kind']): Frame['target']['kind'] {
  return kind === 'textbox' && outer !== 'paragraph' ? outer : kind;
}
