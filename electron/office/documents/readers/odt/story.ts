import { both } from '../../blocks/both.ts';
import type { RawBlock } from '../../blocks/raw-block.ts';
import { placeholder, readSymbols } from '../../blocks/symbols.ts';
import type { LossName, Tally } from '../../blocks/tally.ts';
import type { Element, XmlHandler } from '../../container/xml.ts';
import { separatorAfter } from '../../docx/numbering.ts';
import { muted, shapes } from './elements.ts';
import { whole } from './list-styles.ts';
import { Lists } from './lists.ts';
import { type Container, Paragraph } from './paragraph.ts';
import { inherit, type TextProperties, toTextStyle } from './properties.ts';
import type { StyleSheet } from './styles.ts';
import { Tables } from './tables.ts';

/** What all parts of one document share. */
export type Surroundings = Readonly<{
  tally: Tally;
  tables: { count: number };
  /** kind of an embedded object by its name: `chart`, `formula` … */
  objectKind: (name: string) => string | undefined;
}>;

/**
 * Reads one part with text in it from XML events: `content.xml`, or a header or footer of `styles.xml`.
 *
 * Paragraphs and runs are numbered as they stand in the part, read or not: an origin's `paragraph` counts `text:p` and
 * `text:h` in document order, `run` counts what has text in the nearest of them: each stretch of characters between two
 * tags, each `text:s`, `text:tab` and `text:line-break`. `offset` refers to the run's characters as in the file, line
 * ends and tabs as spaces; a `text:s` has as many spaces as it says.
 */
export class Story implements XmlHandler {
  readonly flow: RawBlock[] = [];
  readonly notes: Readonly<Record<'footnote' | 'endnote', RawBlock[]>> = { footnote: [], endnote: [] };
  /** names of the master pages that paragraphs ask for, in order; '' for the one that is simply there */
  readonly masterPages = new Set<string>();
  hasBody = false;
  #part: string;
  #kind: Container['kind'];
  #styles: StyleSheet;
  #around: Surroundings;
  #lists: Lists;
  #tables = new Tables();
  #path: string[] = [];
  #closers: ((() => void) | undefined)[] = [];
  #containers: Container[];
  #paragraphs: (Paragraph | null)[] = [];
  #looks: TextProperties[] = [];
  #count: number;
  #muted = 0;
  #dropped = 0;
  /** characters between two tags, so far */
  #text = '';
  #isFirst = true;
  #frameHasObject = false;

  /** `first`: number of the part's first paragraph in here. */
  constructor(part: string, kind: Container['kind'], styles: StyleSheet, around: Surroundings, first = 0) {
    this.#part = part;
    this.#kind = kind;
    this.#styles = styles;
    this.#around = around;
    this.#count = first;
    this.#lists = new Lists((name) => styles.list(name));
    this.#containers = [{ kind, out: this.flow }];
  }

  open(element: Element): void {
    this.#flush();
    this.#closers.push(this.#enter(element));
    this.#path.push(element.name);
  }

  close(): void {
    this.#flush();
    this.#path.pop();
    this.#closers.pop()?.();
  }

  text(content: string): void {
    if (this.#paragraphs.at(-1)) this.#text += content;
  }

  #enter(element: Element): (() => void) | undefined {
    if (muted.has(element.name)) return this.#enterMuted(element);
    if (shapes.has(element.name)) return this.#enterShape();
    switch (element.name) {
      case 'office:text':
        this.hasBody = true;
        return undefined;
      case 'text:p':
      case 'text:h':
        return this.#enterParagraph(element);
      case 'text:span':
      case 'text:a':
        return this.#enterSpan(element);
      case 'text:s':
        this.#sign(' '.repeat(Math.min(10_000, whole(element.attr('text:c')) ?? 1)));
        return undefined;
      case 'text:tab':
        this.#sign('\t');
        return undefined;
      case 'text:line-break':
        this.#sign('\n');
        return undefined;
      case 'text:list':
        return this.#lists.enterList(element);
      case 'text:list-item':
      case 'text:list-header':
        return this.#lists.enterItem(element);
      case 'text:note':
        return this.#enterNote(element);
      case 'text:ruby-text':
        this.#lose('ruby');
        return this.#mute();
      case 'text:hidden-text':
        return this.#enterHidden(element);
      case 'text:deletion':
        return this.#enterDeletion();
      case 'text:section':
        if (element.attr('text:display') !== 'none') return undefined;
        this.#lose('hiddenText');
        return this.#mute();
      case 'table:table':
        return this.#enterTable(element);
      case 'table:table-row':
        return this.#tables.enterRow(element, this.#out());
      case 'table:table-cell':
      case 'table:covered-table-cell':
        return this.#enterCell(element);
      case 'draw:frame':
      case 'draw:g':
      case 'draw:a':
        return this.#enterFrame();
      default:
        this.#enterObject(element);
        return undefined;
    }
  }

  #enterMuted(element: Element): () => void {
    if (element.name === 'office:annotation') this.#lose('comments');
    if (element.name !== 'text:tracked-changes') return both(this.#mute(), this.#withoutParagraph());
    return this.#mute();
  }

  #enterObject(element: Element): void {
    switch (element.name) {
      case 'draw:image':
        // A picture beside an object only shows what the object is.
        if (!this.#frameHasObject) this.#lose('images');
        break;
      case 'draw:object':
      case 'draw:object-ole':
        this.#frameHasObject = true;
        this.#loseObject(element);
        break;
      case 'text:insertion':
        this.#around.tally.saw('insertions');
        break;
    }
  }

  #enterFrame(): () => void {
    const outer = this.#frameHasObject;
    this.#frameHasObject = false;
    return both(this.#withoutParagraph(), () => {
      this.#frameHasObject = outer;
    });
  }

  #loseObject(element: Element): void {
    const kind = this.#around.objectKind((element.attr('xlink:href') ?? '').replace(/^\.\//u, ''));
    if (kind === 'formula') {
      this.#lose('equations');
      const anchor = this.#paragraphs.findLast((paragraph) => paragraph !== null);
      if (this.#muted === 0) anchor?.append(placeholder, null, {});
    } else this.#lose(kind === 'chart' ? 'charts' : 'embedded');
  }

  #enterParagraph(element: Element): () => void {
    const name = element.attr('text:style-name');
    const resolved = this.#styles.resolve('paragraph', name);
    const written = element.name === 'text:h' ? (whole(element.attr('text:outline-level')) ?? 1) : resolved.outline;
    const level = written === undefined || written < 1 ? undefined : written;
    const container = this.#containers.at(-1) ?? { kind: this.#kind, out: this.flow };
    const paragraph = new Paragraph(this.#count, container, resolved, level);
    this.#count += 1;
    this.#paragraphs.push(paragraph);
    this.#looks.push(resolved.text);
    const isRead = this.#muted === 0;
    const page = resolved.masterPage ?? '';
    const breaks = resolved.paragraph.breakBefore === true || page !== '';
    if (isRead && container.kind === 'paragraph') {
      if (page !== '' || this.#isFirst) this.masterPages.add(page);
      this.#isFirst = false;
    }
    if (isRead) this.#number(element, paragraph, level);
    return () => {
      this.#looks.pop();
      this.#paragraphs.pop();
      if (isRead) paragraph.finish(breaks);
    };
  }

  #number(element: Element, paragraph: Paragraph, level: number | undefined): void {
    const restart =
      element.attr('text:restart-numbering') === 'true' ? (whole(element.attr('text:start-value')) ?? 1) : undefined;
    const isHeading =
      element.name === 'text:h' && level !== undefined && element.attr('text:is-list-header') !== 'true';
    const { label, close } =
      isHeading && !this.#lists.inList
        ? this.#lists.nextHeading(this.#styles.headings, level, restart)
        : this.#lists.next();
    if (label === '') return;
    this.#around.tally.saw('numbering');
    paragraph.append(
      label + separatorAfter(label, close ? 'nothing' : ''),
      null,
      toTextStyle(this.#looks.at(-1) ?? {}),
    );
  }

  #enterSpan(element: Element): () => void {
    const own = this.#styles.resolve('text', element.attr('text:style-name')).text;
    this.#looks.push(inherit(this.#looks.at(-1) ?? {}, own));
    return () => {
      this.#looks.pop();
    };
  }

  /** Characters up to the next tag are one run. */
  #flush(): void {
    const text = this.#text;
    if (text === '') return;
    this.#text = '';
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const run = paragraph.runs;
    paragraph.runs += 1;
    // White space counts once, wherever the tags are.
    for (const { 0: piece, index } of text.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/gu)) {
      const isSpace = /^[ \t\r\n]/u.test(piece);
      if (isSpace && paragraph.afterSpace) continue;
      paragraph.afterSpace = isSpace;
      this.#emit(isSpace ? ' ' : piece, run, index);
    }
  }

  /** An element that stands for characters. */
  #sign(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const run = paragraph.runs;
    paragraph.runs += 1;
    paragraph.afterSpace = false;
    if (text !== '') this.#emit(text, run, 0);
  }

  #emit(text: string, run: number, offset: number): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const look = this.#looks.at(-1) ?? {};
    if (this.#muted > 0) {
      this.#dropped += text.length;
      return;
    }
    if (look.hidden === true) {
      if (offset === 0) this.#around.tally.lost('hiddenText');
      return;
    }
    const place = { part: this.#part, paragraph: paragraph.index, run };
    for (const { text: piece, isLost, at } of readSymbols(text, [look.latin, look.font])) {
      if (isLost) this.#lose('symbols');
      paragraph.append(piece, { ...place, offset: offset + at }, toTextStyle(look));
    }
  }

  #enterHidden(element: Element): (() => void) | undefined {
    if (element.attr('text:is-hidden') === 'false') return undefined;
    this.#lose('hiddenText');
    return this.#mute();
  }

  #enterDeletion(): () => void {
    const before = this.#dropped;
    return () => {
      if (this.#dropped > before) this.#around.tally.lost('deletedText');
    };
  }

  #enterShape(): () => void {
    const anchor = this.#paragraphs.findLast((paragraph) => paragraph !== null);
    const out: RawBlock[] = [];
    const leave = both(
      both(this.#into({ kind: this.#inner('textbox'), out }), this.#lists.enterApart()),
      this.#withoutParagraph(),
    );
    return () => {
      leave();
      // A shape without writing in it is a drawing.
      if (out.every(({ stretches }) => stretches.length === 0)) return;
      this.#around.tally.saw('textboxes');
      (anchor?.boxes ?? this.#out()).push(...out);
    };
  }

  #enterNote(element: Element): () => void {
    const kind = element.attr('text:note-class') === 'endnote' ? 'endnote' : 'footnote';
    const out = this.notes[kind];
    if (this.#muted === 0) this.#around.tally.saw(`${kind}s`);
    return both(both(this.#into({ kind, out }), this.#lists.enterApart()), this.#withoutParagraph());
  }

  #enterTable(element: Element): () => void {
    const index = this.#around.tables.count;
    if (this.#muted === 0) {
      this.#around.tables.count += 1;
      this.#around.tally.saw('tables');
      const { paragraph, masterPage } = this.#styles.resolve('table', element.attr('table:style-name'));
      const out = this.#out();
      const page = masterPage ?? '';
      if ((paragraph.breakBefore || page !== '') && this.#containers.length === 1 && out.length > 0) {
        out.push({ kind: 'pageBreak', stretches: [] });
      }
      if (this.#containers.length === 1 && (page !== '' || this.#isFirst)) this.masterPages.add(page);
      if (this.#containers.length === 1) this.#isFirst = false;
    }
    return both(this.#tables.enterTable(index), this.#lists.enterApart());
  }

  #enterCell(element: Element): (() => void) | undefined {
    const out = this.#out();
    const place = this.#tables.enterCell(element, out);
    if (place === null) return undefined;
    const isCovered = element.name === 'table:covered-table-cell';
    const unmute = isCovered ? this.#enterCovered() : undefined;
    const start = out.length;
    const leave = this.#into({ kind: this.#inner('cell'), cell: place.cell, out });
    return () => {
      leave();
      if (!isCovered && out.length === start && this.#muted === 0) {
        out.push({ kind: this.#inner('cell'), cell: place.cell, stretches: [] });
      }
      unmute?.();
      place.leave();
    };
  }

  /** What a merged cell covers isn't seen. */
  #enterCovered(): () => void {
    const before = this.#dropped;
    const unmute = this.#mute();
    return () => {
      unmute();
      if (this.#dropped > before) this.#lose('hiddenText');
    };
  }

  /** What stands in a header or a note is of the header or the note, boxed or not. */
  #inner(kind: 'cell' | 'textbox'): Container['kind'] {
    const outer = this.#containers.findLast(({ kind: of }) => of !== 'cell' && of !== 'textbox')?.kind ?? this.#kind;
    return outer === 'paragraph' ? kind : outer;
  }

  #into(container: Container): () => void {
    this.#containers.push(container);
    return () => {
      this.#containers.pop();
    };
  }

  /** Text right in here belongs to no paragraph. */
  #withoutParagraph(): () => void {
    this.#paragraphs.push(null);
    return () => {
      this.#paragraphs.pop();
    };
  }

  #mute(): () => void {
    this.#muted += 1;
    return () => {
      this.#muted -= 1;
    };
  }

  #out(): RawBlock[] {
    return this.#containers.at(-1)?.out ?? this.flow;
  }

  #lose(what: LossName): void {
    if (this.#muted === 0) this.#around.tally.lost(what);
  }
}
