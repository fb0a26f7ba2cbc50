import { fail, ok, type Result } from '#shared/contract/index.ts';
import { limits } from '../limits.ts';

export type Entry = Readonly<{
  name: string;
  method: number;
  crc: number;
  compressedSize: number;
  size: number;
  /** where the entry's data begins in the file */
  dataStart: number;
}>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;

const ZIP64_FIELD = 1;
const UNICODE_NAME_FIELD = 0x7075;

type Range = Readonly<{ at: number; end: number }>;
type End = Readonly<{ at: number; entries: number; size: number; offset: number }>;

/**
 * The central directory is the only list that counts: local headers may lie, and sizes after the data (data
 * descriptors) needn't be guessed from it. Entries that share bytes or a name are refused, because two readers would
 * see two different documents in such a file.
 */
export function readDirectory(bytes: Uint8Array): Result<readonly Entry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return fail('truncated');
  if (end.entries > limits.entries) return fail('limit-exceeded', { limit: 'entries', count: end.entries });
  const start = end.at - end.size;
  // Bytes put before the archive shift every offset by the same amount.
  const shift = start - end.offset;
  if (start < 0 || shift < 0) return fail('truncated');

  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < end.entries; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return broken('directory');
    const read = readEntry(bytes, view, at, shift);
    if (!read.ok) return read;
    entries.push(read.value.entry);
    at = read.value.next;
  }
  return refuseAmbiguous(entries, start);
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
): Result<{ entry: Entry; next: number }> {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) return broken('directory');
  const extra = { at: at + 46 + nameLength, end: at + 46 + nameLength + extraLength };
  const name = readName(bytes, view, at, extra);
  if (name === null) return broken('two-names');
  if ((flags & 1) !== 0) return fail('encrypted');

  const sizes = wideSizes(view, at, extra);
  if (sizes === null) return broken('directory');
  const local = sizes.offset + shift;
  if (local + 30 > bytes.length) return fail('truncated');
  if (view.getUint32(local, true) !== LOCAL) return broken('directory');
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + sizes.compressedSize > bytes.length) return fail('truncated');
  const entry: Entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    dataStart,
  };
  return ok({ entry, next });
}

/** Sizes and offset, taken from the zip64 field where the plain ones are all ones. */
function wideSizes(view: DataView, at: number, extra: Range) {
  const wide = 0xffffffff;
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  let cursor = plain.includes(wide) ? findExtra(view, extra, ZIP64_FIELD) : null;
  const values: number[] = [];
  for (const value of plain) {
    if (value !== wide) {
      values.push(value);
      continue;
    }
    if (cursor === null || cursor.at + 8 > cursor.end) return null;
    values.push(Number(view.getBigUint64(cursor.at, true)));
    cursor = { at: cursor.at + 8, end: cursor.end };
  }
  const [size = 0, compressedSize = 0, offset = 0] = values;
  return { size, compressedSize, offset };
}

function findExtra(view: DataView, { at: start, end }: Range, id: number): Range | null {
  let at = start;
  while (at + 4 <= end) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === id) return { at: at + 4, end: Math.min(next, end) };
    at = next;
  }
  return null;
}

/**
 * A name may be given again as UTF-8 in an extra field, for raw names in some code page. `null`: both are readable and
 * differ, so that readers would take different files for the document.
 */
function readName(bytes: Uint8Array, view: DataView, at: number, extra: Range): string | null {
  const raw = decodeName(bytes.subarray(at + 46, extra.at));
  const again = findExtra(view, extra, UNICODE_NAME_FIELD);
  if (again === null) return raw;
  const second = decodeName(bytes.subarray(again.at + 5, again.end));
  return raw !== second && !raw.includes('\u{FFFD}') ? null : second;
}

function decodeName(raw: Uint8Array): string {
  return new TextDecoder('utf-8').decode(raw).replaceAll('\\', '/').replace(/^\/+/u, '');
}

function findEnd(view: DataView): End | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    // A comment may hold the signature by chance; the true record's comment ends inside the file.
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    return (
      findWideEnd(view, at) ?? {
        at,
        entries: view.getUint16(at + 10, true),
        size: view.getUint32(at + 12, true),
        offset: view.getUint32(at + 16, true),
      }
    );
  }
  return null;
}

function findWideEnd(view: DataView, end: number): End | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return {
    at,
    entries: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function refuseAmbiguous(entries: readonly Entry[], directoryStart: number): Result<readonly Entry[]> {
  const names = new Set<string>();
  for (const { name } of entries) {
    const folded = name.toLowerCase();
    if (names.has(folded)) return broken('duplicate', name);
    names.add(folded);
  }
  const inOrder = entries.toSorted((a, b) => a.dataStart - b.dataStart);
  let free = 0;
  for (const entry of inOrder) {
    const end = entry.dataStart + entry.compressedSize;
    if (entry.dataStart < free || end > directoryStart) return broken('overlap', entry.name);
    free = end;
  }
  return ok(entries);
}

function broken(
  reason: string,
  part = '',
): { ok: false; error: { code: 'malformed'; params: Record<string, string> } } {
  return { ok: false, error: { code: 'malformed', params: part === '' ? { reason } : { reason, part } } };
}
