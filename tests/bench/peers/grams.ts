/** Width and case folded, no white space and no marks: what a full-text search does before it makes words. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Runs of `size` characters, each once. The peers share this, so that none is the worse for its tokenizer. */
export function distinctGrams(text: string, size: number): string[] {
  const plain = folded(text);
  const grams = new Set<string>();
  for (let at = 0; at + size <= plain.length; at++) grams.add(plain.slice(at, at + size));
  return [...grams];
}

/** Runs of a draft that a search asks for; with 1,000 it finds no more and takes up to ten times as long. */
const MOST = 400;
/** Runs that stand in more documents say nothing of where a text comes from; our own index has the same bound. */
const COMMON = 100;

/**
 * The runs of a draft that stand in the fewest documents, as "more like this" searches choose their words; those that no
 * document holds are left out. `holders` tells in how many documents a run stands, or about so.
 */
export function rarest(draft: string, size: number, holders: (gram: string) => number): string[] {
  return distinctGrams(draft, size)
    .map((gram) => ({ gram, count: holders(gram) }))
    .filter(({ count }) => count > 0 && count <= COMMON)
    .sort((x, y) => x.count - y.count)
    .slice(0, MOST)
    .map(({ gram }) => gram);
}

/** Counts one more document for each of its runs, and gives them back. */
export function counted(grams: string[], holders: Map<string, number>): string[] {
  for (const gram of grams) holders.set(gram, (holders.get(gram) ?? 0) + 1);
  return grams;
}
