/**
 * What a reader of a page format (pdf, ofd) hands to `layoutText`. All lengths are points (1/72 inch) from the page's
 * upper left corner, y growing downwards. A reader undoes the page's rotation before it makes runs.
 */
export type Page = Readonly<{
  width: number;
  height: number;
  /** in the order in which the file draws them; the index in this list is the `run` of an origin unless the run says otherwise */
  runs: readonly Run[];
  /** straight horizontal and vertical lines that are drawn; ruled tables are found by them */
  rules?: readonly Rule[];
}>;

/** Glyphs that the file draws with one command, on one baseline, left to right. */
export type Run = Readonly<{
  /** UTF-16; spaces that the file draws as glyphs included, nothing made up */
  text: string;
  /** left edge */
  x: number;
  /** baseline */
  y: number;
  /** advance of the whole text */
  width: number;
  /** font size as drawn, after all scaling: height of a Han character */
  size: number;
  font?: string;
  /** RRGGBB */
  color?: string;
  bold?: boolean;
  italic?: boolean;
  /**
   * Left edge of each UTF-16 unit of `text` from `x`, where the file places glyphs one by one. Without it, the advance
   * is shared out by the widths that characters usually have.
   */
  offsets?: readonly number[];
  /**
   * `down`: glyphs stand one below the other (`y` is the first one's baseline, `width` that of a glyph); `turned`: the
   * writing is rotated, so that it belongs to no line (watermarks, notes along the edge).
   */
  direction?: 'down' | 'turned';
  /** where the text stands in the file; without it `paragraph` is 0, `run` the index in `runs`, `offset` 0 */
  origin?: Readonly<{ paragraph: number; run: number; offset: number }>;
}>;

/** A thin line; one of the differences `right - left`, `bottom - top` is (nearly) 0. */
export type Rule = Readonly<{ left: number; top: number; right: number; bottom: number }>;
