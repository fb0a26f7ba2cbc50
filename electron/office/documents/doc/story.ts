import type { Origin } from '#shared/contract/index.ts';
import { appendAll } from '../blocks/append-all.ts';
import { type FlowTarget, flushCarry, ParagraphFlow } from '../blocks/paragraph-flow.ts';
import type { RawBlock, RawStretch } from '../blocks/raw-block.ts';
import { type Piece, placeholder, readSymbols, symbolOf } from '../blocks/symbols.ts';
import { type CellPlace, TableRows } from '../blocks/table-rows.ts';
import type { Tally } from '../blocks/tally.ts';
import type { Numbering } from '../docx/numbering.ts';
import { type Indent, toTextStyle } from '../docx/properties.ts';
import { limits } from '../limits.ts';
import type { StoryRange } from './fib.ts';
import { FieldStack } from './fields.ts';
import type { FoundParagraph, ParagraphLooks } from './paragraph-looks.ts';
import type { Sections } from './sections.ts';
import type { TextRun, TextRuns } from './text-runs.ts';

/** What all stories of one document share. */
export type Surroundings = Readonly<{
  text: string;
  runs: TextRuns;
  paragraphs: ParagraphLooks;
  sections: Sections;
  numbering: Numbering;
  tally: Tally;
  tables: { count: number };
  /** cells that their left neighbour covers */
  covered: Set<CellPlace>;
  /** blocks of the text boxes that are anchored at a position, and what is lost of the shapes there */
  drawnAt(position: number): RawBlock[];
}>;

/** tables inside each other; more is a damaged or hostile file */
const deepest = 32;

/**
 * Reads one story (the body, a note, a header). Its paragraphs are numbered as they stand in the story's range, its
 * runs as its looks change; a run's own text, to which the offset of an origin refers, is all of its characters.
 */
export class StoryReader {
  #around: Surroundings;
  #part: string;
  #paragraphs = 0;
  #runs = 0;
  #tables: TableRows[] = [];
  #fields = new FieldStack();
  #deleting = false;

  constructor(part: string, around: Surroundings) {
    this.#part = part;
    this.#around = around;
  }

  /** Reads a part of the story; numbering of paragraphs goes on from the last one. */
  read(range: StoryRange, kind: FlowTarget['kind']): RawBlock[] {
    const target: FlowTarget = { kind, out: [], carry: [] };
    const end = Math.min(range.end, this.#around.text.length);
    // One block too many is enough to know that it is.
    for (let start = range.start; start < end && target.out.length <= limits.blocks; ) {
      const mark = this.#markFrom(start, end);
      this.#readParagraph(start, Math.min(mark + 1, end), target);
      start = mark + 1;
    }
    this.#leaveTables(0);
    flushCarry(target);
    return target.out;
  }

  /** Position of the mark of the paragraph that begins here; a page break is none unless a section ends with it. */
  #markFrom(start: number, end: number): number {
    const { text, sections } = this.#around;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x0d || code === 0x07) return at;
      if (code === 0x0c && sections.beginsAfter(at) !== null) return at;
    }
    return end;
  }

  #readParagraph(start: number, end: number, target: FlowTarget): void {
    const found = this.#around.paragraphs.at(end - 1);
    const mark = this.#around.text[end - 1] ?? '';
    const { all } = found;
    const depth = Math.min(deepest, all.depth ?? (all.inTable === true ? 1 : 0));
    this.#enterTables(depth);
    const table = this.#tables.at(-1);
    if (table !== undefined && (all.endsRow === true || all.endsInnerRow === true)) {
      const cells = table.cells;
      for (const index of all.covered ?? []) {
        const cell = cells[index];
        if (cell !== undefined) this.#around.covered.add(cell);
      }
      table.endRow(all.edges ?? []);
      return;
    }

    const hasMark = mark === '\r' || mark === '\x07' || mark === '\f';
    const flow = new ParagraphFlow();
    this.#runs = 0;
    const markRun = this.#readRuns(start, hasMark ? end - 1 : end, end, found.style, flow);
    this.#paragraphs += 1;
    if (this.#fields.dropUnfinished()) this.#around.tally.lost('fields');
    const hidden = markRun?.properties.hidden === true;
    const deleted = markRun?.look.deleted === true && mark === '\r';
    this.#finish(flow, found, target, { deleted, vanishes: hidden && flow.isEmpty, table });
    if (table !== undefined && (mark === '\x07' || all.endsCell === true)) table.endCell();
    if (mark === '\f' && target.kind === 'paragraph') this.#endSection(end - 1, target);
  }

  #finish(
    flow: ParagraphFlow,
    found: FoundParagraph,
    target: FlowTarget,
    state: Readonly<{ deleted: boolean; vanishes: boolean; table: TableRows | undefined }>,
  ): void {
    const { all } = found;
    const level = all.outline === undefined ? found.heading : all.outline < 9 ? all.outline + 1 : undefined;
    const label = state.deleted || state.vanishes ? null : this.#label(found);
    flow.finish(target, {
      ...(all.align === undefined ? {} : { align: all.align }),
      ...(level === undefined ? {} : { level }),
      ...(state.table === undefined ? {} : { cell: state.table.cell }),
      ...(label === null ? {} : { label }),
      indent: (points) => this.#indent(found, points),
      breakBefore: all.pageBreakBefore === true,
      markDeleted: state.deleted,
      vanishes: state.vanishes,
    });
  }

  #label({ all, style }: FoundParagraph): RawStretch | null {
    if (all.numId === undefined || all.numId === '0') return null;
    const number = this.#around.numbering.next(all.numId, all.level ?? 0);
    if (number === null) return null;
    this.#around.tally.saw('numbering');
    const look = toTextStyle(this.#around.runs.plain(style));
    return { text: number.label + number.separator, origin: null, style: look };
  }

  #indent({ own, all }: FoundParagraph, points: number): number | undefined {
    const listed = all.numId === undefined ? undefined : this.#around.numbering.indent(all.numId, all.level ?? 0);
    // A list that the paragraph itself names goes over the style, the paragraph's own indent over both.
    const indent: Indent =
      own.numId === undefined ? { ...listed, ...all.indent } : { ...all.indent, ...listed, ...own.indent };
    if (indent.chars !== undefined && indent.chars !== 0) return indent.chars;
    return indent.twips === undefined ? indent.chars : Math.round((indent.twips / 20 / points) * 100) / 100;
  }

  #endSection(position: number, target: FlowTarget): void {
    const next = this.#around.sections.beginsAfter(position);
    if (next !== null && next !== 'none' && next.startsOnNewPage) target.out.push({ kind: 'pageBreak', stretches: [] });
  }

  /** Reads up to `contentEnd`; gives back the run that the mark behind it is in. */
  #readRuns(start: number, contentEnd: number, end: number, style: number, flow: ParagraphFlow): TextRun | undefined {
    let last: TextRun | undefined;
    for (const run of this.#around.runs.between(start, end, style)) {
      last = run;
      const { look, properties } = run;
      const isDeleted = look.deleted === true;
      if (isDeleted && !this.#deleting) this.#around.tally.lost('deletedText');
      this.#deleting = isDeleted;
      const until = Math.min(run.end, contentEnd);
      if (isDeleted || run.start >= until) continue;
      if (look.inserted === true) this.#around.tally.saw('insertions');
      if (properties.hidden === true && !this.#fields.inInstruction) {
        if (this.#hasText(run.start, until)) this.#around.tally.lost('hiddenText');
        this.#readFieldSigns(run.start, until);
      } else this.#readRun(run, until, flow);
      this.#runs += 1;
    }
    return last;
  }

  #readRun(run: TextRun, until: number, flow: ParagraphFlow): void {
    const { text, tally } = this.#around;
    const style = toTextStyle(run.properties);
    const { latin, font } = run.properties;
    const emitAll = (pieces: Iterable<Piece>, from: number) => {
      for (const { text: piece, isLost, at } of pieces) {
        if (isLost) tally.lost('symbols');
        flow.append(piece, this.#origin(from + at - run.start), style);
      }
    };
    const emit = (piece: string, at: number) => {
      if (this.#fields.inInstruction) this.#fields.addInstruction(piece);
      else emitAll(readSymbols(piece, [latin, font]), at);
    };
    const { symbol } = run.look;
    if (symbol !== undefined) {
      if (!this.#fields.inInstruction)
        emitAll([{ ...symbolOf([symbol.font], symbol.code), at: 0, length: 1 }], run.start);
      return;
    }
    let from = run.start;
    for (let at = from; at < until; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x20 || code === 0x09) continue;
      emit(text.slice(from, at), from);
      from = at + 1;
      this.#readSign(code, at, run, flow, emit);
    }
    emit(text.slice(from, until), from);
  }

  #readSign(
    code: number,
    at: number,
    run: TextRun,
    flow: ParagraphFlow,
    emit: (text: string, at: number) => void,
  ): void {
    const { tally } = this.#around;
    switch (code) {
      case 0x01:
        if (run.look.holds === undefined && !this.#fields.inInstruction && !this.#fields.inPicture)
          tally.lost('images');
        break;
      case 0x05:
        tally.lost('comments');
        break;
      case 0x08:
        appendAll(flow.boxes, this.#around.drawnAt(at));
        break;
      case 0x0a:
      case 0x0b:
      case 0x0e:
        emit('\n', at);
        break;
      case 0x0c:
        if (!this.#fields.inInstruction) flow.breakPage();
        break;
      case 0x13:
      case 0x14:
      case 0x15:
        this.#readField(code, flow);
        break;
      case 0x1e:
        emit('-', at);
        break;
    }
  }

  #readField(code: number, flow: ParagraphFlow): void {
    if (code === 0x13) this.#fields.begin();
    const content = code === 0x14 ? this.#fields.separate() : code === 0x15 ? this.#fields.end() : null;
    if (content === null) return;
    this.#around.tally.lost(content);
    if (content === 'equations') flow.append(placeholder, null, {});
  }

  /** Fields may begin or end in hidden text. */
  #readFieldSigns(start: number, end: number): void {
    for (const sign of this.#around.text.slice(start, end)) {
      if (sign === '\x13') this.#fields.begin();
      else if (sign === '\x14') this.#fields.separate();
      else if (sign === '\x15') this.#fields.end();
      else this.#fields.addInstruction(sign);
    }
  }

  #hasText(start: number, end: number): boolean {
    return /\P{Cc}/u.test(this.#around.text.slice(start, end));
  }

  #origin(offset: number): Origin {
    return { part: this.#part, paragraph: this.#paragraphs, run: this.#runs, offset };
  }

  #enterTables(depth: number): void {
    this.#leaveTables(depth);
    while (this.#tables.length < depth) {
      this.#tables.push(new TableRows(this.#around.tables.count));
      this.#around.tables.count += 1;
      this.#around.tally.saw('tables');
    }
  }

  #leaveTables(depth: number): void {
    while (this.#tables.length > depth) this.#tables.pop()?.end();
  }
}
