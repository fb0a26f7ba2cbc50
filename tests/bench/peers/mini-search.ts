import MiniSearch from 'minisearch';
import { counted, distinctGrams, rarest } from './grams.ts';
import { FIRST, type Stage } from './stage.ts';

/** MiniSearch over runs of `size` characters, ranked by its bm25+; asked for the rarest of them, any of them. */
export function miniSearch(size: number): Stage {
  const holders = new Map<string, number>();
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => counted(distinctGrams(text, size), holders),
    processTerm: (term) => term,
  });

  return {
    name: 'MiniSearch',
    setup: `runs of ${size}, bm25+`,
    build(texts) {
      texts.forEach((text, id) => void index.add({ id, text }));
    },
    query(draft) {
      const grams = rarest(draft, size, (gram) => holders.get(gram) ?? 0);
      const found = index.search(grams.join(' '), { tokenize: (text) => text.split(' ') });
      return found.slice(0, FIRST).map(({ id }) => Number(id));
    },
    bytesOnDisk: () => null,
    close: () => undefined,
  };
}
