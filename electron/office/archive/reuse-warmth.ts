import { type ReuseIndex, textsAt, type Workspace } from '#electron/store/index.ts';
import { compare, normalise } from '#shared/reuse/index.ts';
import { loadAreaNames } from '../directory/index.ts';
import { candidatesIn } from './reuse-candidates.ts';

/** Comparisons after which the engine has compiled what a comparison runs through. */
const TRIALS = 10;
/** Texts compared in a step: whoever asks meanwhile waits for some milliseconds. */
const PART = 2;

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
  await loadAreaNames();
}
