import { open } from 'node:fs/promises';
import { type ReuseIndex, textsAt, type Workspace } from '#electron/store/index.ts';
import { compare, normalise } from '#shared/reuse/index.ts';
import { candidatesIn } from './reuse-candidates.ts';

/** Larger indexes are not read ahead: the system would only push other things out of its cache. */
const READ_AHEAD = 768 * 2 ** 20;
const CHUNK = 2 ** 20;
/** Comparisons after which the engine has compiled what a comparison runs through. */
const TRIALS = 10;
/** Texts compared in a step: whoever asks meanwhile waits for some milliseconds. */
const PART = 2;

/**
 * Brings the pages of an index into the system's cache: read in one go they come some hundred times faster than one by
 * one, as a comparison needs them. Stops when told to, or after `most` bytes.
 */
export async function readAhead(path: string, isWanted: () => boolean, most = READ_AHEAD): Promise<void> {
  const file = await open(path);
  try {
    const chunk = new Uint8Array(CHUNK);
    for (let at = 0; at < most && isWanted(); ) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}

/**
 * Compares the latest archived texts with what is like them and forgets the result, in small steps: the first comparison
 * of a process costs several times the next.
 */
export async function* rehearsal(workspace: Workspace, index: ReuseIndex, last: number): AsyncGenerator<void> {
  for (let sequence = last; sequence > 0 && sequence > last - TRIALS; sequence--) {
    for (const { text } of await textsAt(workspace.db, [sequence])) {
      const normalised = normalise(text);
      const candidates = candidatesIn(index, normalised);
      yield;
      for (let at = 0; at < candidates.length; at += PART) {
        const sources = await textsAt(workspace.db, candidates.slice(at, at + PART));
        compare(
          text,
          sources.map((one) => ({ id: one.sequence, text: one.text })),
          index.boilerplate(),
          normalised,
        );
        yield;
      }
    }
  }
}
