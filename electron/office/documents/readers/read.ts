import type { ReadDocument, Result } from '#shared/contract/index.ts';
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

/** Reads a file by its content, whatever it is called. */
export async function readDocument(bytes: Uint8Array): Promise<Result<ReadDocument>> {
  const format = recognise(bytes);
  return format.ok ? readers[format.value](bytes) : format;
}
