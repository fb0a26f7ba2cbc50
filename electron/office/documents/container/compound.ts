import { fail, ok, type Result } from '#shared/contract/index.ts';
import { ByteView } from './byte-view.ts';

/** An OLE compound file: a file system in a file. Only the streams at its root are of interest. */
export type Compound = Readonly<{
  /** names of the root's streams and storages in lower case; upper and lower case make no difference in them */
  names: ReadonlySet<string>;
  /** Bytes of a root stream, `null` if there is none. Errors: `truncated`, `malformed`. */
  stream(name: string): Result<Uint8Array | null>;
}>;

type Entry = Readonly<{ name: string; type: number; left: number; right: number; child: number }> &
  Readonly<{ start: number; size: number }>;
type Geometry = Readonly<{ sectorSize: number; miniSize: number; cutoff: number }>;

const noEntry = 0xffffffff;
const endOfChain = 0xfffffffe;
const lastSector = 0xfffffffa;

/** Errors: `truncated` where sectors lie behind the end of the file, `malformed` where their chains lead nowhere. */
export function openCompound(bytes: Uint8Array): Result<Compound> {
  const file = new ByteView(bytes);
  if (!file.has(0, 512)) return fail('truncated');
  const shift = file.u16(30);
  const miniShift = file.u16(32);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return fail('malformed', { reason: 'sector-size' });
  const geometry = { sectorSize: 2 ** shift, miniSize: 2 ** miniShift, cutoff: file.u32(56) };
  return new CompoundReader(file, geometry).open();
}

class CompoundReader {
  #file: ByteView;
  #geometry: Geometry;
  #sectors: number;
  #table: ByteView = new ByteView(new Uint8Array());
  #miniTable: ByteView = new ByteView(new Uint8Array());
  #miniStream: Uint8Array = new Uint8Array();

  constructor(file: ByteView, geometry: Geometry) {
    this.#file = file;
    this.#geometry = geometry;
    // The last sector may be short: some programs write no padding.
    this.#sectors = Math.ceil(file.length / geometry.sectorSize) - 1;
  }

  open(): Result<Compound> {
    const table = this.#readTable();
    if (!table.ok) return table;
    this.#table = new ByteView(table.value);
    const directory = this.#chain(this.#file.u32(48));
    if (!directory.ok) return directory;
    const entries = readEntries(new ByteView(directory.value));
    const root = entries[0];
    if (root === undefined || root.type !== 5) return fail('malformed', { reason: 'root' });
    const children = childrenOf(root, entries);
    let mini: Result<void> | null = null;
    return ok({
      names: new Set(children.keys()),
      stream: (name) => {
        const entry = children.get(name.toLowerCase());
        if (entry === undefined || entry.type !== 2) return ok(null);
        if (entry.size >= this.#geometry.cutoff) return cut(this.#chain(entry.start, entry.size), entry.size);
        mini ??= this.#openMini(root);
        return mini.ok ? cut(this.#miniChain(entry.start, entry.size), entry.size) : mini;
      },
    });
  }

  /** The allocation table's own sectors: 109 are in the header, the others in a chain of lists. */
  #readTable(): Result<Uint8Array> {
    const { sectorSize } = this.#geometry;
    const places: number[] = [];
    const wanted = this.#file.u32(44);
    if (wanted > this.#sectors) return fail('truncated');
    for (let at = 76; at < 512 && places.length < wanted; at += 4) places.push(this.#file.u32(at));
    let list = this.#file.u32(68);
    for (let step = 0; places.length < wanted && list < lastSector; step += 1) {
      if (list >= this.#sectors) return fail('truncated');
      if (step > this.#sectors) return fail('malformed', { reason: 'sector-chain' });
      const start = this.#offset(list);
      for (let at = 0; at < sectorSize - 4 && places.length < wanted; at += 4) places.push(this.#file.u32(start + at));
      list = this.#file.u32(start + sectorSize - 4);
    }
    return this.#gather(places, Number.POSITIVE_INFINITY);
  }

  #openMini(root: Entry): Result<void> {
    const table = this.#chain(this.#file.u32(60));
    if (!table.ok) return table;
    const stream = root.start === endOfChain ? ok(new Uint8Array()) : this.#chain(root.start, root.size);
    if (!stream.ok) return stream;
    this.#miniTable = new ByteView(table.value);
    this.#miniStream = stream.value;
    return ok(undefined);
  }

  /** @param size bytes of it that matter: what only fills the last sector may be missing */
  #chain(start: number, size = Number.POSITIVE_INFINITY): Result<Uint8Array> {
    const places: number[] = [];
    for (let sector = start; sector < lastSector; sector = this.#table.u32(sector * 4)) {
      if (sector >= this.#sectors) return fail('truncated');
      if (places.length > this.#sectors) return fail('malformed', { reason: 'sector-chain' });
      places.push(sector);
      // What the table doesn't tell lies behind its end.
      if (!this.#table.has(sector * 4, 4)) break;
    }
    return this.#gather(places, size);
  }

  #gather(places: readonly number[], size: number): Result<Uint8Array> {
    const { sectorSize } = this.#geometry;
    const out = new Uint8Array(places.length * sectorSize);
    for (const [index, place] of places.entries()) {
      const wanted = Math.max(1, Math.min(sectorSize, size - index * sectorSize));
      if (!this.#file.has(this.#offset(place), wanted)) return fail('truncated');
      out.set(this.#file.slice(this.#offset(place), sectorSize), index * sectorSize);
    }
    return ok(out);
  }

  #miniChain(start: number, size: number): Result<Uint8Array> {
    const { miniSize } = this.#geometry;
    const out = new Uint8Array(Math.ceil(size / miniSize) * miniSize);
    let sector = start;
    for (let at = 0; at < size; at += miniSize) {
      const from = sector * miniSize;
      if (sector >= lastSector || from >= this.#miniStream.length) return fail('malformed', { reason: 'sector-chain' });
      out.set(this.#miniStream.subarray(from, from + miniSize), at);
      sector = this.#miniTable.has(sector * 4, 4) ? this.#miniTable.u32(sector * 4) : noEntry;
    }
    return ok(out);
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#geometry.sectorSize;
  }
}

/** The stream without the rest of its last sector; a chain shorter than the stream is a damaged one. */
function cut(chain: Result<Uint8Array>, size: number): Result<Uint8Array> {
  if (!chain.ok) return chain;
  return chain.value.length < size ? fail('malformed', { reason: 'sector-chain' }) : ok(chain.value.subarray(0, size));
}

function readEntries(directory: ByteView): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameBytes = Math.min(64, directory.u16(at + 64));
    entries.push({
      name: directory.utf16(at, Math.max(0, nameBytes / 2 - 1)),
      type: directory.u8(at + 66),
      left: directory.u32(at + 68),
      right: directory.u32(at + 72),
      child: directory.u32(at + 76),
      start: directory.u32(at + 116),
      size: directory.u32(at + 120),
    });
  }
  return entries;
}

/** All entries of the tree under the root, however unbalanced or circular it is. */
function childrenOf(root: Entry, entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [root.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    if (!found.has(entry.name.toLowerCase())) found.set(entry.name.toLowerCase(), entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}
