import { both } from '../blocks/both.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { type Piece, placeholder, readSymbols } from '../blocks/symbols.ts';
import type { LossName, Tally } from '../blocks/tally.ts';
import type { Element, XmlHandler } from '../container/xml.ts';
import { FieldCursor } from './field-cursor.ts';
import { losses } from './losses.ts';
import type { Numbering } from './numbering.ts';
import { type Container, Paragraph } from './paragraph.ts';
import { isOn, type RunProperties, readParagraphProperty, readRunProperty } from './properties.ts';
import { signOf, symbolIn } from './run-signs.ts';
import { SectionList } from './sections.ts';
import type { RunLook, StyleSheet } from './styles.ts';
import { TableCursor } from './table-cursor.ts';

/** What all parts of one document share. */
export type Surroundings = Readonly<{
  styles: StyleSheet;
  numbering: Numbering;
  tally: Tally;
  tables: { count: number };
}>;

type Run = { index: number; properties: RunProperties; length: number; hidden: boolean; countedHidden: boolean };

/**
 * Reads one part with text in it (body, header, notes) from XML events.
 *
 * Paragraphs and runs are numbered as they stand in the part, read or not, so that an origin finds its `w:p` (all of
 * the part, in document order) and `w:r` (all whose nearest `w:p` that is) again. A run's own text, to which the offset
 * refers: its `w:t` (line ends as spaces), `w:tab` and `w:ptab` as a tab, `w:br` (but for page breaks) and `w:cr` as a
 * line feed, `w:noBreakHyphen` as `-`, `w:sym` as one character, nothing else.
 */
export class Story implements XmlHandler {
  readonly flow: RawBlock[] = [];
  /** blocks of each note, by its id */
  readonly notes = new Map<string, RawBlock[]>();
  /** ids of the notes that are referred to, in that order */
  readonly noteReferences = { footnote: new Set<string>(), endnote: new Set<string>() };
  readonly sections = new SectionList();
  hasBody = false;
  #part: string;
  #kind: Container['kind'];
  #around: Surroundings;
  #path: string[] = [];
  #closers: ((() => void) | undefined)[] = [];
  #containers: Container[];
  #paragraphs: Paragraph[] = [];
  #paragraphCount = 0;
  #runs: Run[] = [];
  #tables = new TableCursor();
  #alternatives: { taken: boolean }[] = [];
  #fields = new FieldCursor();
  #comments = new Set<string>();
  #textDepth = 0;
  #muted = 0;
  #deletedLength = 0;

  constructor(part: string, kind: Container['kind'], around: Surroundings) {
    this.#part = part;
    this.#kind = kind;
    this.#around = around;
    this.#containers = [{ kind, out: this.flow, carry: [] }];
  }

  open(element: Element): void {
    const parent = this.#path.at(-1) ?? '';
    this.#closers.push(this.#enter(element, parent));
    this.#path.push(element.name);
  }

  close(): void {
    this.#path.pop();
    this.#closers.pop()?.();
    const [flow] = this.#containers;
    if (this.#path.length === 0 && flow !== undefined) flushCarry(flow);
  }

  text(content: string): void {
    if (this.#textDepth > 0) this.#emit(content.replaceAll(/[\r\n]/gu, ' '));
    else if (this.#path.at(-1) === 'w:instrText') this.#fields.addInstruction(content);
  }

  #enter(element: Element, parent: string): (() => void) | undefined {
    if (parent.endsWith('Pr') && parent.startsWith('w:')) return this.#enterProperty(element, parent);
    const loss = losses[element.name];
    if (loss !== undefined) this.#lose(loss);
    switch (element.name) {
      case 'w:p':
        return this.#enterParagraph();
      case 'w:r':
        return this.#enterRun();
      case 'w:t':
        return this.#enterText();
      case 'w:delText':
        return both(this.#mute(), this.#enterText());
      case 'w:body':
        this.hasBody = true;
        return undefined;
      case 'w:tbl':
        return this.#enterTable();
      case 'w:tr':
        this.#tables.enterRow();
        return undefined;
      case 'w:tc':
        return this.#enterCell();
      case 'w:txbxContent':
        return this.#enterTextBox();
      case 'w:footnote':
      case 'w:endnote':
        return this.#enterNote(element);
      case 'w:ins':
      case 'w:moveTo':
        if (this.#muted === 0) this.#around.tally.saw('insertions');
        return undefined;
      case 'w:del':
      case 'w:moveFrom':
        return this.#enterDeleted();
      case 'mc:AlternateContent':
        this.#alternatives.push({ taken: false });
        return () => {
          this.#alternatives.pop();
        };
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.#enterAlternative(element);
      case 'm:oMath':
        this.#loseEquation();
        return this.#mute();
      case 'w:rt':
        this.#lose('ruby');
        return this.#mute();
      case 'w:sectPr':
        return this.#enterSection();
      default:
        this.#enterRunContent(element, parent);
        return undefined;
    }
  }

  /** Things in a run that are no text but stand for some, or refer to something. */
  #enterRunContent(element: Element, parent: string): void {
    if (parent === 'w:r') this.#emit(signOf(element));
    switch (element.name) {
      case 'w:sym':
        if (parent === 'w:r') this.#emitAll(1, () => [{ ...symbolIn(element), at: 0, length: 1 }]);
        break;
      case 'w:br':
        if (element.attr('w:type') === 'page') this.#breakPage();
        else this.#emit('\n');
        break;
      case 'w:fldChar':
        this.#enterField(element.attr('w:fldCharType'));
        break;
      case 'w:footnoteReference':
        if (this.#isShown()) this.noteReferences.footnote.add(element.attr('w:id') ?? '');
        break;
      case 'w:endnoteReference':
        if (this.#isShown()) this.noteReferences.endnote.add(element.attr('w:id') ?? '');
        break;
      case 'w:commentReference':
        this.#countComment(element.attr('w:id') ?? '');
        break;
      case 'v:imagedata':
        if (!this.#path.includes('w:object')) this.#lose('images');
        break;
      case 'v:textpath':
        if ((element.attr('string') ?? '') !== '') this.#lose('wordArt');
        break;
    }
  }

  #enterProperty(element: Element, parent: string): (() => void) | undefined {
    const owner = this.#path.at(-2);
    const paragraph = this.#paragraphs.at(-1);
    const run = this.#runs.at(-1);
    switch (parent) {
      case 'w:pPr':
        if (owner !== 'w:p' || paragraph === undefined) return undefined;
        readParagraphProperty(paragraph.properties, element);
        if (element.name === 'w:sectPr') return this.#enterSection(paragraph);
        return undefined;
      case 'w:numPr':
        if (this.#path.at(-3) === 'w:p' && paragraph) readParagraphProperty(paragraph.properties, element);
        return undefined;
      case 'w:rPr':
        if (owner === 'w:r' && run) readRunProperty(run.properties, element);
        if (owner === 'w:pPr' && this.#path.at(-3) === 'w:p' && paragraph) readMark(paragraph, element);
        return undefined;
      case 'w:sectPr':
        if (!this.#path.includes('w:sectPrChange')) this.sections.read(element);
        return undefined;
      case 'w:trPr':
      case 'w:tcPr':
        this.#tables.read(element);
        return undefined;
      default:
        return undefined;
    }
  }

  #enterParagraph(): () => void {
    const container = this.#containers.at(-1);
    if (container === undefined) throw new Error('a story always has a container');
    const paragraph = new Paragraph(this.#paragraphCount, container, this.#around);
    this.#paragraphCount += 1;
    this.#paragraphs.push(paragraph);
    const isRead = this.#muted === 0;
    return () => {
      if (this.#fields.dropUnfinished()) this.#lose('fields');
      this.#paragraphs.pop();
      if (isRead) paragraph.finish();
      if (paragraph.numbered) this.#around.tally.saw('numbering');
    };
  }

  #enterRun(): (() => void) | undefined {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return undefined;
    this.#runs.push({ index: paragraph.runs, properties: {}, length: 0, hidden: false, countedHidden: false });
    paragraph.runs += 1;
    return () => {
      this.#runs.pop();
    };
  }

  #emit(text: string): void {
    this.#emitAll(text.length, (fonts) => readSymbols(text, fonts));
  }

  /** `length`: of the run's own text that the pieces are, in UTF-16 code units. */
  #emitAll(length: number, pieces: (fonts: RunLook['fonts']) => Iterable<Piece>): void {
    const paragraph = this.#paragraphs.at(-1);
    const run = this.#runs.at(-1);
    if (paragraph === undefined || run === undefined || length === 0) return;
    if (this.#muted > 0) {
      this.#deletedLength += length;
      return;
    }
    const offset = run.length;
    run.length += length;
    if (this.#fields.inInstruction) return;
    const look = this.#around.styles.run(paragraph.properties.style, run.properties);
    if (look.hidden) {
      if (!run.countedHidden) this.#around.tally.lost('hiddenText');
      run.countedHidden = true;
      return;
    }
    const place = { part: this.#part, paragraph: paragraph.index, run: run.index };
    for (const { text, isLost, at } of pieces(look.fonts)) {
      if (isLost) this.#lose('symbols');
      paragraph.append(text, { ...place, offset: offset + at }, look.style);
    }
  }

  #breakPage(): void {
    if (this.#isShown()) this.#paragraphs.at(-1)?.breakPage();
  }

  #isShown(): boolean {
    const run = this.#runs.at(-1);
    const style = this.#paragraphs.at(-1)?.properties.style;
    return this.#muted === 0 && !(run !== undefined && this.#around.styles.run(style, run.properties).hidden);
  }

  #enterText(): () => void {
    this.#textDepth += 1;
    return () => {
      this.#textDepth -= 1;
    };
  }

  #enterTable(): () => void {
    const index = this.#around.tables.count;
    if (this.#muted === 0) {
      this.#around.tables.count += 1;
      this.#around.tally.saw('tables');
    }
    return this.#tables.enterTable(index);
  }

  #enterCell(): (() => void) | undefined {
    const place = this.#tables.enterCell();
    if (place === null) return undefined;
    const out = this.#containers.at(-1)?.out ?? this.flow;
    const leave = both(this.#into({ kind: this.#inner('cell'), cell: place.cell, out, carry: [] }), place.leave);
    return this.#tables.rowIsDeleted ? both(this.#enterDeleted(), leave) : leave;
  }

  #enterTextBox(): () => void {
    if (!this.#isShown() && this.#muted === 0) {
      this.#around.tally.lost('hiddenText');
      return this.#mute();
    }
    if (this.#muted === 0) this.#around.tally.saw('textboxes');
    const out = this.#paragraphs.at(-1)?.boxes ?? this.flow;
    const runs = this.#runs;
    const fields = this.#fields;
    this.#runs = [];
    this.#fields = new FieldCursor();
    const leave = this.#into({ kind: this.#inner('textbox'), out, carry: [] });
    return () => {
      leave();
      this.#runs = runs;
      this.#fields = fields;
    };
  }

  #enterNote(element: Element): () => void {
    if ((element.attr('w:type') ?? 'normal') !== 'normal') return this.#mute();
    const out: RawBlock[] = [];
    this.notes.set(element.attr('w:id') ?? '', out);
    return this.#into({ kind: element.name === 'w:footnote' ? 'footnote' : 'endnote', out, carry: [] });
  }

  /** What stands in a header or a note is of the header or the note, boxed or not. */
  #inner(kind: 'cell' | 'textbox'): Container['kind'] {
    return this.#kind === 'paragraph' ? kind : this.#kind;
  }

  #into(container: Container): () => void {
    this.#containers.push(container);
    return () => {
      this.#containers.pop();
      flushCarry(container);
    };
  }

  #enterDeleted(): () => void {
    const outermost = this.#muted === 0;
    if (outermost) this.#deletedLength = 0;
    const unmute = this.#mute();
    return () => {
      unmute();
      if (outermost && this.#deletedLength > 0) this.#around.tally.lost('deletedText');
    };
  }

  #enterAlternative(element: Element): (() => void) | undefined {
    const alternative = this.#alternatives.at(-1);
    if (alternative === undefined) return undefined;
    const isFallback = element.name === 'mc:Fallback';
    const understood = isFallback || !element.resolve(element.attr('Requires') ?? '').includes('');
    if (alternative.taken || !understood) return this.#mute();
    alternative.taken = true;
    return undefined;
  }

  #mute(): () => void {
    this.#muted += 1;
    return () => {
      this.#muted -= 1;
    };
  }

  #enterField(step: string | undefined): void {
    if (this.#muted === 0 && this.#fields.read(step)) this.#loseEquation();
  }

  #loseEquation(): void {
    this.#lose('equations');
    if (this.#isShown()) this.#paragraphs.at(-1)?.append(placeholder, null, {});
  }

  #enterSection(paragraph?: Paragraph): undefined {
    if (this.#path.at(-1) === 'w:sectPrChange') return;
    this.sections.begin();
    if (paragraph !== undefined) paragraph.nextSection = this.sections.count;
  }

  #countComment(id: string): void {
    if (this.#comments.has(id)) return;
    this.#comments.add(id);
    this.#around.tally.lost('comments');
  }

  #lose(what: LossName): void {
    if (this.#muted === 0) this.#around.tally.lost(what);
  }
}

/** The mark of a container's last paragraph can't go, whatever the file says. */
function flushCarry({ kind, cell, carry, out }: Container): void {
  if (carry.length > 0) out.push({ kind, ...(cell === undefined ? {} : { cell }), stretches: carry });
}

function readMark(paragraph: Paragraph, element: Element): void {
  if (element.name === 'w:del' || element.name === 'w:moveFrom') paragraph.markDeleted = true;
  if (element.name === 'w:vanish') paragraph.markHidden = isOn(element);
}
