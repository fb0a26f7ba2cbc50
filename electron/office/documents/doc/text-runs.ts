import type { RunProperties } from '../docx/properties.ts';
import type { FormattedStretches } from './formatted-pages.ts';
import { type CharacterLook, readCharacterLook } from './looks.ts';
import type { TextPieces } from './pieces.ts';
import type { StyleTable } from './styles.ts';

/** Characters in a row that look the same. */
export type TextRun = Readonly<{ start: number; end: number; look: CharacterLook; properties: RunProperties }>;

/** Walks the text by looks. */
export class TextRuns {
  #text: TextPieces;
  #stretches: FormattedStretches;
  #styles: StyleTable;
  #fonts: readonly string[];
  #looks = new WeakMap<Uint8Array, CharacterLook>();
  #plain: CharacterLook = {};

  constructor(text: TextPieces, stretches: FormattedStretches, styles: StyleTable, fonts: readonly string[]) {
    this.#text = text;
    this.#stretches = stretches;
    this.#styles = styles;
    this.#fonts = fonts;
  }

  *between(from: number, to: number, paragraphStyle: number): Generator<TextRun> {
    for (let start = from; start < to; ) {
      const piece = this.#text.pieceAt(start);
      if (piece === undefined) return;
      const offset = piece.at + (start - piece.start) * piece.width;
      const { list, end: endOffset } = this.#stretches.at(offset);
      const length = Math.max(1, Math.floor((endOffset - offset) / piece.width));
      const end = Math.min(to, piece.end, start + length);
      const own = this.#look(list);
      const look = piece.changes.length === 0 ? own : { ...own, ...this.#look(piece.changes) };
      yield { start, end, look, properties: this.#styles.run(paragraphStyle, look) };
      start = end;
    }
  }

  /** The look of characters that have none of their own. */
  plain(paragraphStyle: number): RunProperties {
    return this.#styles.resolve(paragraphStyle).run;
  }

  #look(list: Uint8Array): CharacterLook {
    if (list.length === 0) return this.#plain;
    let look = this.#looks.get(list);
    if (look === undefined) {
      look = readCharacterLook(list, this.#fonts);
      this.#looks.set(list, look);
    }
    return look;
  }
}
