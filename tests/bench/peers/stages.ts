import { flexSearch } from './flex-search.ts';
import { fullText } from './full-text.ts';
import { minHash } from './min-hash.ts';
import { miniSearch } from './mini-search.ts';
import { ours } from './ours.ts';
import type { Stage } from './stage.ts';

/** Our own stage, and each peer in the setting that found most in 10,000 documents; of several, the quickest. */
export const best: Readonly<Record<string, () => Stage>> = {
  jianwen: ours,
  fts5: () => fullText(4),
  minisearch: () => miniSearch(4),
  flexsearch: () => flexSearch(4),
  minhash: () => minHash({ blocks: { size: 150, stride: 75 }, rows: 2 }),
};

/** Settings that found less there, or no more in a longer time. */
export const tried: Readonly<Record<string, () => Stage>> = {
  'fts5-3': () => fullText(3),
  'fts5-5': () => fullText(5),
  'minisearch-2': () => miniSearch(2),
  'minisearch-3': () => miniSearch(3),
  'flexsearch-2': () => flexSearch(2),
  'flexsearch-3': () => flexSearch(3),
  'minhash-document': () => minHash({ blocks: null, rows: 2 }),
  'minhash-300': () => minHash({ blocks: { size: 300, stride: 150 }, rows: 2 }),
  'minhash-100': () => minHash({ blocks: { size: 100, stride: 50 }, rows: 2 }),
  'minhash-rows-1': () => minHash({ blocks: { size: 150, stride: 75 }, rows: 1 }),
  'minhash-rows-3': () => minHash({ blocks: { size: 150, stride: 75 }, rows: 3 }),
};
