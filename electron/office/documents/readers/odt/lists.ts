import type { Element } from '../../container/xml.ts';
import { DEEPEST, type ListStyle, renderLabel, whole } from './list-styles.ts';

type State = { counts: (number | undefined)[]; style: string | undefined };
type OpenList = { state: State; style: string | undefined; level: number; items: number };
type OpenItem = { list: OpenList; header: boolean; start: number | undefined; numbered: boolean; sublists: number };

/** Where in which list the reader stands, and the numbers that lists have reached. */
export class Lists {
  #styleOf: (name: string | undefined) => ListStyle | undefined;
  #open: (OpenList | OpenItem)[] = [];
  #byId = new Map<string, State>();
  #lastOfStyle = new Map<string, State>();
  #outline: (number | undefined)[] = [];

  constructor(styleOf: (name: string | undefined) => ListStyle | undefined) {
    this.#styleOf = styleOf;
  }

  enterList(element: Element): () => void {
    const item = this.#item();
    const own = element.attr('text:style-name');
    const goesOn = element.attr('text:continue-numbering') === 'true';
    const outer = item?.list;
    const level = Math.min(DEEPEST, (outer?.level ?? 0) + 1);
    const state = outer?.state ?? this.#state(own, element.attr('text:continue-list'), goesOn);
    if (item !== undefined) {
      // A second list in one item starts again; what is deeper has started again with the item's number.
      if (item.sublists > 0 && !goesOn) state.counts[level] = undefined;
      item.sublists += 1;
    }
    const id = element.attr('xml:id');
    if (id !== undefined) this.#byId.set(id, state);
    return this.#enter({ state, style: own ?? outer?.style ?? state.style, level, items: 0 });
  }

  enterItem(element: Element): (() => void) | undefined {
    const list = this.#open.at(-1);
    if (list === undefined || !('level' in list)) return undefined;
    const header = element.name === 'text:list-header';
    const start = whole(element.attr('text:start-value'));
    return this.#enter({ list, header, start, numbered: false, sublists: 0 });
  }

  /** What a text box or a note holds begins outside of all lists. */
  enterApart(): () => void {
    const open = this.#open;
    this.#open = [];
    return () => {
      this.#open = open;
    };
  }

  /** Label of the paragraph that begins here; '' for none. */
  next(): { label: string; close: boolean } {
    const item = this.#item();
    if (item === undefined || item.header || item.numbered) return none;
    item.numbered = true;
    const { state, style: name, level } = item.list;
    const style = this.#styleOf(name);
    const own = style?.get(level);
    if (style === undefined || own === undefined) return none;
    count(state.counts, level, item.start, own.start);
    return { label: renderLabel(style, level, state.counts), close: own.followedByNothing };
  }

  /** Label of a heading that is in no list. */
  nextHeading(outline: ListStyle, level: number, restart: number | undefined): { label: string; close: boolean } {
    const own = outline.get(level);
    if (own === undefined || this.#item() !== undefined) return none;
    count(this.#outline, level, restart, own.start);
    return { label: renderLabel(outline, level, this.#outline), close: own.followedByNothing };
  }

  get inList(): boolean {
    return this.#item() !== undefined;
  }

  #state(style: string | undefined, continued: string | undefined, goesOn: boolean): State {
    const before = continued === undefined ? undefined : this.#byId.get(continued);
    const last = goesOn || before !== undefined ? (before ?? this.#lastOfStyle.get(style ?? '')) : undefined;
    const state = last ?? { counts: [], style };
    this.#lastOfStyle.set(style ?? '', state);
    return state;
  }

  #item(): OpenItem | undefined {
    const last = this.#open.at(-1);
    return last !== undefined && 'header' in last ? last : undefined;
  }

  #enter(opened: OpenList | OpenItem): () => void {
    this.#open.push(opened);
    return () => {
      this.#open.pop();
    };
  }
}

const none = { label: '', close: false };

function count(counts: (number | undefined)[], level: number, wanted: number | undefined, start: number): void {
  const last = counts[level];
  counts[level] = wanted ?? (last === undefined ? start : last + 1);
  counts.length = level + 1;
}
