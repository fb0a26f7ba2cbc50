import { fail, ok, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { assemble } from '../blocks/assemble.ts';
import { type RawBlock, textOf } from '../blocks/raw-block.ts';
import { type LossName, Tally } from '../blocks/tally.ts';
import { firstFailure, isDamage } from '../container/parts.ts';
import { walkXml, type XmlHandler } from '../container/xml.ts';
import { openContainer, type Container as Zip } from '../container/zip.ts';
import { Numbering } from './numbering.ts';
import { type DocxPackage, openPackage } from './package.ts';
import type { Container } from './paragraph.ts';
import { isOn } from './properties.ts';
import { Story, type Surroundings } from './story.ts';
import { StyleSheet } from './styles.ts';

/**
 * Reads a .docx (or .docm, .dotx) from its XML parts. A missing or broken part other than the main one costs what is
 * in it and is reported. Errors: `not-a-docx`, `encrypted`, `truncated`, `malformed`, `limit-exceeded`, `parser-memory`.
 */
export function readDocx(bytes: Uint8Array): Result<ReadDocument> {
  const zip = openContainer(bytes);
  if (!zip.ok) return zip;
  const opened = openPackage(zip.value);
  if (!opened.ok) return opened;
  return new DocxReader(zip.value, opened.value).read();
}

class DocxReader {
  #zip: Zip;
  #package: DocxPackage;
  #around: Surroundings = {
    styles: new StyleSheet(),
    numbering: new Numbering(),
    tally: new Tally(),
    tables: { count: 0 },
  };
  #evenPagesDiffer = false;

  constructor(zip: Zip, opened: DocxPackage) {
    this.#zip = zip;
    this.#package = opened;
  }

  read(): Result<ReadDocument> {
    const { styles, numbering, tally } = this.#around;
    const prepared = firstFailure(
      () => this.#optional('styles', 'styleSheet', (content, part) => styles.load(content, part)),
      () => this.#optional('numbering', 'numberingPart', (content, part) => numbering.load(content, part)),
      () => this.#optional('settings', 'settingsPart', (content, part) => walkXml(content, part, this.#settings())),
    );
    if (!prepared.ok) return prepared;

    const body = this.#readMain();
    if (!body.ok) return body;
    tally.saw('body');
    const blocks = body.value.flow.filter(
      ({ section }) => section === undefined || body.value.sections.startsOnNewPage(section),
    );
    const rest = firstFailure(
      () => this.#readNotes('footnote', body.value, blocks),
      () => this.#readNotes('endnote', body.value, blocks),
      () => this.#readHeaders('header', body.value, blocks),
      () => this.#readHeaders('footer', body.value, blocks),
    );
    return rest.ok ? assemble('docx', blocks, tally.report()) : rest;
  }

  #readMain(): Result<Story> {
    const part = this.#package.main;
    const content = this.#zip.read(part);
    if (!content.ok) return content;
    const story = new Story(part, 'paragraph', this.#around);
    const walked = walkXml(content.value ?? new Uint8Array(), part, story);
    if (!walked.ok) return walked;
    return story.hasBody ? ok(story) : fail('malformed', { part, reason: 'no-body' });
  }

  #readNotes(kind: 'footnote' | 'endnote', body: Story, blocks: RawBlock[]): Result<void> {
    const ids = body.noteReferences[kind];
    if (ids.size === 0) return ok(undefined);
    const part = this.#package.related(`${kind}s`);
    const story = this.#story(part, kind, 'notePart');
    if (!story.ok || story.value === null) return story.ok ? ok(undefined) : story;
    for (const id of ids) {
      const note = story.value.notes.get(id) ?? [];
      if (note.length > 0) this.#around.tally.saw(`${kind}s`);
      blocks.push(...note);
    }
    return ok(undefined);
  }

  #readHeaders(kind: 'header' | 'footer', body: Story, blocks: RawBlock[]): Result<void> {
    const seen = new Set<string>();
    for (const id of body.sections.shown(kind, this.#evenPagesDiffer)) {
      const target = this.#package.byId(id)?.target;
      const story = this.#story(target, kind, 'headerPart');
      if (!story.ok) return story;
      const flow = story.value?.flow ?? [];
      const text = flow.map(textOf).join('\n');
      // The same words on left and right pages are one header.
      if (text.trim() === '' || seen.has(text)) continue;
      seen.add(text);
      this.#around.tally.saw(`${kind}s`);
      blocks.push(...flow);
    }
    return ok(undefined);
  }

  /** `null`: the part is missing or broken, which is in the report then. */
  #story(part: string | undefined, kind: Container['kind'], loss: LossName): Result<Story | null> {
    const content = part === undefined ? ok(null) : this.#zip.read(part);
    if (content.ok && content.value !== null && part !== undefined) {
      const story = new Story(part, kind, this.#around);
      const walked = walkXml(content.value, part, story);
      if (walked.ok) return ok(story);
      if (!isDamage(walked)) return walked;
    } else if (!content.ok && !isDamage(content)) return content;
    this.#around.tally.lost(loss);
    return ok(null);
  }

  #optional(type: string, loss: LossName, load: (content: Uint8Array, part: string) => Result<void>): Result<void> {
    const part = this.#package.related(type);
    if (part === undefined) return ok(undefined);
    const content = this.#zip.read(part);
    const loaded = content.ok && content.value !== null ? load(content.value, part) : content;
    if (loaded.ok) return ok(undefined);
    if (!isDamage(loaded)) return loaded;
    this.#around.tally.lost(loss);
    return ok(undefined);
  }

  #settings(): XmlHandler {
    return {
      open: (element) => {
        if (element.name === 'w:evenAndOddHeaders') this.#evenPagesDiffer = isOn(element);
      },
      close() {},
    };
  }
}
