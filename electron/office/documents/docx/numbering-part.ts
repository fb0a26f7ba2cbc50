import type { Result } from '#shared/contract/index.ts';
import { type Element, walkXml } from '../container/xml.ts';
import { type Indent, type ParagraphProperties, readParagraphProperty, toNumber } from './properties.ts';

export type Level = {
  start: number;
  format: string;
  /** as in the file: `%1.%2` */
  text: string;
  suffix: string;
  restart?: number;
  legal: boolean;
  styleId?: string;
  indent?: Indent;
};
/** A `w:abstractNum`. */
export type Scheme = { levels: Map<number, Level>; styleLink?: string; numStyleLink?: string };
type Override = { start?: number; level?: Level };
/** A `w:num`. */
export type List = { schemeId: string; overrides: Map<number, Override> };

export type NumberingLists = Readonly<{ schemes: Map<string, Scheme>; lists: Map<string, List> }>;

/** Errors: as `walkXml`; what was read before the fault is kept in `into`. */
export function loadNumbering(bytes: Uint8Array, part: string, into: NumberingLists): Result<void> {
  const loader = new Loader(into);
  return walkXml(bytes, part, loader);
}

class Loader {
  #into: NumberingLists;
  #path: string[] = [];
  #scheme: Scheme | null = null;
  #list: List | null = null;
  #override: Override | null = null;
  #level: Level | null = null;

  constructor(into: NumberingLists) {
    this.#into = into;
  }

  open(element: Element): void {
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(element.name);
    if (this.#level !== null) this.#readLevel(this.#level, parent, element);
    else if (this.#list !== null) this.#readList(this.#list, element);
    else if (this.#scheme !== null) this.#readScheme(this.#scheme, element);
    else this.#readTop(element);
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'w:lvl') this.#level = null;
    if (name === 'w:lvlOverride') this.#override = null;
    if (name === 'w:num') this.#list = null;
    if (name === 'w:abstractNum') this.#scheme = null;
  }

  #readTop(element: Element): void {
    if (element.name === 'w:abstractNum') {
      this.#scheme = { levels: new Map() };
      this.#into.schemes.set(element.attr('w:abstractNumId') ?? '', this.#scheme);
    } else if (element.name === 'w:num') {
      this.#list = { schemeId: '', overrides: new Map() };
      this.#into.lists.set(element.attr('w:numId') ?? '', this.#list);
    }
  }

  #readScheme(scheme: Scheme, element: Element): void {
    if (element.name === 'w:styleLink') scheme.styleLink = element.attr('w:val');
    if (element.name === 'w:numStyleLink') scheme.numStyleLink = element.attr('w:val');
    if (element.name !== 'w:lvl') return;
    this.#level = emptyLevel();
    scheme.levels.set(levelIndex(element), this.#level);
  }

  #readList(list: List, element: Element): void {
    if (element.name === 'w:abstractNumId') list.schemeId = element.attr('w:val') ?? '';
    if (element.name === 'w:lvlOverride') {
      this.#override = {};
      list.overrides.set(levelIndex(element), this.#override);
    }
    if (this.#override === null) return;
    if (element.name === 'w:startOverride') this.#override.start = toNumber(element.attr('w:val'));
    if (element.name === 'w:lvl') {
      this.#level = emptyLevel();
      this.#override.level = this.#level;
    }
  }

  #readLevel(level: Level, parent: string, element: Element): void {
    if (parent === 'w:pPr') {
      const paragraph: ParagraphProperties = {};
      readParagraphProperty(paragraph, element);
      if (paragraph.indent !== undefined) level.indent = paragraph.indent;
    } else readLevel(level, element.name, element.attr('w:val'));
  }
}

function emptyLevel(): Level {
  return { start: 0, format: 'decimal', text: '', suffix: 'tab', legal: false };
}

function levelIndex(element: Element): number {
  return toNumber(element.attr('w:ilvl')) ?? 0;
}

function readLevel(level: Level, name: string, value: string | undefined): void {
  switch (name) {
    case 'w:start':
      level.start = toNumber(value) ?? level.start;
      break;
    case 'w:numFmt':
      // A custom format stands beside a plain one that older readers take.
      if (value !== undefined && value !== 'custom') level.format = value;
      break;
    case 'w:lvlText':
      level.text = value ?? '';
      break;
    case 'w:suff':
      level.suffix = value ?? 'tab';
      break;
    case 'w:lvlRestart':
      level.restart = toNumber(value);
      break;
    case 'w:isLgl':
      level.legal = value !== '0' && value !== 'false';
      break;
    case 'w:pStyle':
      level.styleId = value;
      break;
  }
}
