import { fail, type ReadDocument, type Result } from '#shared/contract/index.ts';
import { assemble } from '../../blocks/assemble.ts';
import { Tally } from '../../blocks/tally.ts';
import { limits } from '../../limits.ts';
import { checkMemory } from '../../memory.ts';
import { layoutText, type Page } from '../layout/index.ts';
import { countPictures, isCut } from './ending.ts';
import { type PageFound, PageReader } from './page-reader.ts';
import { PdfDocument } from './pdf-document.ts';
import { asRecord, PdfFailure } from './wire.ts';

/**
 * Reads a .pdf by the places of its glyphs. Pictures are not looked into: a file of nothing else is `no-text`, single
 * such pages are in the report. A file that opens without a password is read, whatever else it forbids.
 * Errors: `encrypted`, `truncated`, `malformed`, `no-text`, `empty-file`, `limit-exceeded`, `parser-memory`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<ReadDocument>> {
  if (isCut(bytes)) return fail('truncated');
  try {
    return await withoutStrays(async (strays) => {
      const document = await PdfDocument.open(bytes);
      try {
        return await new PdfReader(document, bytes, strays).read();
      } finally {
        await document.close();
      }
    });
  } catch (error) {
    if (error instanceof PdfFailure) return failureOf(error);
    throw error;
  }
}

type Strays = { count: number };

/** Where a file is damaged, pdf.js may leave a promise that fails to itself: that costs something there, not the process. */
async function withoutStrays<T>(read: (strays: Strays) => Promise<T>): Promise<T> {
  const strays = { count: 0 };
  const note = () => {
    strays.count += 1;
  };
  process.on('unhandledRejection', note);
  try {
    return await read(strays);
  } finally {
    await breathe();
    process.off('unhandledRejection', note);
  }
}

/** Lets Node tell of strays, and the child hear that its owner has gone. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

class PdfReader {
  readonly #document: PdfDocument;
  readonly #bytes: Uint8Array;
  readonly #strays: Strays;
  readonly #tally = new Tally();
  #length = 0;

  constructor(document: PdfDocument, bytes: Uint8Array, strays: Strays) {
    this.#document = document;
    this.#bytes = bytes;
    this.#strays = strays;
  }

  async read(): Promise<Result<ReadDocument>> {
    const count = this.#document.pageCount;
    if (!(count > 0)) return fail('malformed', { reason: 'no-pages' });
    if (count > limits.pages) return fail('limit-exceeded', { limit: 'pages', count });
    const pages: Page[] = [];
    let damaged = 0;
    let scanned = 0;
    for (let index = 0; index < count; index += 1) {
      const page = await this.#readPage(index);
      if (page === null) damaged += 1;
      if (page?.isPicture === true) scanned += 1;
      this.#length += page?.length ?? 0;
      pages.push(page?.page ?? { width: 0, height: 0, runs: [] });
      await breathe();
      const memory = checkMemory();
      if (!memory.ok) return memory;
      if (this.#length > limits.textLength) return fail('limit-exceeded', { limit: 'textLength', count: this.#length });
    }
    if (damaged === count) return fail('malformed', { reason: 'no-pages' });
    const pictures = countPictures(this.#bytes);
    if (scanned === count || (this.#length === 0 && scanned + pictures > 0)) return fail('no-text', { pages: count });
    if (this.#length === 0) return fail('empty-file');
    this.#tally.lost('damagedPages', damaged);
    this.#tally.lost('scannedPages', scanned);
    this.#tally.lost('images', pictures);
    this.#tally.lost('fonts', this.#document.missingMaps.size);
    await this.#countExtras();
    this.#tally.lost('resources', this.#strays.count);
    const { blocks, parts } = layoutText(pages);
    for (const part of parts) this.#tally.saw(part);
    return assemble('pdf', blocks, this.#tally.report());
  }

  /** `null`: the page is damaged. */
  async #readPage(index: number): Promise<PageFound | null> {
    try {
      const reader = new PageReader(await this.#document.page(index), this.#document.fonts);
      await this.#document.operators(index, (operators) => reader.take(operators));
      const found = reader.finish();
      const { lost } = found;
      this.#tally.lost('damagedCharacters', lost.damagedCharacters);
      this.#tally.lost('symbols', lost.symbols);
      this.#tally.lost('hiddenText', lost.outside > 0 ? 1 : 0);
      await this.#countAnnotations(index);
      return found;
    } catch (error) {
      if (error instanceof PdfFailure) return null;
      throw error;
    }
  }

  async #countAnnotations(index: number): Promise<void> {
    for (const { subtype, fieldType, fieldValue, actions } of await this.#document.annotations(index)) {
      if (subtype === 'Link' || subtype === 'Popup') continue;
      if (Object.keys(asRecord(actions)).length > 0) this.#tally.lost('scripts');
      if (fieldType === 'Sig') this.#tally.lost('signatures');
      else if (subtype !== 'Widget') this.#tally.lost('comments');
      else if (typeof fieldValue === 'string' && fieldValue.trim() !== '') this.#tally.lost('formFields');
    }
  }

  async #countExtras(): Promise<void> {
    try {
      const { scripts, attachments } = await this.#document.extras();
      this.#tally.lost('scripts', scripts);
      this.#tally.lost('embedded', attachments);
    } catch (error) {
      if (!(error instanceof PdfFailure)) throw error;
      this.#tally.lost('embedded');
    }
  }
}

function failureOf({ name, message }: PdfFailure): Result<never> {
  if (name === 'PasswordException' || /encrypt|security handler/iu.test(message)) return fail('encrypted');
  return fail('malformed', { reason: 'pdf' });
}
