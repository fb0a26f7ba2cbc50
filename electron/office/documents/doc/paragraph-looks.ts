import { ByteView } from '../container/byte-view.ts';
import type { FormattedStretches } from './formatted-pages.ts';
import { type ParagraphLook, readParagraphLook } from './looks.ts';
import type { TextPieces } from './pieces.ts';
import type { StyleTable } from './styles.ts';

/** A paragraph's style, what it says itself, and both together. */
export type FoundParagraph = Readonly<{ style: number; own: ParagraphLook; all: ParagraphLook; heading?: number }>;

export class ParagraphLooks {
  #text: TextPieces;
  #stretches: FormattedStretches;
  #styles: StyleTable;
  #data: ByteView;
  #found = new WeakMap<Uint8Array, FoundParagraph>();
  #changes = new WeakMap<Uint8Array, ParagraphLook>();

  /** @param data the stream for what is too long for a page; may be empty */
  constructor(text: TextPieces, stretches: FormattedStretches, styles: StyleTable, data: Uint8Array) {
    this.#text = text;
    this.#stretches = stretches;
    this.#styles = styles;
    this.#data = new ByteView(data);
  }

  /** The look of the paragraph whose mark stands at this position. */
  at(mark: number): FoundParagraph {
    const piece = this.#text.pieceAt(mark);
    if (piece === undefined) return this.#resolve(0, {});
    const { list } = this.#stretches.at(piece.at + (mark - piece.start) * piece.width);
    const found = this.#found.get(list) ?? this.#read(list);
    this.#found.set(list, found);
    if (piece.changes.length === 0) return found;
    const changes = this.#changes.get(piece.changes) ?? readParagraphLook(piece.changes);
    this.#changes.set(piece.changes, changes);
    return this.#resolve(found.style, { ...found.own, ...changes });
  }

  #read(list: Uint8Array): FoundParagraph {
    return this.#resolve(new ByteView(list).u16(0), this.#withMore(readParagraphLook(list.subarray(2))));
  }

  #resolve(style: number, own: ParagraphLook): FoundParagraph {
    const { paragraph, heading } = this.#styles.resolve(style);
    const indent = { ...paragraph.indent, ...own.indent };
    return { style, own, all: { ...paragraph, ...own, indent }, ...(heading === undefined ? {} : { heading }) };
  }

  #withMore(look: ParagraphLook): ParagraphLook {
    const { more } = look;
    if (more === undefined || !this.#data.has(more, 2)) return look;
    return { ...look, ...readParagraphLook(this.#data.slice(more + 2, this.#data.u16(more))) };
  }
}
