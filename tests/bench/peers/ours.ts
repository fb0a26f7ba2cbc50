import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReuseIndex } from '#electron/store/index.ts';
import { fingerprint, keysOf, normalise, PostingBatch, rankCandidates } from '#shared/reuse/index.ts';
import type { Stage } from './stage.ts';

/** Documents that the index takes in one step, as the office does it. */
const STEP = 256;

/** The reuse index as the office asks it, up to where it would read the candidates' texts. */
export function ours(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'jianwen-ours-'));
  const path = join(folder, 'reuse.db');
  const index = openReuseIndex(path);

  return {
    name: 'Jianwen',
    setup: 'winnowed fingerprints, by stretches of the draft',
    build(texts) {
      for (let start = 0; start < texts.length; start += STEP) {
        const part = texts.slice(start, start + STEP);
        const batch = new PostingBatch();
        part.forEach((text, i) => {
          batch.add(i + 1, keysOf(fingerprint(normalise(text))));
        });
        const last = start + part.length;
        const added = { batch, first: start + 1, last, documents: part.length };
        for (const _ of index.append(added, { storeId: 'peers', sequence: last, sha256: '' }));
        while (index.tidy({ atRest: false }));
      }
      while (index.tidy({ atRest: true }));
    },
    query(draft) {
      const fingerprints = fingerprint(normalise(draft));
      const postings = index.lookup(keysOf(fingerprints));
      return rankCandidates(fingerprints, postings, index.documents()).map((sequence) => sequence - 1);
    },
    bytesOnDisk: () => statSync(path).size + (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0),
    close() {
      index.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
