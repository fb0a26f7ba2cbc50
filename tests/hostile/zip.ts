import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';

/** An entry as it is written: what its header says may be untrue. */
export type Entry = Readonly<{ name: string; method: 0 | 8; data: Uint8Array; size: number; crc: number }>;

export function stored(name: string, content: string | Uint8Array): Entry {
  const data = toBytes(content);
  return { name, method: 0, data, size: data.length, crc: crc32(data) };
}

export function deflated(name: string, content: string | Uint8Array): Entry {
  const bytes = toBytes(content);
  return { name, method: 8, data: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** As `deflated`, of chunks that are never in memory together. */
export async function deflatedStream(name: string, chunks: Iterable<string | Uint8Array>): Promise<Entry> {
  const packer = createDeflateRaw({ level: 1 });
  const packed: Uint8Array[] = [];
  packer.on('data', (chunk: Uint8Array) => packed.push(chunk));
  const ended = new Promise((resolve, reject) => packer.on('end', resolve).on('error', reject));
  let [size, crc] = [0, 0];
  for (const chunk of chunks) {
    const bytes = toBytes(chunk);
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!packer.write(bytes)) await new Promise((resolve) => packer.once('drain', resolve));
  }
  packer.end();
  await ended;
  return { name, method: 8, data: Buffer.concat(packed), size, crc };
}

/** A zip written entry by entry, so that names, sizes and places can be what no packer would write. */
export function zip(entries: readonly Entry[], options: Readonly<{ overlapping?: boolean }> = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = toBytes(entry.name);
    const common = header(entry, name.length);
    central.push(record(0x02014b50, 46, common, { 42: at }), name);
    // overlapping: all names in the directory share the data of the first
    if (options.overlapping && locals.length > 0) continue;
    const local = [record(0x04034b50, 30, common, {}), name, entry.data];
    locals.push(...local);
    if (!options.overlapping) at += 30 + name.length + entry.data.length;
  }
  const [before, directory] = [Buffer.concat(locals), Buffer.concat(central)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(before.length, 16);
  return new Uint8Array(Buffer.concat([before, directory, end]));
}

type Fields = Readonly<Record<number, number>>;
type Common = Readonly<{ method: number; crc: number; packed: number; size: number; name: number }>;

function header(entry: Entry, name: number): Common {
  return { method: entry.method, crc: entry.crc, packed: entry.data.length, size: entry.size, name };
}

function record(signature: number, length: number, common: Common, longs: Fields): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  // the directory's record has one field more in front: the version that made it
  const from = length === 46 ? 6 : 4;
  bytes.writeUInt16LE(20, from);
  bytes.writeUInt16LE(0x0800, from + 2);
  bytes.writeUInt16LE(common.method, from + 4);
  bytes.writeUInt32LE(common.crc, from + 10);
  bytes.writeUInt32LE(common.packed, from + 14);
  bytes.writeUInt32LE(common.size, from + 18);
  bytes.writeUInt16LE(common.name, from + 22);
  for (const [at, value] of Object.entries(longs)) bytes.writeUInt32LE(value, Number(at));
  return bytes;
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
