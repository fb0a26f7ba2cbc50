import type { Block, Origin, TextStyle } from '#shared/contract/index.ts';
import { appendAll } from '../blocks/append-all.ts';
import { appendRun } from '../blocks/append-run.ts';
import type { RawBlock, RawStretch } from '../blocks/raw-block.ts';
import type { Numbering } from './numbering.ts';
import type { Indent, ParagraphProperties } from './properties.ts';
import type { StyleSheet } from './styles.ts';

/** Where paragraphs go: the flow of a part, a cell, a text box, a note. */
export type Container = {
  kind: Exclude<Block['kind'], 'heading' | 'pageBreak'>;
  cell?: Block['cell'];
  out: RawBlock[];
  /** text of a paragraph whose mark is deleted: it belongs to the next one */
  carry: RawStretch[];
};

type Sources = Readonly<{ styles: StyleSheet; numbering: Numbering }>;

/** One `w:p` while it is read. */
export class Paragraph {
  readonly index: number;
  readonly properties: ParagraphProperties = {};
  /** blocks of the text boxes that are anchored here */
  readonly boxes: RawBlock[] = [];
  runs = 0;
  markDeleted = false;
  markHidden = false;
  /** index of the section that follows, where this paragraph ends one */
  nextSection: number | null = null;
  numbered = false;
  #container: Container;
  #sources: Sources;
  /** text between page breaks */
  #segments: RawStretch[][] = [[]];
  #begun = false;

  constructor(index: number, container: Container, sources: Sources) {
    this.index = index;
    this.#container = container;
    this.#sources = sources;
  }

  get styleId(): string | undefined {
    return this.#sources.styles.paragraphStyleId(this.properties.style);
  }

  /** Text of a run, or generated text where `origin` is null. */
  append(text: string, origin: Origin | null, style: TextStyle): void {
    this.#begin();
    const segment = this.#segments.at(-1);
    if (segment !== undefined) appendRun(segment, text, origin, style);
  }

  breakPage(): void {
    // Cells, text boxes and notes flow on their own; a break in them starts no page of the document.
    if (this.#container.kind === 'paragraph') this.#segments.push([]);
  }

  /** Puts the paragraph's blocks into its container. */
  finish(): void {
    const vanishes = this.markDeleted || this.markHidden;
    if (!vanishes || this.#isFilled()) this.#begin();
    const container = this.#container;
    const last = this.#segments.at(-1) ?? [];
    if (this.markDeleted && last.length > 0) {
      appendAll(container.carry, last);
      this.#segments[this.#segments.length - 1] = [];
    }
    const replaced = this.boxes.length > 0 || this.#segments.length > 1 || this.nextSection !== null || vanishes;
    if (this.#breaksBefore() && container.out.length > 0) container.out.push({ kind: 'pageBreak', stretches: [] });
    this.#segments.forEach((stretches, index) => {
      if (index > 0) container.out.push({ kind: 'pageBreak', stretches: [] });
      if (stretches.length > 0 || !replaced) container.out.push(this.#block(stretches));
    });
    appendAll(container.out, this.boxes);
    if (this.nextSection !== null) {
      container.out.push({ kind: 'pageBreak', stretches: [], section: this.nextSection });
    }
  }

  #isFilled(): boolean {
    return this.#container.carry.length > 0 || this.#segments.some((segment) => segment.length > 0);
  }

  /** Once, before the first text: the number, then what a deleted paragraph mark left behind. */
  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    if (this.markDeleted) return;
    const { numbering, styles } = this.#sources;
    const list = this.#list();
    const number = list === null ? null : numbering.next(list.numId, list.level);
    if (number !== null) {
      this.numbered = true;
      const style = styles.run(this.properties.style, {}).style;
      this.append(number.label + number.separator, null, style);
    }
    appendAll(this.#segments[0] ?? [], this.#container.carry);
    this.#container.carry = [];
  }

  #list(): { numId: string; level: number } | null {
    const { numbering, styles } = this.#sources;
    const inherited = styles.paragraph(this.properties.style).paragraph;
    const numId = this.properties.numId ?? inherited.numId;
    if (numId === undefined || numId === '0') return null;
    const level = this.properties.level ?? numbering.levelOfStyle(numId, this.styleId) ?? inherited.level ?? 0;
    return { numId, level };
  }

  #breaksBefore(): boolean {
    const { styles } = this.#sources;
    const own = this.properties.pageBreakBefore;
    const wanted = own ?? styles.paragraph(this.properties.style).paragraph.pageBreakBefore ?? false;
    return wanted && this.#container.kind === 'paragraph';
  }

  #block(stretches: RawStretch[]): RawBlock {
    const { styles } = this.#sources;
    const inherited = styles.paragraph(this.properties.style);
    const level = this.#headingLevel(inherited.paragraph.outline, inherited.heading);
    const align = this.properties.align ?? inherited.paragraph.align ?? styles.paragraphDefaults.align;
    const indent = this.#indent(stretches);
    const { kind, cell } = this.#container;
    const isHeading = kind === 'paragraph' && level !== undefined;
    return {
      kind: isHeading ? 'heading' : kind,
      ...(align === undefined ? {} : { align }),
      ...(isHeading ? { level } : {}),
      ...(indent === undefined ? {} : { indent }),
      ...(cell === undefined ? {} : { cell }),
      stretches,
    };
  }

  #headingLevel(inherited: number | undefined, byName: number | undefined): number | undefined {
    const outline = this.properties.outline ?? inherited;
    if (outline === undefined) return byName;
    return outline < 9 ? outline + 1 : undefined;
  }

  #indent(stretches: readonly RawStretch[]): number | undefined {
    const { numbering, styles } = this.#sources;
    const list = this.#list();
    const listed = list === null ? undefined : numbering.indent(list.numId, list.level);
    const styled = styles.paragraph(this.properties.style).paragraph.indent;
    const direct = this.properties.numId !== undefined;
    const chain: (Indent | undefined)[] = direct ? [styled, listed] : [listed, styled];
    const indent: Indent = Object.assign({}, styles.paragraphDefaults.indent, ...chain, this.properties.indent);
    if (indent.chars !== undefined && indent.chars !== 0) return indent.chars;
    if (indent.twips === undefined) return indent.chars;
    const size = stretches.find((stretch) => stretch.origin !== null)?.style.size;
    const points = size ?? styles.run(this.properties.style, {}).style.size ?? 10;
    return Math.round((indent.twips / 20 / points) * 100) / 100;
  }
}
