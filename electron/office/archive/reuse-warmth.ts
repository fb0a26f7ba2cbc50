import { type ReuseIndex, textsAt, type Workspace } from '#electron/store/index.ts';
import { understand } from '#shared/gongwen/index.ts';
import { compare, type Normalised, normalise } from '#shared/reuse/index.ts';
import { loadAreaNames } from '../directory/index.ts';
import { linesOf } from './refill.ts';
import { candidatesIn } from './reuse-candidates.ts';
import { reuseOf } from './reuse-report.ts';

/** Comparisons after which the engine has compiled what a comparison runs through. */
const TRIALS = 10;
/** Texts compared in a step: whoever asks meanwhile waits for some milliseconds. */
const PART = 2;

/**
 * Compares the latest archived texts with what is like them and forgets the result, in small steps: the first comparison
 * of a process costs several times the next. One of them is read and compared as a draft is. `ready`: makes ready what is
 * asked beside the index.
 */
export async function* rehearsal(
  workspace: Workspace,
  index: ReuseIndex,
  { last, ready }: Readonly<{ last: number; ready: () => Promise<unknown> }>,
): AsyncGenerator<void> {
  await ready();
  yield;
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
      if (sequence === last - 1) yield* asDraft(workspace, index, { text, normalised, candidates });
    }
  }
  await loadAreaNames();
}

async function* asDraft(
  workspace: Workspace,
  index: ReuseIndex,
  { text, normalised, candidates }: Readonly<{ text: string; normalised: Normalised; candidates: readonly number[] }>,
): AsyncGenerator<void> {
  const draft = understand(linesOf(text), { name: 'draft.txt', format: 'txt', bytes: text.length, sha256: '' });
  yield;
  reuseOf(draft, {
    text: normalised,
    candidates: await textsAt(workspace.db, candidates.slice(0, PART)),
    documents: new Map(),
    boilerplate: index.boilerplate(),
    marks: [],
    asOf: undefined,
  });
  yield;
}
