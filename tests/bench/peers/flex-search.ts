import { Index } from 'flexsearch';
import { counted, distinctGrams, rarest } from './grams.ts';
import { FIRST, type Stage } from './stage.ts';

/**
 * FlexSearch over runs of `size` characters; asked for the rarest of them. With `suggest` it ranks by how many a
 * document holds; where in the text they stand, which it ranks by otherwise, is left out by a resolution of 1.
 */
export function flexSearch(size: number): Stage {
  const holders = new Map<string, number>();
  const words = (text: string): string[] => text.split(' ');
  const index = new Index({ tokenize: 'strict', resolution: 1, fastupdate: false, encode: words });

  return {
    name: 'FlexSearch',
    setup: `runs of ${size}, suggest`,
    build(texts) {
      texts.forEach((text, id) => void index.add(id, counted(distinctGrams(text, size), holders).join(' ')));
    },
    query(draft) {
      const grams = rarest(draft, size, (gram) => holders.get(gram) ?? 0);
      return index.search(grams.join(' '), { limit: FIRST, suggest: true }).map(Number);
    },
    bytesOnDisk: () => null,
    close: () => undefined,
  };
}
