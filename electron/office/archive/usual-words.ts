import { type Db, lastSequence, textsAt } from '#electron/store/index.ts';
import { type UsualWords, usualWords } from '#shared/reuse/index.ts';

/** By so many documents is told which words every one of them has. */
const TEXTS = 12;
/** They are read anew when the archive has grown by this. */
const GROWN = 1.25;

/** How usual words are in documents from all over the archive, the same ones until it has grown by a quarter. */
export function usualWordsOf(db: Db): () => Promise<UsualWords> {
  let until = 0;
  let known = usualWords([]);
  return async () => {
    const last = await lastSequence(db);
    if (last <= until) return known;
    const step = Math.max(1, last / TEXTS);
    const sequences = Array.from({ length: Math.min(last, TEXTS) }, (_, n) => Math.ceil((n + 1) * step));
    known = usualWords((await textsAt(db, sequences)).map(({ text }) => text));
    until = last < TEXTS ? last : last * GROWN;
    return known;
  };
}
