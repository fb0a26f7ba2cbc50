import type { Element } from '../container/xml.ts';
import { isOn } from './properties.ts';

type PageKind = 'default' | 'first' | 'even';
type Reference = Readonly<{ kind: 'header' | 'footer'; page: string; id: string }>;
type Section = { references: Reference[]; firstPageDiffers: boolean; start: string };

/** The sections of a document: how each starts, and which headers and footers its pages show. */
export class SectionList {
  #sections: Section[] = [];

  get count(): number {
    return this.#sections.length;
  }

  begin(): void {
    this.#sections.push({ references: [], firstPageDiffers: false, start: 'nextPage' });
  }

  /** Adds what a child of `w:sectPr` says. */
  read(element: Element): void {
    const section = this.#sections.at(-1);
    if (section === undefined) return;
    const reference = { page: element.attr('w:type') ?? 'default', id: element.attr('r:id') ?? '' };
    switch (element.name) {
      case 'w:headerReference':
        section.references.push({ kind: 'header', ...reference });
        break;
      case 'w:footerReference':
        section.references.push({ kind: 'footer', ...reference });
        break;
      case 'w:type':
        section.start = element.attr('w:val') ?? 'nextPage';
        break;
      case 'w:titlePg':
        section.firstPageDiffers = isOn(element);
        break;
    }
  }

  startsOnNewPage(index: number): boolean {
    const section = this.#sections[index];
    return section !== undefined && section.start !== 'continuous' && section.start !== 'nextColumn';
  }

  /**
   * Relationship ids of the headers or footers that some page shows, in order of first use. A section without one of a
   * kind takes the previous section's.
   */
  shown(kind: 'header' | 'footer', evenPagesDiffer: boolean): string[] {
    const current = new Map<PageKind, string>();
    const ids = new Set<string>();
    for (const section of this.#sections) {
      for (const { kind: of, page, id } of section.references) {
        if (of === kind && (page === 'default' || page === 'first' || page === 'even')) current.set(page, id);
      }
      if (section.firstPageDiffers) add(ids, current.get('first'));
      add(ids, current.get('default'));
      if (evenPagesDiffer) add(ids, current.get('even'));
    }
    return [...ids];
  }
}

function add(ids: Set<string>, id: string | undefined): void {
  if (id !== undefined) ids.add(id);
}
