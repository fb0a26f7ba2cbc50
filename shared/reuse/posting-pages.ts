import { COMMON_FINGERPRINT } from './candidates.ts';
import { COMMON, lastOfPage, type Postings } from './postings.ts';

/** Postings of a page: less than a kilobyte. */
const PAGE = 380;

/**
 * The same postings, sorted by key, with each key's documents in order and once, and with `COMMON` alone where more than
 * `COMMON_FINGERPRINT` hold it. Written over what is given, and shorter where something was left out.
 */
export function withoutCommon({ keys, documents }: Postings): Postings {
  let size = 0;
  for (let start = 0, end = 0; start < keys.length; start = end) {
    const key = keys[start] ?? 0;
    let isInOrder = true;
    for (end = start + 1; end < keys.length && keys[end] === key; end++) {
      isInOrder &&= (documents[end - 1] ?? 0) < (documents[end] ?? 0);
    }
    const held = isInOrder ? end - start : keepOnce(documents.subarray(start, end));
    if (held > COMMON_FINGERPRINT || documents[start] === COMMON) {
      keys[size] = key;
      documents[size++] = COMMON;
      continue;
    }
    for (let i = start; i < start + held; i++) {
      keys[size] = key;
      documents[size++] = documents[i] ?? 0;
    }
  }
  return { keys: keys.subarray(0, size), documents: documents.subarray(0, size) };
}

/** Number of different documents, which then stand in order at the beginning. */
function keepOnce(documents: Uint32Array): number {
  documents.sort();
  let count = 1;
  for (let i = 1; i < documents.length; i++) {
    if (documents[i] !== documents[i - 1]) documents[count++] = documents[i] ?? 0;
  }
  return count;
}

/**
 * Cuts postings into pages, no key into two; returns how many were taken. What would not fill a page is left, unless
 * nothing comes after it. `put` is told the key that the page after it begins with; null: it is the last one.
 */
export function cutPages(
  { keys, documents }: Postings,
  { bits, last }: Readonly<{ bits: number; last: boolean }>,
  put: (page: Postings, next: number | null) => void,
): number {
  let start = 0;
  let lastKey = lastOfPage(keys[0] ?? 0, bits);
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] ?? 0;
    if (at - start >= PAGE || key > lastKey) {
      put({ keys: keys.subarray(start, at), documents: documents.subarray(start, at) }, key);
      start = at;
      lastKey = lastOfPage(key, bits);
    }
    while (at < keys.length && keys[at] === key) at++;
  }
  if (!last || start === keys.length) return start;
  put({ keys: keys.subarray(start), documents: documents.subarray(start) }, null);
  return keys.length;
}
