const BASE = 0x01000193;

/** Spreads the bits of a rolling hash, so that the smallest of a window is an even choice. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of every run of `size` codes, in order of position; empty where the text is shorter. */
export function gramHashes(codes: Int32Array, size: number): Uint32Array {
  const out = new Uint32Array(Math.max(0, codes.length - size + 1));
  writeGramHashes(codes, size, out);
  return out;
}

/** The same into a list that is long enough; returns how many. */
export function writeGramHashes(codes: Int32Array, size: number, out: Uint32Array): number {
  let power = 1;
  for (let i = 1; i < size; i++) power = Math.imul(power, BASE);
  let rolling = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i >= size) rolling = (rolling - Math.imul(codes[i - size] ?? 0, power)) | 0;
    rolling = (Math.imul(rolling, BASE) + (codes[i] ?? 0)) | 0;
    if (i >= size - 1) out[i - size + 1] = mix(rolling);
  }
  return Math.max(0, codes.length - size + 1);
}
