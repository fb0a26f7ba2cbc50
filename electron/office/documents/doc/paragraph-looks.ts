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
    const list = piece === undefined ? null : this.#stretches.at(piece.at + (mark - piece.start) * piece.width).list;
    const style = list === null ? 0 : new ByteView(list).u16(0);
    const own: ParagraphLook = list === null ? {} : this.#withMore(readParagraphLook(list.subarray(2)));
    if (piece !== undefined && piece.changes.length > 0) Object.assign(own, readParagraphLook(piece.changes));
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
