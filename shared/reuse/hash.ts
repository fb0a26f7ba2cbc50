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
  const count = codes.length - size + 1;
  if (count <= 0) return new Uint32Array(0);
  const out = new Uint32Array(count);
  let power = 1;
  for (let i = 1; i < size; i++) power = Math.imul(power, BASE);
  let rolling = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i >= size) rolling = (rolling - Math.imul(codes[i - size] ?? 0, power)) | 0;
    rolling = (Math.imul(rolling, BASE) + (codes[i] ?? 0)) | 0;
    if (i >= size - 1) out[i - size + 1] = mix(rolling);
  }
  return out;
}
