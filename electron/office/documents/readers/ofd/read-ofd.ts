import { fail, ok, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { assemble } from '../../blocks/assemble.ts';
import type { RawBlock } from '../../blocks/raw-block.ts';
import { type LossName, Tally } from '../../blocks/tally.ts';
import { firstFailure, isDamage } from '../../container/parts.ts';
import { type Container, openContainer } from '../../container/zip.ts';
import { checkMemory } from '../../memory.ts';
import { layoutText, type Page } from '../layout/index.ts';
import { countAttachments, countSignatures, readAnnotationList, readAnnotations } from './annotations.ts';
import type { GraphicObject } from './content.ts';
import { type Box, type OfdDocument, type PageContent, readDocument, readPage, readResources } from './document.ts';
import { type Body, readBodies } from './package.ts';
import { type Font, newBudget, Painter } from './paint.ts';

const POINTS = 72 / 25.4;

/**
 * Reads a .ofd (GB/T 33190): all documents of the container, one after the other, pages counted through. A missing or
 * broken part other than the lists of documents and pages costs what is in it and is reported.
 * Errors: `encrypted`, `truncated`, `malformed`, `no-text`, `limit-exceeded`, `parser-memory`.
 */
export function readOfd(bytes: Uint8Array): Result<ReadDocument> {
  const zip = openContainer(bytes);
  if (!zip.ok) return zip;
  const bodies = readBodies(zip.value);
  return bodies.ok ? new OfdReader(zip.value).read(bodies.value) : bodies;
}

class OfdReader {
  #zip: Container;
  #tally = new Tally();
  #budget = newBudget();
  #blocks: RawBlock[] = [];
  #margins: RawBlock[] = [];
  #pages = 0;
  #images = 0;
  #unknownFonts = new Set<string>();

  constructor(zip: Container) {
    this.#zip = zip;
  }

  read(bodies: readonly Body[]): Result<ReadDocument> {
    let failure: Result<never> | null = null;
    let readable = 0;
    for (const body of bodies) {
      const read = this.#document(body);
      if (read.ok) readable += 1;
      else if (!isDamage(read)) return read;
      else {
        failure ??= read;
        this.#tally.lost('damagedPages');
      }
    }
    if (readable === 0 && failure !== null) return failure;
    const blocks = [...this.#blocks, ...this.#margins];
    if (this.#images > 0 && blocks.every(({ stretches }) => stretches.length === 0))
      return fail('no-text', { pages: this.#pages });
    return assemble('ofd', blocks, this.#tally.report());
  }

  #document({ root, signatures }: Body): Result<void> {
    const document = readDocument(this.#zip, root);
    if (!document.ok) return document;
    const { annotations, attachments } = document.value;
    const fonts = new Map<string, Font>();
    const composites = new Map<string, readonly GraphicObject[]>();
    for (const part of document.value.resources) {
      const read = this.#optional(() => readResources(this.#zip, part, fonts, composites));
      if (!read.ok) return read;
    }
    const notes = this.#optional(() => (annotations === null ? ok(null) : readAnnotationList(this.#zip, annotations)));
    if (!notes.ok) return notes;
    const painted = this.#paint(document.value, notes.value ?? new Map(), (box) => {
      return new Painter({ fonts, composites }, this.#budget, [box[0], box[1]]);
    });
    if (!painted.ok) return painted;

    const signed = this.#optional(() => (signatures === null ? ok(null) : countSignatures(this.#zip, signatures)));
    if (!signed.ok) return signed;
    this.#lost('signatures', signed.value?.signatures ?? 0);
    this.#lost('seals', signed.value?.seals ?? 0);
    const attached = this.#optional(() => (attachments === null ? ok(0) : countAttachments(this.#zip, attachments)));
    if (!attached.ok) return attached;
    this.#lost('embedded', attached.value ?? 0);

    this.#lost('fonts', this.#unknownFonts.size);
    this.#unknownFonts.clear();

    const { blocks, parts } = layoutText(painted.value, this.#pages + 1);
    this.#pages += painted.value.length;
    for (const part of parts) this.#tally.saw(part);
    for (const block of blocks) {
      const isMargin = block.kind === 'header' || block.kind === 'footer' || block.kind === 'footnote';
      (isMargin ? this.#margins : this.#blocks).push(block);
    }
    return ok(undefined);
  }

  #paint(
    document: OfdDocument,
    notes: ReadonlyMap<string, readonly string[]>,
    painterFor: (box: Box) => Painter,
  ): Result<Page[]> {
    const { box, pages, templates } = document;
    const drawn: Page[] = [];
    const cached = new Map<string, PageContent | null>();
    let damaged: Result<never> | null = null;
    for (const { id, part } of pages) {
      const memory = checkMemory();
      if (!memory.ok) return memory;
      const page = readPage(this.#zip, part);
      if (page.ok) {
        const layers = this.#layers(page.value, templates, cached);
        if (!layers.ok) return layers;
        const size = layers.value.find((layer) => layer.box !== null)?.box ?? box;
        const painter = painterFor(page.value.box ?? size);
        const painted = firstFailure(
          ...layers.value.map(
            ({ objects }) =>
              () =>
                painter.draw(objects),
          ),
          () => this.#annotations(painter, notes.get(id) ?? []),
        );
        if (!painted.ok) return painted;
        drawn.push(this.#finish(painter, page.value.box ?? size));
      } else if (isDamage(page)) {
        damaged ??= page;
        this.#tally.lost('damagedPages');
        drawn.push({ width: box[2] * POINTS, height: box[3] * POINTS, runs: [] });
      } else return page;
    }
    return damaged !== null && drawn.every(({ runs }) => runs.length === 0) ? damaged : ok(drawn);
  }

  /** A page with the templates under and over it. */
  #layers(
    page: PageContent,
    templates: ReadonlyMap<string, string>,
    cached: Map<string, PageContent | null>,
  ): Result<PageContent[]> {
    const under: PageContent[] = [];
    const over: PageContent[] = [];
    for (const { id, above } of page.templates) {
      const template = this.#template(templates.get(id), cached);
      if (!template.ok) return template;
      if (template.value !== null) (above ? over : under).push(template.value);
    }
    return ok([...under, page, ...over]);
  }

  #template(part: string | undefined, cached: Map<string, PageContent | null>): Result<PageContent | null> {
    if (part === undefined) return ok(null);
    const known = cached.get(part);
    if (known !== undefined) return ok(known);
    const read = this.#optional(() => readPage(this.#zip, part));
    if (read.ok) cached.set(part, read.value);
    return read;
  }

  #annotations(painter: Painter, parts: readonly string[]): Result<void> {
    for (const part of parts) {
      const read = this.#optional(() => readAnnotations(this.#zip, part));
      if (!read.ok) return read;
      if (read.value === null) continue;
      this.#lost('comments', read.value.remarks);
      for (const { objects, shift } of read.value.drawn) {
        const done = painter.draw(objects, true, shift);
        if (!done.ok) return done;
      }
    }
    return ok(undefined);
  }

  #finish(painter: Painter, [, , width, height]: Box): Page {
    this.#lost('images', painter.images);
    this.#lost('symbols', painter.symbols);
    this.#images += painter.images;
    for (const font of painter.unknownFonts) this.#unknownFonts.add(font);
    // The text under a scanned page is all the text that it has.
    const isScan = painter.runs.length === 0;
    if (isScan && painter.unseen.length === 0 && painter.images > 0) this.#lost('scannedPages', 1);
    if (!isScan) this.#lost('hiddenText', painter.unseen.length);
    const runs = isScan ? painter.unseen : painter.runs;
    return { width: width * POINTS, height: height * POINTS, runs, rules: painter.rules };
  }

  /** `null`: the part is broken or gone, which is in the report then. */
  #optional<T>(read: () => Result<T>): Result<T | null> {
    const result = read();
    if (result.ok || !isDamage(result)) return result;
    this.#tally.lost('resources');
    return ok(null);
  }

  #lost(what: LossName, count: number): void {
    this.#tally.lost(what, count);
  }
}
