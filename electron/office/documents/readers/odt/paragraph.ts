import type { Block, Origin, TextStyle } from '#shared/contract/index.ts';
import { appendAll } from '../../blocks/append-all.ts';
import { appendRun } from '../../blocks/append-run.ts';
import type { RawBlock, RawStretch } from '../../blocks/raw-block.ts';
import type { Resolved } from './styles.ts';

/** Where paragraphs go: the flow of a part, a cell, a text box, a note. */
export type Container = {
  kind: Exclude<Block['kind'], 'heading' | 'pageBreak'>;
  cell?: Block['cell'];
  out: RawBlock[];
};

/** One `text:p` or `text:h` while it is read. */
export class Paragraph {
  readonly index: number;
  /** blocks of the text boxes that are anchored here */
  readonly boxes: RawBlock[] = [];
  /** runs met so far, read or not */
  runs = 0;
  /** whether white space that comes next is one too many */
  afterSpace = true;
  #container: Container;
  #resolved: Resolved;
  #level: number | undefined;
  #stretches: RawStretch[] = [];

  constructor(index: number, container: Container, resolved: Resolved, level: number | undefined) {
    this.index = index;
    this.#container = container;
    this.#resolved = resolved;
    this.#level = level;
  }

  append(text: string, origin: Origin | null, style: TextStyle): void {
    appendRun(this.#stretches, text, origin, style);
  }

  /** Puts the paragraph's blocks into its container; `breaks`: a new page begins with it. */
  finish(breaks: boolean): void {
    const { out, kind } = this.#container;
    const flows = kind === 'paragraph';
    if (breaks && flows && out.length > 0) out.push({ kind: 'pageBreak', stretches: [] });
    if (this.#stretches.length > 0 || this.boxes.length === 0) out.push(this.#block());
    appendAll(out, this.boxes);
    if (flows && this.#resolved.paragraph.breakAfter === true) out.push({ kind: 'pageBreak', stretches: [] });
  }

  #block(): RawBlock {
    const { kind, cell } = this.#container;
    const { align } = this.#resolved.paragraph;
    const isHeading = kind === 'paragraph' && this.#level !== undefined;
    const indent = this.#indent();
    return {
      kind: isHeading ? 'heading' : kind,
      ...(align === undefined ? {} : { align }),
      ...(isHeading ? { level: this.#level } : {}),
      ...(indent === undefined ? {} : { indent }),
      ...(cell === undefined ? {} : { cell }),
      stretches: this.#stretches,
    };
  }

  #indent(): number | undefined {
    const { indent } = this.#resolved.paragraph;
    if (indent === undefined) return undefined;
    if ('characters' in indent) return indent.characters;
    const own = this.#stretches.find(({ origin }) => origin !== null)?.style.size;
    const size = own ?? this.#resolved.text.size ?? 12;
    return Math.round((indent.points / size) * 100) / 100;
  }
}
