import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidatesIn } from '#electron/office/archive/reuse-candidates.ts';
import { openReuseIndex } from '#electron/store/index.ts';
import { fingerprint, keysOf, normalise, PostingBatch } from '#shared/reuse/index.ts';
import type { Stage } from './stage.ts';

/** Postings that are written at once, as the office does it. */
const FULL = 2_000_000;

/** The reuse index as the office asks it, up to where it would read the candidates' texts. */
export function ours(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'jianwen-ours-'));
  const path = join(folder, 'reuse.db');
  let index = openReuseIndex(path);

  return {
    name: 'Jianwen',
    setup: 'winnowed fingerprints, by stretches of the draft',
    build(texts) {
      const batch = new PostingBatch();
      let first = 1;
      texts.forEach((text, place) => {
        const last = place + 1;
        const documents = last - first + 1;
        batch.add(documents, keysOf(fingerprint(normalise(text))));
        if (batch.size < FULL && last < texts.length) return;
        const upTo = { storeId: 'peers', sequence: last, stamp: '' };
        for (const _ of index.append({ batch, first, last, documents }, upTo));
        while (index.tidy({ atRest: false }));
        batch.clear();
        first = last + 1;
      });
      while (index.tidy({ atRest: true }));
      // what stands in the log goes into the file
      index.close();
      index = openReuseIndex(path);
    },
    query(draft) {
      return candidatesIn(index, normalise(draft)).map((sequence) => sequence - 1);
    },
    bytesOnDisk: () => statSync(path).size,
    close() {
      index.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
