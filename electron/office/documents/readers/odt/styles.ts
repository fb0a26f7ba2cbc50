import type { Result } from '#shared/contract/index.ts';
import { type Element, walkXml, type XmlHandler } from '../../container/xml.ts';
import { limits } from '../../limits.ts';
import { type ListLevel, type ListStyle, readListLevel, whole } from './list-styles.ts';
import {
  inherit,
  type ParagraphProperties,
  readParagraphProperties,
  readTextProperties,
  type TextProperties,
} from './properties.ts';

type Style = {
  parent?: string;
  outline?: number;
  masterPage?: string;
  text: TextProperties;
  paragraph: ParagraphProperties;
};
export type Resolved = Readonly<{
  text: TextProperties;
  paragraph: ParagraphProperties;
  outline: number | undefined;
  masterPage: string | undefined;
}>;
export type Family = 'paragraph' | 'text' | 'table' | 'section';
export type MasterPage = Readonly<{ next: string | undefined }>;

/**
 * Styles of a document. Automatic ones belong to their part: both parts may have a `P1` of their own, so a second sheet
 * is laid over the first for each.
 */
export class StyleSheet implements XmlHandler {
  readonly masterPages = new Map<string, MasterPage>();
  #outline: ListStyle = new Map();
  #under: StyleSheet | null;
  #styles = new Map<string, Style>();
  #lists = new Map<string, ListStyle>();
  #fonts = new Map<string, string>();
  #resolved = new Map<string, Resolved>();
  #path: string[] = [];
  #style: Style | null = null;
  #list: ListStyle | null = null;
  #level: ListLevel | null = null;

  constructor(under: StyleSheet | null = null) {
    this.#under = under;
  }

  /** Errors: as `walkXml`; what was read before the fault is kept. */
  load(bytes: Uint8Array, part: string): Result<void> {
    return walkXml(bytes, part, this);
  }

  /** Automatic styles of the part that is being read, over these. */
  over(): StyleSheet {
    return new StyleSheet(this);
  }

  resolve(family: Family, name: string | undefined): Resolved {
    const key = `${family} ${name ?? ''}`;
    let resolved = this.#resolved.get(key);
    if (resolved === undefined) {
      resolved = this.#resolve(family, name);
      this.#resolved.set(key, resolved);
    }
    return resolved;
  }

  list(name: string | undefined): ListStyle | undefined {
    return name === undefined ? undefined : (this.#lists.get(name) ?? this.#under?.list(name));
  }

  open(element: Element): void {
    const parent = this.#path.at(-1);
    this.#path.push(element.name);
    switch (element.name) {
      case 'style:font-face':
        this.#fonts.set(element.attr('style:name') ?? '', element.attr('svg:font-family') ?? '');
        break;
      case 'style:style':
      case 'style:default-style':
        this.#openStyle(element);
        break;
      case 'style:text-properties':
        if (parent === 'style:style' || parent === 'style:default-style') {
          Object.assign(
            this.#style?.text ?? {},
            readTextProperties(element, (name) => this.#family(name)),
          );
        }
        break;
      case 'style:paragraph-properties':
      case 'style:table-properties':
        Object.assign(this.#style?.paragraph ?? {}, readParagraphProperties(element));
        break;
      case 'text:list-style':
        this.#list = new Map();
        this.#lists.set(element.attr('style:name') ?? '', this.#list);
        break;
      case 'text:outline-style':
        this.#list = this.#outline;
        break;
      case 'style:list-level-label-alignment':
        if (this.#level !== null) {
          this.#level.followedByNothing = element.attr('text:label-followed-by') === 'nothing';
        }
        break;
      case 'style:master-page':
        this.masterPages.set(element.attr('style:name') ?? '', { next: element.attr('style:next-style-name') });
        break;
      default:
        this.#openLevel(element);
    }
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'style:style' || name === 'style:default-style') this.#style = null;
    if (name === 'text:list-style' || name === 'text:outline-style') this.#list = null;
  }

  #openLevel(element: Element): void {
    if (this.#list === null) return;
    const read = readListLevel(element);
    if (read === null) return;
    this.#level = read.style;
    this.#list.set(read.level, read.style);
  }

  #openStyle(element: Element): void {
    const parent = element.attr('style:parent-style-name');
    const outline = whole(element.attr('style:default-outline-level'));
    const masterPage = element.attr('style:master-page-name');
    this.#style = {
      ...(parent === undefined ? {} : { parent }),
      ...(outline === undefined ? {} : { outline }),
      ...(masterPage === undefined ? {} : { masterPage }),
      text: {},
      paragraph: {},
    };
    const name = element.name === 'style:default-style' ? '' : (element.attr('style:name') ?? '');
    this.#styles.set(`${element.attr('style:family') ?? ''} ${name}`, this.#style);
  }

  /** Numbering of headings; only the sheet at the bottom has it. */
  get headings(): ListStyle {
    return this.#under?.headings ?? this.#outline;
  }

  #family(name: string): string {
    return this.#fonts.get(name) || this.#under?.fontFamily(name) || name;
  }

  fontFamily(name: string): string {
    return this.#family(name);
  }

  #resolve(family: Family, name: string | undefined): Resolved {
    const chain: Style[] = [];
    for (let at = name; at !== undefined && chain.length < limits.styleDepth; ) {
      const style = this.find(family, at);
      if (style === undefined) break;
      chain.unshift(style);
      at = style.parent;
    }
    const defaults = family === 'paragraph' ? this.find(family, '') : undefined;
    const all = defaults === undefined ? chain : [defaults, ...chain];
    return {
      text: all.reduce<TextProperties>((outer, { text }) => inherit(outer, text), {}),
      paragraph: Object.assign({}, ...all.map(({ paragraph }) => paragraph)) as ParagraphProperties,
      outline: chain.findLast(({ outline }) => outline !== undefined)?.outline,
      // A page is asked for by the style itself, never by what it is based on.
      masterPage: chain.at(-1)?.masterPage,
    };
  }

  find(family: Family, name: string): Style | undefined {
    return this.#styles.get(`${family} ${name}`) ?? this.#under?.find(family, name);
  }
}
