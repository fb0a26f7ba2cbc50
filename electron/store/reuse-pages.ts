import { COMMON_FINGERPRINT } from '#shared/reuse/index.ts';

/** A fingerprint and the documents that hold it; without documents where they are too many to tell anything. */
export type Entry = { hash: number; count: number; documents: readonly number[] | null };

/**
 * A page is a run of entries in order of hash, all numbers as variable-length integers: distance to the hash before,
 * number of documents, and the distances between documents unless they are more than `COMMON_FINGERPRINT`.
 */
export function encodePage(entries: readonly Entry[]): Uint8Array {
  const writer = new Writer();
  let before = 0;
  for (const { hash, count, documents } of entries) {
    writer.write(hash - before);
    writer.write(count);
    before = hash;
    if (!documents || count > COMMON_FINGERPRINT) continue;
    let last = 0;
    for (const document of documents) {
      writer.write(document - last);
      last = document;
    }
  }
  return writer.bytes();
}

/** Calls `visit` for each entry in order, or each one that is wanted. Throws `DamagedPage` where the bytes are not a page. */
export function decodePage(bytes: Uint8Array, visit: (entry: Entry) => void, wanted?: ReadonlySet<number>): void {
  let at = 0;
  const read = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new DamagedPage();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  };
  let hash = 0;
  while (at < bytes.length) {
    hash += read();
    const count = read();
    let documents: number[] | null = null;
    if (wanted && !wanted.has(hash)) {
      at = count <= COMMON_FINGERPRINT ? skip(bytes, at, count) : at;
      continue;
    }
    if (count <= COMMON_FINGERPRINT) {
      documents = new Array<number>(count);
      let document = 0;
      for (let i = 0; i < count; i++) {
        document += read();
        documents[i] = document;
      }
    }
    visit({ hash, count, documents });
  }
}

/** Place after so many numbers: each ends with a byte below 128. */
function skip(bytes: Uint8Array, from: number, numbers: number): number {
  let at = from;
  for (let left = numbers; left > 0; at++) {
    const byte = bytes[at];
    if (byte === undefined) throw new DamagedPage();
    if (byte < 0x80) left--;
  }
  return at;
}

/** Entries in any order as one list in order of hash, each hash once. */
export function joinEntries(entries: Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries.sort((x, y) => x.hash - y.hash)) {
    const last = merged.at(-1);
    if (last?.hash === entry.hash) merged[merged.length - 1] = joined(last, entry);
    else merged.push(entry);
  }
  return merged;
}

/** The bytes of the index are not what was written. */
export class DamagedPage extends Error {
  override readonly name = 'DamagedPage';
}

function joined(first: Entry, second: Entry): Entry {
  const count = first.count + second.count;
  if (count > COMMON_FINGERPRINT || !first.documents || !second.documents) {
    return { hash: first.hash, count, documents: null };
  }
  const documents = [...first.documents, ...second.documents].sort((x, y) => x - y);
  return { hash: first.hash, count, documents };
}

class Writer {
  #bytes = new Uint8Array(1024);
  #length = 0;

  write(value: number): void {
    let rest = value;
    if (this.#length + 8 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
