import { fail, failAsAttachment, ok, type Result } from '#shared/contract/index.ts';
import { openContainer } from '../container/zip.ts';
import { attachmentKinds, type ForeignFormat, recogniseOle, recogniseSignature } from './foreign.ts';

/** Which reader a file is for. The name and its extension are never asked: they are often wrong. */
export type Recognised = 'docx' | 'doc' | 'odt' | 'rtf' | 'pdf' | 'ofd' | 'txt';

const opendocument = 'application/vnd.oasis.opendocument.';
/** Parts that an OpenDocument has beside its `mimetype`: two of them tell one that lost it. */
const opendocumentParts = ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml', 'META-INF/manifest.xml'];
/** Parts of which a package of Word has one, whatever else it lost. */
const wordParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/**
 * Errors: `empty-file`, `attachment` (of a kind that is listed, not read), `unknown-format` (with `format`),
 * `encrypted`, and those of opening a zip.
 */
export function recognise(bytes: Uint8Array): Result<Recognised> {
  if (bytes.length === 0) return fail('empty-file');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return recogniseZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    const inside = recogniseOle(bytes);
    if (!inside.ok) return inside;
    if (inside.value === 'encrypted') return fail('encrypted');
    return inside.value === 'doc' ? ok('doc') : foreign(inside.value, bytes);
  }
  const format = recogniseSignature(bytes);
  if (format === 'pdf' || format === 'rtf') return ok(format);
  return format === null ? ok('txt') : foreign(format, bytes);
}

function recogniseZip(bytes: Uint8Array): Result<Recognised> {
  const zip = openContainer(bytes);
  if (!zip.ok) return zip;
  if (zip.value.has('OFD.xml') || zip.value.has('Encryptions.xml')) return ok('ofd');
  if (zip.value.has('xl/workbook.xml') || zip.value.has('xl/workbook.bin')) return foreign('xlsx', bytes);
  if (zip.value.has('ppt/presentation.xml')) return foreign('pptx', bytes);
  const mimetype = zip.value.read('mimetype');
  if (mimetype.ok && mimetype.value !== null) {
    const type = new TextDecoder().decode(mimetype.value.subarray(0, 100));
    if (type.startsWith(`${opendocument}text`)) return ok('odt');
    if (type.startsWith(`${opendocument}spreadsheet`)) return foreign('ods', bytes);
    if (type.startsWith(`${opendocument}presentation`)) return foreign('odp', bytes);
    if (type.startsWith(opendocument)) return foreign('opendocument', bytes);
  }
  if (opendocumentParts.filter((part) => zip.value.has(part)).length > 1) return ok('odt');
  return wordParts.some((part) => zip.value.has(part)) ? ok('docx') : foreign('zip', bytes);
}

function foreign(format: ForeignFormat, bytes: Uint8Array): Result<never> {
  const kind = attachmentKinds[format];
  return kind === undefined
    ? fail('unknown-format', { format })
    : failAsAttachment(format, { kind, bytes: bytes.length });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
