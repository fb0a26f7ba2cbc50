import { type RawBlock, textOf } from '../blocks/raw-block.ts';
import type { SideStory } from './destinations.ts';

type Header = Readonly<{ kind: 'header' | 'footer'; isFirst: boolean; section: number; blocks: readonly RawBlock[] }>;

/** The sections of a document: how each starts, and the headers and footers that are given in it. */
export class Sections {
  #current = 0;
  #startsOnSamePage = false;
  #firstPageDiffers = false;
  #continuous = new Set<number>();
  #withFirstPage = new Set<number>();
  #headers: Header[] = [];

  /** Takes a control word of sections; false if it is none. */
  readWord(name: string): boolean {
    switch (name) {
      case 'sectd':
        this.#startsOnSamePage = false;
        this.#firstPageDiffers = false;
        return true;
      case 'sbknone':
      case 'sbkcol':
        this.#startsOnSamePage = true;
        return true;
      case 'sbkpage':
      case 'sbkeven':
      case 'sbkodd':
        this.#startsOnSamePage = false;
        return true;
      case 'titlepg':
        this.#firstPageDiffers = true;
        return true;
      default:
        return false;
    }
  }

  addHeader(story: Exclude<SideStory, 'footnote' | 'endnote' | 'textbox'>, blocks: readonly RawBlock[]): void {
    const kind = story === 'header' || story === 'firstHeader' ? 'header' : 'footer';
    this.#headers.push({ kind, isFirst: story.startsWith('first'), section: this.#current, blocks });
  }

  /** The section that is read ends; gives the number of the one that begins. */
  next(): number {
    this.#settle();
    this.#current += 1;
    return this.#current;
  }

  /** Body without breaks that are none, and the headers and footers that some page shows, each once. */
  finish(body: readonly RawBlock[]): { shown: RawBlock[]; headers: RawBlock[]; footers: RawBlock[] } {
    this.#settle();
    const shown = body.filter(({ section }) => section === undefined || !this.#continuous.has(section));
    return { shown, headers: this.#shown('header'), footers: this.#shown('footer') };
  }

  #settle(): void {
    if (this.#startsOnSamePage) this.#continuous.add(this.#current);
    if (this.#firstPageDiffers) this.#withFirstPage.add(this.#current);
  }

  #shown(kind: Header['kind']): RawBlock[] {
    const seen = new Set<string>();
    const found: RawBlock[] = [];
    for (const header of this.#headers) {
      if (header.kind !== kind || (header.isFirst && !this.#withFirstPage.has(header.section))) continue;
      const text = header.blocks.map(textOf).join('\n');
      // The same words on left and right pages are one header.
      if (text.trim() === '' || seen.has(text)) continue;
      seen.add(text);
      for (const block of header.blocks) found.push(block);
    }
    return found;
  }
}
