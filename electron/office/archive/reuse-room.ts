import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  type ArchivedText,
  archivedHashAt,
  archivedSequences,
  documentsAt,
  guarded,
  type IndexedDocument,
  isDamage,
  openReuseIndex,
  type ReuseIndex,
  textsAfter,
  textsAt,
  type Workspace,
} from '#electron/store/index.ts';
import {
  type ArchivedDocument,
  type Draft,
  type LawfulMark,
  ok,
  type Result,
  type Reuse,
} from '#shared/contract/index.ts';
import {
  type Boilerplate,
  distinct,
  fingerprint,
  learnBoilerplate,
  normalise,
  rankCandidates,
} from '#shared/reuse/index.ts';
import { reuseOf } from './reuse-report.ts';

/** Documents that the index takes in one step. */
const STEP = 256;
/** Documents after which the office answers others. */
const TURN = 16;
/** The dictionary of formula clauses is learned anew when the archive has grown by this much. */
const GROWTH = 1.25;
const SAMPLE = 3000;

/**
 * A draft of earlier, which is compared without itself (this content, or this title in the year of that day: it was
 * issued, and imported then) and without what was signed after that day (`YYYY-MM-DD`; null: not known).
 */
export type Without = Readonly<{ sha256: string; title: string | null; after: string | null }>;

/** `marks`: what people called lawful between the draft and archived documents. */
export type Asked = Readonly<{ without?: Without | undefined; marks?: readonly LawfulMark[] }>;

export type ReuseRoom = Readonly<{
  /**
   * Takes in documents that the index doesn't know yet, then makes it quick to look into, in the background.
   * `atRest`: nothing more is coming for a while. Errors: disk-full, workspace-read-only, workspace-corrupt.
   */
  catchUp(options: Readonly<{ atRest: boolean }>): Promise<Result<null>>;
  similar(draft: Draft, asked?: Asked): Promise<Result<Reuse>>;
  /** The formula clauses that are known by now. */
  boilerplate(): Promise<Result<Boilerplate>>;
  close(): Promise<void>;
}>;

/** Keeps `reuse.db` in step with the archive. Missing, damaged or another workspace's: it is built anew. */
export function createReuseRoom(workspace: Workspace, createLearner = learnBoilerplate): ReuseRoom {
  const path = join(workspace.path, 'reuse.db');
  let index: ReuseIndex | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let closing = false;
  let tidying: Promise<void> = Promise.resolve();
  let isTidying = false;
  let atRest = false;

  /** One at a time; damage that shows only while reading costs one rebuild. */
  function inTurn<T>(work: (index: ReuseIndex) => Promise<T>): Promise<Result<T>> {
    const run = async (): Promise<Result<T>> =>
      guarded(workspace.path, async () => {
        try {
          index ??= openReuseIndex(path);
          return ok(await work(index));
        } catch (error) {
          if (!isDamage(error)) throw error;
          index?.close();
          index = openReuseIndex(path, { anew: true });
          return ok(await work(index));
        }
      });
    const next = turn.then(run, run);
    turn = next.catch(() => undefined);
    return next;
  }

  async function follow(open: ReuseIndex, learn: boolean): Promise<void> {
    const storeId = (await workspace.info()).id;
    const upTo = open.upTo();
    const isOurs =
      upTo === null ||
      (upTo.storeId === storeId &&
        (upTo.sequence === 0 || (await archivedHashAt(workspace.db, upTo.sequence)) === upTo.sha256));
    if (!isOurs) open.clear();

    let sequence = isOurs ? (upTo?.sequence ?? 0) : 0;
    while (!closing) {
      const texts = await textsAfter(workspace.db, sequence, STEP);
      const last = texts.at(-1);
      if (!last) break;
      open.append(await fingerprinted(texts), { storeId, sequence: last.sequence, sha256: last.sha256 });
      sequence = last.sequence;
      await setImmediate();
    }
    if (learn && !closing) await learnAnew(open);
  }

  async function fingerprinted(texts: readonly ArchivedText[]): Promise<IndexedDocument[]> {
    const documents: IndexedDocument[] = [];
    for (const { sequence, text } of texts) {
      documents.push({ sequence, hashes: distinct(fingerprint(normalise(text)).hashes) });
      if (documents.length % TURN === 0) await setImmediate();
    }
    return documents;
  }

  async function learnAnew(open: ReuseIndex): Promise<void> {
    const known = open.boilerplate().documents;
    const documents = Math.min(SAMPLE, open.documents());
    if (documents === known || (known > 0 && documents < known * GROWTH)) return;
    const learner = createLearner();
    const sample = scattered(await archivedSequences(workspace.db)).slice(0, SAMPLE);
    for (let i = 0; i < sample.length && !closing; i += TURN) {
      const texts = await textsAt(workspace.db, sample.slice(i, i + TURN));
      if (!texts.every(({ text }) => learner.add(normalise(text)))) break;
      await setImmediate();
    }
    const steps = learner.finish();
    for (let step = steps.next(); !closing; step = steps.next()) {
      // Kept under what it was asked for, not under what it took: it may have had enough before, and would be asked anew
      // at every comparison.
      if (step.done) return open.saveBoilerplate({ ...step.value, documents });
      await setImmediate();
    }
  }

  /** Step by step, each in a turn of its own: a comparison waits for one step at most. */
  function tidySoon(): void {
    if (isTidying) return;
    isTidying = true;
    tidying = tidy().finally(() => {
      isTidying = false;
    });
  }

  async function tidy(): Promise<void> {
    for (let more = true; more && !closing; ) {
      await setImmediate();
      const tidied = await inTurn(async (open) => open.tidy({ atRest }));
      more = tidied.ok && tidied.value;
    }
  }

  async function compareWith(open: ReuseIndex, draft: Draft, { without, marks = [] }: Asked): Promise<Reuse> {
    const text = normalise(draft.text);
    const fingerprints = fingerprint(text);
    const postings = open.lookup(distinct(fingerprints.hashes));
    const ranked = rankCandidates(fingerprints, postings, open.documents());
    const documents = await documentsAt(workspace.db, ranked);
    const candidates = without ? leaveOut(ranked, documents, without) : ranked;
    return reuseOf(draft, {
      text,
      candidates: await textsAt(workspace.db, candidates),
      documents,
      boilerplate: open.boilerplate(),
      marks,
    });
  }

  return {
    async catchUp(state) {
      const followed = await inTurn((open) => follow(open, false));
      if (!followed.ok) return followed;
      ({ atRest } = state);
      // Learning takes a second or two: whoever compares meanwhile waits for it, whoever imports doesn't.
      if (atRest) void inTurn((open) => follow(open, true));
      tidySoon();
      return ok(null);
    },
    similar: (draft, asked = {}) =>
      inTurn(async (open) => {
        await follow(open, true);
        tidySoon();
        return await compareWith(open, draft, asked);
      }),
    boilerplate: () => inTurn(async (open) => open.boilerplate()),
    async close() {
      closing = true;
      await tidying;
      await turn;
      index?.close();
      index = null;
    },
  };
}

function leaveOut(
  sequences: readonly number[],
  documents: ReadonlyMap<number, ArchivedDocument>,
  { sha256, title, after }: Without,
): number[] {
  return sequences.filter((sequence) => {
    const document = documents.get(sequence);
    if (document === undefined || document.sha256 === sha256) return false;
    if (after === null || document.signedOn === null) return true;
    const isIssuedDraft =
      title !== null && document.title === title && document.signedOn.slice(0, 4) === after.slice(0, 4);
    return document.signedOn <= after && !isIssuedDraft;
  });
}

/** The same sequences in an order that has nothing to do with when they came; the same each time. */
function scattered(sequences: readonly number[]): number[] {
  const rank = (sequence: number): number => Math.imul(sequence, 0x9e3779b1) >>> 0;
  return [...sequences].sort((x, y) => rank(x) - rank(y) || x - y);
}
