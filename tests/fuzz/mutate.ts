import { unzipSync, zipSync } from 'fflate';
import { seededRandom } from '#tests/bench/synthetic.ts';

/** Chance that can be asked for numbers; the same seed gives the same mutants. */
export type Chance = Readonly<{ below(limit: number): number; pick<T>(from: readonly T[]): T }>;

export function chanceOf(seed: number): Chance {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}

/** What a format's readers look for: put where it doesn't belong, it leads into their corners. */
export type Dictionary = readonly string[];

/** One to four random changes; containers are changed inside as often as outside. */
export function mutate(seed: Uint8Array, others: readonly Uint8Array[], words: Dictionary, chance: Chance): Uint8Array {
  if (isZip(seed) && chance.below(4) > 0) return mutateParts(seed, others, words, chance);
  let bytes = seed;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    bytes = chance.pick(changes)(bytes, chance.pick(others), words, chance);
  }
  return bytes;
}

type Change = (bytes: Uint8Array, other: Uint8Array, words: Dictionary, chance: Chance) => Uint8Array;

const changes: readonly Change[] = [flip, flip, overwriteNumber, cut, splice, repeat, remove, insertWord];

function flip(bytes: Uint8Array, _other: Uint8Array, _words: Dictionary, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  for (let left = 1 + chance.below(16); left > 0 && copy.length > 0; left -= 1) {
    const at = chance.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
  }
  return copy;
}

/** Lengths, counts and offsets that are nothing, too much, or negative. */
function overwriteNumber(bytes: Uint8Array, _other: Uint8Array, _words: Dictionary, chance: Chance): Uint8Array {
  if (bytes.length < 8) return bytes;
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = chance.below(copy.length - 4);
  const value = chance.pick([0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, copy.length]);
  if (chance.below(2) === 0) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at & ~3, value, true);
  return copy;
}

function cut(bytes: Uint8Array, _other: Uint8Array, _words: Dictionary, chance: Chance): Uint8Array {
  return bytes.slice(0, chance.below(bytes.length + 1));
}

function splice(bytes: Uint8Array, other: Uint8Array, _words: Dictionary, chance: Chance): Uint8Array {
  const from = chance.below(other.length);
  const piece = other.subarray(from, from + 1 + chance.below(2_000));
  return insert(bytes, piece, chance.below(bytes.length + 1), chance.below(2) * piece.length);
}

function repeat(bytes: Uint8Array, _other: Uint8Array, _words: Dictionary, chance: Chance): Uint8Array {
  const from = chance.below(bytes.length + 1);
  const piece = bytes.subarray(from, from + 1 + chance.below(500));
  const times = 1 + chance.below(20);
  const many = new Uint8Array(piece.length * times);
  for (let made = 0; made < times; made += 1) many.set(piece, made * piece.length);
  return insert(bytes, many, from, 0);
}

function remove(bytes: Uint8Array, _other: Uint8Array, _words: Dictionary, chance: Chance): Uint8Array {
  return insert(bytes, new Uint8Array(), chance.below(bytes.length + 1), chance.below(1_000));
}

function insertWord(bytes: Uint8Array, _other: Uint8Array, words: Dictionary, chance: Chance): Uint8Array {
  const word = new TextEncoder().encode(chance.pick(words));
  return insert(bytes, word, chance.below(bytes.length + 1), chance.below(2) * word.length);
}

/** `bytes` with `piece` at `at`, in place of `instead` bytes. */
function insert(bytes: Uint8Array, piece: Uint8Array, at: number, instead: number): Uint8Array {
  const rest = bytes.subarray(Math.min(bytes.length, at + instead));
  const made = new Uint8Array(at + piece.length + rest.length);
  made.set(bytes.subarray(0, at));
  made.set(piece, at);
  made.set(rest, at + piece.length);
  return made;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Changes a part and packs the container anew, so that the change gets past the checksums. */
function mutateParts(seed: Uint8Array, others: readonly Uint8Array[], words: Dictionary, chance: Chance): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(seed)));
  const names = [...parts.keys()];
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const name = chance.pick(names);
    const part = parts.get(name) ?? new Uint8Array();
    const way = chance.below(12);
    if (way === 0) parts.delete(name);
    else if (way === 1) parts.set(name, parts.get(chance.pick(names)) ?? part);
    else if (way < 9 && part[0] === 0x3c) parts.set(name, mutateXml(part, words, chance));
    else parts.set(name, chance.pick(changes)(part, chance.pick(others), words, chance));
  }
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** Swaps, doubles, drops and replaces tags and texts; most of it stays well-formed enough to be read on. */
function mutateXml(part: Uint8Array, words: Dictionary, chance: Chance): Uint8Array {
  const tokens = new TextDecoder().decode(part).match(/<[^>]*>|[^<]+/gu) ?? [];
  for (let left = 1 + chance.below(6); left > 0 && tokens.length > 0; left -= 1) {
    const [at, to] = [chance.below(tokens.length), chance.below(tokens.length)];
    const [one = '', other = ''] = [tokens[at], tokens[to]];
    switch (chance.below(6)) {
      case 0:
        tokens[at] = other;
        tokens[to] = one;
        break;
      case 1:
        tokens[at] = one.repeat(1 + chance.below(50));
        break;
      case 2:
        tokens[at] = '';
        break;
      case 3:
        tokens[at] = one.replace(/"[^"]*"/u, () => `"${chance.pick(values)}"`);
        break;
      case 4:
        tokens[at] = one + chance.pick(words);
        break;
      default:
        // a whole stretch once more, elsewhere
        tokens[to] = other + tokens.slice(at, at + 1 + chance.below(40)).join('');
    }
  }
  return new TextEncoder().encode(tokens.join(''));
}

const values = ['', '0', '-1', '1', '99999999999', '1e309', 'NaN', 'true', '../../x', '\u{FFFD}', '&amp;', '％'];
