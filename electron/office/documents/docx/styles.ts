import type { Result, TextStyle } from '#shared/contract/index.ts';
import { type Element, walkXml } from '../container/xml.ts';
import { limits } from '../limits.ts';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperty,
  readRunProperty,
  toTextStyle,
} from './properties.ts';

type Style = { name: string; basedOn?: string; run: RunProperties; paragraph: ParagraphProperties };
type Resolved = Readonly<{ run: RunProperties; paragraph: ParagraphProperties; heading?: number }>;

/** `fonts`: of Latin letters and of signs, then of Chinese; `null` where that isn't resolved. */
export type RunLook = Readonly<{ style: TextStyle; hidden: boolean; fonts: readonly (string | null | undefined)[] }>;

/** The style sheet of a document; without one, nothing is known but what paragraphs and runs say themselves. */
export class StyleSheet {
  #styles = new Map<string, Style>();
  #defaults: { run: RunProperties; paragraph: ParagraphProperties } = { run: {}, paragraph: {} };
  #defaultParagraph: string | undefined;
  #resolved = new Map<string, Resolved>();
  #looks = new Map<string, RunLook>();

  /** Errors: as `walkXml`; what was read before the fault is kept. */
  load(bytes: Uint8Array, part: string): Result<void> {
    const path: string[] = [];
    let style: Style | null = null;
    return walkXml(bytes, part, {
      open: (element) => {
        path.push(element.name);
        if (element.name === 'w:style') {
          style = { name: '', run: {}, paragraph: {} };
          const id = element.attr('w:styleId');
          if (id !== undefined) this.#styles.set(id, style);
          const isDefault = ['1', 'true', 'on'].includes(element.attr('w:default') ?? '');
          if (isDefault && element.attr('w:type') === 'paragraph') this.#defaultParagraph = id;
          return;
        }
        // Longer paths are under w:tblStylePr or a tracked change: not the style's own.
        const where = path.slice(2, -1).join('/');
        if (style !== null) readStyle(style, where, element);
        else if (where === 'w:rPrDefault/w:rPr') readRunProperty(this.#defaults.run, element);
        else if (where === 'w:pPrDefault/w:pPr') readParagraphProperty(this.#defaults.paragraph, element);
      },
      close: (name) => {
        path.pop();
        if (name === 'w:style') style = null;
      },
    });
  }

  /** Properties of a paragraph through its style, defaults not included. */
  paragraph(styleId: string | undefined): Resolved {
    return this.#resolve(styleId ?? this.#defaultParagraph);
  }

  get paragraphDefaults(): ParagraphProperties {
    return this.#defaults.paragraph;
  }

  /** Id of the style that a paragraph has; numbering levels name styles by it. */
  paragraphStyleId(styleId: string | undefined): string | undefined {
    return styleId ?? this.#defaultParagraph;
  }

  /** Look of a run: its own properties over its character style over the paragraph style over the defaults. */
  run(paragraphStyle: string | undefined, own: RunProperties): RunLook {
    const key = JSON.stringify([paragraphStyle, own]);
    let look = this.#looks.get(key);
    if (look === undefined) {
      look = this.#look(paragraphStyle, own);
      this.#looks.set(key, look);
    }
    return look;
  }

  #look(paragraphStyle: string | undefined, own: RunProperties): RunLook {
    const outer = this.paragraph(paragraphStyle).run;
    const inner = own.style === undefined ? {} : this.#resolve(own.style).run;
    const merged: RunProperties = { ...this.#defaults.run, ...defined(outer), ...defined(inner), ...defined(own) };
    // Bold inside a bold style switches off: these properties toggle between the style levels.
    for (const toggle of ['bold', 'italic', 'hidden'] as const) {
      if (own[toggle] === undefined && inner[toggle] === true && outer[toggle] === true) merged[toggle] = false;
    }
    return { style: toTextStyle(merged), hidden: merged.hidden === true, fonts: [merged.latin, merged.font] };
  }

  #resolve(id: string | undefined): Resolved {
    if (id === undefined) return { run: {}, paragraph: {} };
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;

    const chain: Style[] = [];
    for (let style = this.#styles.get(id); style !== undefined && chain.length < limits.styleDepth; ) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    const resolved = {
      run: Object.assign({}, ...chain.toReversed().map((style) => style.run)) as RunProperties,
      paragraph: Object.assign({}, ...chain.toReversed().map((style) => style.paragraph)) as ParagraphProperties,
      ...headingOf(chain),
    };
    this.#resolved.set(id, resolved);
    return resolved;
  }
}

function readStyle(style: Style, where: string, element: Element): void {
  switch (where) {
    case '':
      if (element.name === 'w:basedOn') style.basedOn = element.attr('w:val');
      if (element.name === 'w:name') style.name = element.attr('w:val') ?? '';
      break;
    case 'w:rPr':
      readRunProperty(style.run, element);
      break;
    case 'w:pPr':
    case 'w:pPr/w:numPr':
      readParagraphProperty(style.paragraph, element);
      break;
  }
}

/** Outline level by a built-in style name, for style sheets that leave the level itself out. */
function headingOf(chain: readonly Style[]): { heading?: number } {
  for (const { name } of chain) {
    const level = /^(?:heading|标题) ?(?<level>[1-9])$/iu.exec(name)?.groups?.level;
    if (level !== undefined) return { heading: Number(level) };
  }
  return {};
}

function defined(properties: RunProperties): RunProperties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
