import type { Result } from '#shared/contract/index.ts';
import { formatNumber } from '../blocks/number-format.ts';
import { type Level, type List, loadNumbering, type NumberingLists, type Scheme } from './numbering-part.ts';
import type { Indent } from './properties.ts';

const DEEPEST = 8;

/** Automatic numbering: which label the next paragraph of a list shows. Keeps count, so ask once a paragraph. */
export class Numbering {
  #schemes: Map<string, Scheme>;
  #lists: Map<string, List>;
  #counts = new Map<string, (number | undefined)[]>();
  #startedLists = new Set<string>();

  /** @param known lists that another format's reader has found already */
  constructor(known: NumberingLists = { schemes: new Map(), lists: new Map() }) {
    this.#schemes = known.schemes;
    this.#lists = known.lists;
  }

  /** Errors: as `walkXml`; what was read before the fault is kept. */
  load(bytes: Uint8Array, part: string): Result<void> {
    return loadNumbering(bytes, part, { schemes: this.#schemes, lists: this.#lists });
  }

  /** The level of a list that belongs to a paragraph style; how numbered headings find theirs. */
  levelOfStyle(numId: string, styleId: string | undefined): number | undefined {
    const found = this.#find(numId);
    if (found === undefined || styleId === undefined) return undefined;
    for (const [index, level] of found.scheme.levels) if (level.styleId === styleId) return index;
    return undefined;
  }

  indent(numId: string, index: number): Indent | undefined {
    const found = this.#find(numId);
    return found === undefined ? undefined : levelOf(found, index)?.indent;
  }

  /** Label with what separates it from the text, or '' where the paragraph shows none. */
  next(numId: string, index: number): { label: string; separator: string } | null {
    const found = this.#find(numId);
    const level = found === undefined ? undefined : levelOf(found, index);
    if (found === undefined || level === undefined || index > DEEPEST) return null;

    const counts = this.#counts.get(found.schemeId) ?? [];
    this.#counts.set(found.schemeId, counts);
    this.#startList(numId, found, counts);
    for (let above = 0; above < index; above += 1) counts[above] ??= levelOf(found, above)?.start ?? 1;
    const last = counts[index];
    counts[index] = last === undefined ? level.start : last + 1;
    for (let below = index + 1; below <= DEEPEST; below += 1) {
      const restart = levelOf(found, below)?.restart ?? below;
      if (restart !== 0 && index < restart) counts[below] = undefined;
    }

    const label = render(found, level, counts);
    return label === '' ? null : { label, separator: separatorAfter(label, level.suffix) };
  }

  /** A list with a start of its own begins there when it is first used; otherwise it goes on from its scheme. */
  #startList(numId: string, found: Found, counts: (number | undefined)[]): void {
    if (this.#startedLists.has(numId)) return;
    this.#startedLists.add(numId);
    for (const [index, { start }] of found.list.overrides) {
      if (start !== undefined && index <= DEEPEST) counts[index] = undefined;
    }
  }

  #find(numId: string): Found | undefined {
    const list = this.#lists.get(numId);
    let schemeId = list?.schemeId ?? '';
    let scheme = this.#schemes.get(schemeId);
    const link = scheme?.numStyleLink;
    if (scheme !== undefined && scheme.levels.size === 0 && link !== undefined) {
      for (const [id, other] of this.#schemes) {
        if (other.styleLink !== link) continue;
        schemeId = id;
        scheme = other;
      }
    }
    return list === undefined || scheme === undefined ? undefined : { list, scheme, schemeId };
  }
}

type Found = Readonly<{ list: List; scheme: Scheme; schemeId: string }>;

function levelOf({ list, scheme }: Found, index: number): Level | undefined {
  const override = list.overrides.get(index);
  const level = override?.level ?? scheme.levels.get(index);
  return level === undefined || override?.start === undefined ? level : { ...level, start: override.start };
}

function render(found: Found, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return bullet(level.text);
  return level.text.replace(/%(?<place>[1-9])/gu, (_match, place: string) => {
    const index = Number(place) - 1;
    const other = levelOf(found, index);
    const format = level.legal && other?.format !== 'none' ? 'decimal' : (other?.format ?? 'decimal');
    return formatNumber(Math.max(0, counts[index] ?? other?.start ?? 1), format);
  });
}

/** Bullets from symbol fonts sit in the private use area, where other fonts show nothing. */
function bullet(text: string): string {
  if (text === '') return '';
  return /[\u{E000}-\u{F8FF}]/u.test(text) ? '•' : text;
}

/** 一、 and （一） stand close to their text; 1. and 第一章 are set off from it. */
export function separatorAfter(label: string, suffix: string): string {
  if (suffix === 'nothing' || /[、。，．：）〕】》\s]$/u.test(label)) return '';
  return ' ';
}
