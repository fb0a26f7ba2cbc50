import type { Origin, TextStyle } from '#shared/contract/index.ts';
import { appendAll } from '../blocks/append-all.ts';
import { type FlowTarget, flushCarry, ParagraphFlow } from '../blocks/paragraph-flow.ts';
import type { RawBlock, RawStretch } from '../blocks/raw-block.ts';
import { type CellPlace, TableRows } from '../blocks/table-rows.ts';
import type { Tally } from '../blocks/tally.ts';
import type { CharacterLook, ParagraphLook, RowLook } from './looks.ts';

/** What the body and the texts beside it share. */
export type Shared = Readonly<{
  tally: Tally;
  counts: { tables: number; paragraphs: number };
  /** cells that their left neighbour covers */
  covered: Set<CellPlace>;
}>;

/** tables inside each other; more is a damaged or hostile file */
const deepest = 32;

/** One text while it is read: the body, or a note, a header, a text box in it. */
export class Frame {
  readonly target: FlowTarget;
  /** number and look of the list entry that begins */
  label: { text: string; style: TextStyle } | null = null;
  #shared: Shared;
  #flow = new ParagraphFlow();
  #index: number | null = null;
  #run = -1;
  #offset = 0;
  #look: CharacterLook | null = null;
  #tables: TableRows[] = [];

  constructor(kind: FlowTarget['kind'], shared: Shared) {
    this.target = { kind, out: [], carry: [] };
    this.#shared = shared;
  }

  append(text: string, look: CharacterLook, style: TextStyle, length = text.length): void {
    if (text === '') return;
    if (look !== this.#look) {
      this.#look = look;
      this.#run += 1;
      this.#offset = 0;
    }
    const origin: Origin = { part: 'rtf', paragraph: this.#begin(), run: this.#run, offset: this.#offset };
    this.#offset += length;
    this.#flow.append(text, origin, style);
  }

  /** Text that isn't the file's own. */
  insert(text: string): void {
    this.#begin();
    this.#flow.append(text, null, {});
  }

  addBoxes(blocks: readonly RawBlock[]): void {
    appendAll(this.#flow.boxes, blocks);
  }

  breakPage(): void {
    this.#flow.breakPage();
  }

  get isEmpty(): boolean {
    return this.#flow.isEmpty && this.#flow.boxes.length === 0;
  }

  /** `\par`, and what ends a paragraph like it. */
  endParagraph(paragraph: ParagraphLook, mark: CharacterLook): void {
    this.#finish(paragraph, mark, depthOf(paragraph));
  }

  /** @param depth of the table whose cell ends: 1 for `\cell`, more for `\nestcell` */
  endCell(paragraph: ParagraphLook, mark: CharacterLook, depth: number): void {
    this.#finish(paragraph, { ...mark, deleted: false, hidden: false }, depth);
    this.#tables.at(-1)?.endCell();
  }

  endRow(row: RowLook, paragraph: ParagraphLook, depth: number): void {
    if (!this.isEmpty) this.endCell(paragraph, { size: 0 }, depth);
    this.#enterTables(Math.min(this.#tables.length, depth));
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    for (const index of row.covered) {
      const cell = table.cells[index];
      if (cell !== undefined) this.#shared.covered.add(cell);
    }
    table.endRow(row.edges.length === 0 ? [] : [row.left, ...row.edges]);
  }

  /** Ends what is open; a last paragraph without text is none. */
  end(paragraph: ParagraphLook, mark: CharacterLook): RawBlock[] {
    if (!this.isEmpty) this.endParagraph(paragraph, { ...mark, deleted: false });
    this.#enterTables(0);
    flushCarry(this.target);
    return this.target.out;
  }

  #begin(): number {
    if (this.#index === null) {
      this.#index = this.#shared.counts.paragraphs;
      this.#shared.counts.paragraphs += 1;
    }
    return this.#index;
  }

  #finish(paragraph: ParagraphLook, mark: CharacterLook, wanted: number): void {
    const depth = Math.min(deepest, wanted);
    this.#enterTables(depth);
    this.#begin();
    const cell = this.#tables.at(-1)?.cell;
    const label = this.#takeLabel(paragraph);
    const { align, outline } = paragraph;
    this.#flow.finish(this.target, {
      ...(align === undefined ? {} : { align }),
      ...(outline === undefined || outline < 0 || outline > 8 ? {} : { level: outline + 1 }),
      ...(cell === undefined ? {} : { cell }),
      ...(label === null ? {} : { label }),
      indent: (points) => indentOf(paragraph, points),
      breakBefore: paragraph.breakBefore === true,
      markDeleted: mark.deleted === true,
      vanishes: mark.hidden === true && this.#flow.isEmpty,
    });
    this.#flow = new ParagraphFlow();
    this.#index = null;
    this.#run = -1;
    this.#look = null;
  }

  #takeLabel(paragraph: ParagraphLook): RawStretch | null {
    const { label } = this;
    this.label = null;
    if (label === null && paragraph.inList === true && !this.#flow.isEmpty) this.#shared.tally.lost('numbering');
    if (label === null || label.text === '') return null;
    this.#shared.tally.saw('numbering');
    return { text: label.text, origin: null, style: label.style };
  }

  #enterTables(depth: number): void {
    while (this.#tables.length > depth) this.#tables.pop()?.end();
    while (this.#tables.length < depth) {
      this.#tables.push(new TableRows(this.#shared.counts.tables));
      this.#shared.counts.tables += 1;
      this.#shared.tally.saw('tables');
    }
  }
}

/** Tables that a paragraph is in. */
export function depthOf(paragraph: ParagraphLook): number {
  return paragraph.depth ?? (paragraph.inTable === true ? 1 : 0);
}

function indentOf({ chars, twips }: ParagraphLook, points: number): number | undefined {
  if (chars !== undefined && chars !== 0) return chars;
  return twips === undefined ? chars : Math.round((twips / 20 / points) * 100) / 100;
}
