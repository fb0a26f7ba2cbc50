import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate/browser';
import { fail, ok, type Result } from '#shared/contract/index.ts';
import { limits } from '../limits.ts';
import { checkMemory } from '../memory.ts';
import { type Entry, readDirectory } from './zip-directory.ts';

export type Container = Readonly<{
  /** names as the directory spells them */
  names: readonly string[];
  has(name: string): boolean;
  /**
   * Inflates one part; names compare without regard to ASCII case, as the packaging convention asks.
   * `null`: there is no such part. Errors: `encrypted`, `truncated`, `malformed`, `limit-exceeded`, `parser-memory`.
   */
  read(name: string): Result<Uint8Array | null>;
}>;

/** Pushed at once into the inflater: bounds what one step can grow to (1,032 times this). */
const STEP = 16 * 1024;

/**
 * Opens a zip by its central directory; only parts that are asked for are inflated, and all of them together stay
 * under the limits. Errors: `truncated`, `encrypted`, `malformed`, `limit-exceeded`.
 */
export function openContainer(bytes: Uint8Array): Result<Container> {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = new Map<string, Entry>();
  for (const entry of directory.value) entries.set(key(entry.name), entry);

  const budget = { left: limits.inflatedBytes };
  return ok({
    names: directory.value.map((entry) => entry.name),
    has: (name) => entries.has(key(name)),
    read(name) {
      const entry = entries.get(key(name));
      return entry === undefined ? ok(null) : inflate(bytes, entry, budget);
    },
  });
}

function key(name: string): string {
  return name.toLowerCase();
}

function inflate(bytes: Uint8Array, entry: Entry, budget: { left: number }): Result<Uint8Array> {
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let content: Uint8Array;
  if (entry.method === 0) {
    content = data;
    budget.left -= data.length;
    if (budget.left < 0) return fail('limit-exceeded', { limit: 'inflatedBytes', part: entry.name });
  } else if (entry.method === 8) {
    const inflated = inflateSteps(data, entry.name, budget);
    if (!inflated.ok) return inflated;
    content = inflated.value;
  } else {
    return fail('malformed', { part: entry.name, reason: 'compression' });
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    return fail('malformed', { part: entry.name, reason: 'checksum' });
  }
  return ok(content);
}

function inflateSteps(data: Uint8Array, part: string, budget: { left: number }): Result<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((chunk) => {
    chunks.push(chunk);
    total += chunk.length;
  });
  for (let at = 0; at < data.length || at === 0; at += STEP) {
    const before = total;
    const end = Math.min(at + STEP, data.length);
    try {
      inflater.push(data.subarray(at, end), end === data.length);
    } catch {
      return fail('malformed', { part, reason: 'compression' });
    }
    budget.left -= total - before;
    if (budget.left < 0) return fail('limit-exceeded', { limit: 'inflatedBytes', part });
    if (total > limits.ratioFromBytes && total > end * limits.ratio) {
      return fail('limit-exceeded', { limit: 'ratio', part });
    }
    const memory = checkMemory();
    if (!memory.ok) return memory;
  }
  return ok(join(chunks, total));
}

function join(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
