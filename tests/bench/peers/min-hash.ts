import { seededRandom } from '../synthetic.ts';
import { folded } from './grams.ts';
import { FIRST, type Stage } from './stage.ts';

const PERMUTATIONS = 128;
const SHINGLE = 4;
/** 2^32 keys times this stay exact in a number. */
const MOST_BLOCKS = 2 ** 20;
const NONE = 0xffffffff;
/** Share of the documents; what stands in more of them is left out, else blocks are alike by their formula clauses. */
const COMMON = 0.02;

/** Characters of a text that get a signature together, and how far apart they begin; null: the text as a whole. */
export type Blocks = Readonly<{ size: number; stride: number }> | null;

/**
 * MinHash signatures in bands (Broder 1997; Leskovec, Rajaraman, Ullman, *Mining of Massive Datasets*, 3.4): blocks
 * that agree in all rows of a band are candidates. Documents are ranked by the squares of how much of the signatures of
 * their blocks agrees, the best block for each of the draft.
 */
export function minHash({ blocks, rows }: Readonly<{ blocks: Blocks; rows: number }>): Stage {
  const bands = Math.floor(PERMUTATIONS / rows);
  const [factors, terms] = permutations();
  let isCommon: (hash: number) => boolean = () => false;
  let owners = new Int32Array(0);
  let signatures = new Uint16Array(0);
  /** of each band: key of a block's rows, with the block's number below it, ascending */
  let tables: readonly Float64Array[] = [];

  function signature(shingles: Iterable<number>): Uint32Array | null {
    const smallest = new Uint32Array(PERMUTATIONS).fill(NONE);
    let isEmpty = true;
    for (const hash of shingles) {
      if (isCommon(hash)) continue;
      isEmpty = false;
      for (let i = 0; i < PERMUTATIONS; i++) {
        const value = (Math.imul(hash, factors[i] ?? 1) + (terms[i] ?? 0)) >>> 0;
        if (value < (smallest[i] ?? 0)) smallest[i] = value;
      }
    }
    return isEmpty ? null : smallest;
  }

  function signed(text: string): Uint32Array[] {
    return cut(folded(text), blocks).flatMap((block) => signature(shinglesOf(block)) ?? []);
  }

  function bandKey(of: Uint32Array, band: number): number {
    let key = band;
    for (let row = band * rows; row < (band + 1) * rows; row++) key = mixed(key ^ (of[row] ?? 0));
    return key;
  }

  return {
    name: 'MinHash-LSH',
    setup: `${bands} bands of ${rows}, ${blocks ? `blocks of ${blocks.size} every ${blocks.stride}` : 'whole documents'}`,
    build(texts) {
      isCommon = commonShingles(texts);
      const all: Uint32Array[] = [];
      const of: number[] = [];
      texts.forEach((text, place) => {
        for (const one of signed(text)) {
          all.push(one);
          of.push(place);
        }
      });
      owners = Int32Array.from(of);
      signatures = new Uint16Array(all.length * PERMUTATIONS);
      all.forEach((one, block) => void signatures.set(one, block * PERMUTATIONS));
      tables = Array.from({ length: bands }, (_, band) =>
        Float64Array.from(all, (one, block) => bandKey(one, band) * MOST_BLOCKS + block).sort(),
      );
    },
    query(draft) {
      const scores = new Map<number, number>();
      for (const one of signed(draft)) {
        const near = new Set<number>();
        tables.forEach((table, band) => {
          const key = bandKey(one, band) * MOST_BLOCKS;
          for (let at = firstFrom(table, key); (table[at] ?? Infinity) < key + MOST_BLOCKS; at++)
            near.add((table[at] ?? 0) - key);
        });
        const best = new Map<number, number>();
        for (const block of near) {
          const owner = owners[block] ?? 0;
          let equal = 0;
          const start = block * PERMUTATIONS;
          for (let i = 0; i < PERMUTATIONS; i++) if (signatures[start + i] === ((one[i] ?? 0) & 0xffff)) equal++;
          if (equal > (best.get(owner) ?? 0)) best.set(owner, equal);
        }
        for (const [owner, equal] of best) scores.set(owner, (scores.get(owner) ?? 0) + equal ** 2);
      }
      return [...scores]
        .sort((x, y) => y[1] - x[1])
        .slice(0, FIRST)
        .map(([place]) => place);
    },
    bytesOnDisk: () => null,
    close: () => undefined,
  };
}

function permutations(): [Uint32Array, Uint32Array] {
  const random = seededRandom(128);
  const whole = () => Uint32Array.from({ length: PERMUTATIONS }, () => Math.floor(random() * 2 ** 32));
  // odd factors: multiplication by one of them is a permutation of the numbers below 2^32
  return [whole().map((factor) => factor | 1), whole()];
}

function cut(text: string, blocks: Blocks): string[] {
  if (!blocks) return [text];
  const { size, stride } = blocks;
  const count = Math.max(1, Math.ceil((text.length - size) / stride) + 1);
  return Array.from({ length: count }, (_, i) => text.slice(i * stride, i * stride + size));
}

function shinglesOf(text: string): Set<number> {
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    let hash = 0;
    for (let i = at; i < at + SHINGLE; i++) hash = mixed(hash ^ text.charCodeAt(i));
    shingles.add(hash);
  }
  return shingles;
}

/** Counts in a table of 2^22 places: a few rare shingles that fall on a common one are lost with it. */
function commonShingles(texts: readonly string[]): (hash: number) => boolean {
  const places = 2 ** 22;
  const most = Math.max(5, texts.length * COMMON);
  const counts = new Uint32Array(places);
  for (const text of texts)
    for (const hash of shinglesOf(folded(text))) counts[hash % places] = (counts[hash % places] ?? 0) + 1;
  const common = new Uint8Array(places);
  counts.forEach((count, place) => {
    if (count > most) common[place] = 1;
  });
  return (hash) => common[hash % places] === 1;
}

function mixed(number: number): number {
  const a = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b ^ (b >>> 16)) >>> 0;
}

function firstFrom(table: Float64Array, key: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
