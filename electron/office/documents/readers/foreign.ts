import { type AttachmentKind, ok, type Result } from '#shared/contract/index.ts';
import { openCompound } from '../container/compound.ts';

/** Formats that are told apart but not read, so that the sentence can say what to do. */
export const foreignFormats = [
  'xls',
  'ppt',
  'ods',
  'odp',
  'opendocument',
  'xlsx',
  'pptx',
  'image',
  'html',
  'word-xml',
  'xml',
  'ole',
  'word95',
  'zip',
  'rar',
  '7z',
  'gzip',
  'binary',
] as const;
export type ForeignFormat = (typeof foreignFormats)[number];

/**
 * Which of them lie beside documents as their attachments. A packed archive is none: it may hold documents that nobody
 * would miss until it is too late.
 */
export const attachmentKinds: Readonly<Partial<Record<ForeignFormat, AttachmentKind>>> = {
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  ods: 'spreadsheet',
  ppt: 'presentation',
  pptx: 'presentation',
  odp: 'presentation',
  image: 'picture',
};

/**
 * What an OLE container (before 2007) holds, by the streams in its directory. Errors: `truncated` where the directory is
 * cut off and nothing else tells.
 */
export function recogniseOle(bytes: Uint8Array): Result<ForeignFormat | 'doc' | 'encrypted'> {
  const compound = openCompound(bytes);
  const names = compound.ok ? compound.value.names : oleNames(bytes);
  if (names.has('encryptedpackage') || names.has('encryptioninfo')) return ok('encrypted');
  // Where the tree of a damaged file can't be followed, a text with a table in it looks like a table with a text in it.
  // Taken for a text it is told to be damaged; taken for a table it would be put aside as an attachment.
  if (!compound.ok && names.has('worddocument')) return ok('doc');
  if (names.has('workbook') || names.has('book')) return ok('xls');
  if (names.has('powerpoint document')) return ok('ppt');
  if (names.has('worddocument')) return ok('doc');
  return compound.ok || compound.error.code !== 'truncated' ? ok('ole') : compound;
}

/**
 * Names, in lower case, of all 128-byte records that look like directory entries: a damaged file should still be called
 * by its name.
 */
function oleNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 === 1 || (type !== 1 && type !== 2 && type !== 5)) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)).toLowerCase());
  }
  return names;
}

/** By the first bytes; `null` if it may be text. */
export function recogniseSignature(bytes: Uint8Array): ForeignFormat | 'pdf' | 'rtf' | null {
  const head = latin(bytes.subarray(0, 1024));
  for (const [format, starts] of signatures) if (starts.some((start) => head.startsWith(start))) return format;
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image';
  if (head.slice(4, 8) === 'ftyp') return /^(?:hei|mif|avi)/u.test(head.slice(8, 12)) ? 'image' : 'binary';
  if (isBitmap(bytes, head)) return 'image';
  if (isExcelText(head)) return 'xls';
  if (head.includes('<?mso-application progid="Word.Document"?>') || head.includes('<pkg:package')) return 'word-xml';
  if (/^(?:\xef\xbb\xbf)?\s{0,400}(?:<!doctype html|<html)/iu.test(head)) return 'html';
  // Documents in one XML file (.fodt, .uot, Word 2003) are text only to a computer.
  if (/^(?:\xef\xbb\xbf)?\s{0,400}<\?xml\s/iu.test(head)) return /<svg[\s>]/iu.test(head) ? 'image' : 'xml';
  return /^MIME-Version:/imu.test(head) && /^Content-Type:\s{0,200}multipart\/related/imu.test(head) ? 'html' : null;
}

const signatures: readonly (readonly [ForeignFormat | 'rtf', readonly string[]])[] = [
  ['rtf', ['{\\rtf']],
  ['image', ['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*']],
  ['rar', ['Rar!\x1a\x07']],
  ['7z', ['7z\xbc\xaf\x27\x1c']],
  ['gzip', ['\x1f\x8b\x08']],
  ['binary', ['\x7fELF', 'SQLite format 3\0']],
];

/** What office systems export as `.xls`: a sheet in one XML file, or a web page that says it is Excel's. */
function isExcelText(head: string): boolean {
  if (head.includes('<?mso-application progid="Excel.Sheet"?>')) return true;
  if (head.includes('urn:schemas-microsoft-com:office:word')) return false;
  return /^(?:\xef\xbb\xbf)?\s{0,400}<html[^>]{0,2000}\sxmlns:x="urn:schemas-microsoft-com:office:excel"/iu.test(head);
}

/** `BM` alone may begin a text. */
function isBitmap(bytes: Uint8Array, head: string): boolean {
  if (!head.startsWith('BM') || bytes.length < 26) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
