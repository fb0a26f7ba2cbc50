import { fail, type ReadDocument, type Result } from '#shared/contract/index.ts';
import type { LossName } from '../blocks/tally.ts';
import { readDoc } from '../doc/read-doc.ts';
import { readDocx } from '../docx/read-docx.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { readOdt } from './odt/read-odt.ts';
import { readOfd } from './ofd/read-ofd.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { type Recognised, recognise } from './recognise.ts';
import { readTxt } from './txt.ts';

/** One reader a format; `docs/add-a-format.md` tells how to add one. */
const readers: Readonly<
  Record<Recognised, (bytes: Uint8Array) => Result<ReadDocument> | Promise<Result<ReadDocument>>>
> = {
  docx: readDocx,
  doc: readDoc,
  odt: readOdt,
  rtf: readRtf,
  pdf: readPdf,
  ofd: readOfd,
  txt: readTxt,
};

/**
 * Reads a file by its content, whatever it is called. One without a letter in it is refused: `no-text` where there are
 * pictures or seals in the place of one, else `empty-file`. Other errors: those of `recognise` and of the reader.
 */
export async function readDocument(bytes: Uint8Array): Promise<Result<ReadDocument>> {
  const format = recognise(bytes);
  if (!format.ok) return format;
  const read = await readers[format.value](bytes);
  if (!read.ok || visible.test(read.value.text)) return read;
  return fail(read.value.read.notRead.some(({ part }) => drawn.has(part)) ? 'no-text' : 'empty-file');
}

/** Blanks, controls and marks that only join or part others show nothing. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** What the eye sees of a file although there is no text. */
const drawn: ReadonlySet<string> = new Set<LossName>([
  'images',
  'scannedPages',
  'seals',
  'charts',
  'diagrams',
  'wordArt',
  'embedded',
]);
