/**
 * Whether the file breaks off. A PDF ends with where its table of objects is (`startxref`); what has objects after the
 * last such place was cut. Other things after the end are harmless, and so are wrong numbers there.
 */
export function isCut(bytes: Uint8Array): boolean {
  const end = lastIndexOf(bytes, 'startxref');
  if (end === -1) return true;
  const tail = latin(bytes.subarray(end, end + 64));
  if (!/^startxref\s+\d+/u.test(tail)) return true;
  return /\d\s{1,20}\d{1,10}\s{1,20}obj\b/u.test(latin(bytes.subarray(end, end + TAIL)));
}

const TAIL = 64 * 1024;

/** Pictures in the file; masks, which are pictures too, don't count. They never stand in compressed objects. */
export function countPictures(bytes: Uint8Array): number {
  const all = count(bytes, /\/Subtype\s{0,20}\/Image\b/gu);
  const masks = count(bytes, /\/S?Mask\s{1,20}\d{1,10}\s{1,20}\d{1,10}\s{1,20}R\b/gu);
  return Math.max(all > 0 ? 1 : 0, all - masks);
}

const CHUNK = 1024 * 1024;
const OVERLAP = 64;

function count(bytes: Uint8Array, pattern: RegExp): number {
  let found = 0;
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const part = latin(bytes.subarray(from, from + CHUNK + OVERLAP));
    for (const { index } of part.matchAll(pattern)) if (index < CHUNK) found += 1;
  }
  return found;
}

function lastIndexOf(bytes: Uint8Array, word: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(word, undefined, 'latin1');
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
