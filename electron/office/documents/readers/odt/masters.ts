import type { RawBlock } from '../../blocks/raw-block.ts';
import type { Element, XmlHandler } from '../../container/xml.ts';
import { Story, type Surroundings } from './story.ts';
import type { StyleSheet } from './styles.ts';

const regions: Readonly<Record<string, 'header' | 'footer'>> = {
  'style:header': 'header',
  'style:header-left': 'header',
  'style:header-first': 'header',
  'style:footer': 'footer',
  'style:footer-left': 'footer',
  'style:footer-first': 'footer',
};

/** Reads the headers and footers of the master pages that are used, out of `styles.xml`. */
export class Masters implements XmlHandler {
  readonly headers: RawBlock[][] = [];
  readonly footers: RawBlock[][] = [];
  #part: string;
  #used: ReadonlySet<string>;
  #styles: StyleSheet;
  #around: Surroundings;
  #isUsed = false;
  #count = 0;
  #story: Story | null = null;

  constructor(part: string, used: ReadonlySet<string>, styles: StyleSheet, around: Surroundings) {
    this.#part = part;
    this.#used = used;
    this.#styles = styles;
    this.#around = around;
  }

  open(element: Element): void {
    const kind = regions[element.name];
    if (element.name === 'style:master-page') this.#isUsed = this.#used.has(element.attr('style:name') ?? '');
    if (this.#story !== null) this.#story.open(element);
    else if (kind !== undefined && this.#isUsed && element.attr('style:display') !== 'false') {
      this.#story = new Story(this.#part, kind, this.#styles, this.#around, this.#count);
    }
    if (element.name === 'text:p' || element.name === 'text:h') this.#count += 1;
  }

  text(content: string): void {
    this.#story?.text(content);
  }

  close(name: string): void {
    const kind = regions[name];
    if (kind === undefined) this.#story?.close();
    else if (this.#story !== null) {
      this[`${kind}s`].push(this.#story.flow);
      this.#story = null;
    }
  }
}

/** The pages that may follow the ones that are asked for, with these; the standard one stands for none in particular. */
export function usedPages(asked: ReadonlySet<string>, styles: StyleSheet): Set<string> {
  const { masterPages } = styles;
  const standard = masterPages.has('Standard') ? 'Standard' : [...masterPages.keys()][0];
  const used = new Set<string>();
  const add = (name: string | undefined) => {
    if (name === undefined || used.has(name) || !masterPages.has(name)) return;
    used.add(name);
    add(masterPages.get(name)?.next);
  };
  for (const name of asked) add(name === '' ? standard : name);
  return used;
}
