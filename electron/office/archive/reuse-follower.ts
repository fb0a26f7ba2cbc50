import {
  type ArchivedText,
  archiveChanges,
  archivedStampAt,
  asideSequences,
  countArchivedAfter,
  lastSequence,
  type ReuseIndex,
  textsAfter,
  textsAt,
  type Workspace,
  workspaceRow,
} from '#electron/store/index.ts';
import { fingerprint, keysOf, type learnBoilerplate, normalise, PostingBatch } from '#shared/reuse/index.ts';

/** Documents and characters of a step: a few milliseconds. One document is taken whole, however long. */
const STEP = 16;
const CHARACTERS = 50_000;
/** Postings that are kept in memory before they are written: about 3,000 documents, 48 MB with what sorting takes. */
const FULL = 3_000_000;
/** More segments than these are merged before more documents are taken in: a comparison looks into all of them. */
const CROWD = 32;
/** The dictionary of formula clauses is learned anew when the archive has grown by this much. */
const GROWTH = 1.25;
/** So many documents are learned from in half a second, and each may be the fifth to hold a clause. */
const QUICK = 1_000;
const QUICK_GROWTH = 1.02;
const SAMPLE = 3_000;

type Learning = {
  learner: ReturnType<typeof learnBoilerplate>;
  /** what it is learned for */
  documents: number;
  sample: readonly number[];
  at: number;
  unread: ArchivedText[];
  steps: ReturnType<ReturnType<typeof learnBoilerplate>['finish']> | null;
};

/** Brings an index up to the archive, step by step, each of a few milliseconds. */
export class Follower {
  #workspace: Workspace;
  #index: ReuseIndex;
  #storeId: string;
  #createLearner: typeof learnBoilerplate;
  #batch = new PostingBatch();
  #unread: ArchivedText[] = [];
  #pending: { first: number; last: number; documents: number } | null = null;
  #writing: Generator<undefined, void, undefined> | null = null;
  #learning: Learning | null = null;
  #aside: Readonly<{ changes: number; sequences: ReadonlySet<number> }> = { changes: 0, sequences: new Set() };

  private constructor(
    workspace: Workspace,
    index: ReuseIndex,
    storeId: string,
    createLearner: typeof learnBoilerplate,
  ) {
    this.#workspace = workspace;
    this.#index = index;
    this.#storeId = storeId;
    this.#createLearner = createLearner;
  }

  /** Empties an index that was made from another workspace or from another past of this one. */
  static async of(workspace: Workspace, index: ReuseIndex, createLearner: typeof learnBoilerplate): Promise<Follower> {
    const { id } = await workspaceRow(workspace.db);
    const upTo = index.upTo();
    const isOurs =
      upTo === null ||
      (upTo.storeId === id &&
        (upTo.sequence === 0 || (await archivedStampAt(workspace.db, upTo.sequence)) === upTo.stamp));
    if (!isOurs) index.clear();
    return new Follower(workspace, index, id, createLearner);
  }

  /** Archived documents that the index doesn't find yet. */
  async behind(): Promise<number> {
    const reached = this.reached();
    if ((await lastSequence(this.#workspace.db)) <= reached) return 0;
    return await countArchivedAfter(this.#workspace.db, reached);
  }

  /** Takes in more documents; false: there are none. */
  async follow(): Promise<boolean> {
    try {
      if (this.#writing) {
        if (this.#writing.next().done) this.#begin();
        return true;
      }
      if (!this.#pending && this.#index.segments() > CROWD) return this.#index.tidy({ atRest: false });
      const isMore = this.#batch.size < FULL && (await this.#read());
      if (isMore) return true;
      if (!this.#pending) return false;
      const { first, last, documents } = this.#pending;
      const stamp = await archivedStampAt(this.#workspace.db, last);
      if (stamp === null) throw new Error(`document ${last} is gone from the archive`);
      const added = { batch: this.#batch, first, last, documents };
      this.#writing = this.#index.append(added, { storeId: this.#storeId, sequence: last, stamp });
      return true;
    } catch (error) {
      this.#begin();
      this.#unread = [];
      throw error;
    }
  }

  /**
   * Learns which clauses are everybody's, where it is time to; false: there is nothing to learn. While more is coming
   * (not `atRest`) it waits until a whole sample is there.
   */
  async learn(atRest: boolean): Promise<boolean> {
    this.#learning ??= await this.#toLearn(atRest);
    if (!this.#learning) return false;
    try {
      if (await this.#learnStep(this.#learning)) return true;
    } catch (error) {
      this.#learning = null;
      throw error;
    }
    this.#learning = null;
    return false;
  }

  /** Documents that are not compared with. */
  async aside(): Promise<ReadonlySet<number>> {
    const changes = await archiveChanges(this.#workspace.db);
    if (changes !== this.#aside.changes) {
      this.#aside = { changes, sequences: new Set(await asideSequences(this.#workspace.db)) };
    }
    return this.#aside.sequences;
  }

  /** The last document that the index holds; 0: none. */
  reached(): number {
    return this.#index.upTo()?.sequence ?? 0;
  }

  #begin(): void {
    this.#writing = null;
    this.#pending = null;
    this.#batch.clear();
  }

  /** False: there is nothing left. */
  async #read(): Promise<boolean> {
    if (this.#unread.length === 0) {
      this.#unread = await textsAfter(this.#workspace.db, this.#pending?.last ?? this.reached(), STEP);
    }
    if (this.#unread.length === 0) return false;
    return aStepOf(this.#unread, ({ sequence, text }) => {
      this.#pending ??= { first: sequence, last: sequence, documents: 0 };
      this.#batch.add(sequence - this.#pending.first + 1, keysOf(fingerprint(normalise(text))));
      this.#pending.last = sequence;
      this.#pending.documents++;
      return true;
    });
  }

  async #toLearn(atRest: boolean): Promise<Learning | null> {
    const known = this.#index.boilerplate().documents;
    const documents = Math.min(SAMPLE, this.#index.documents());
    if (documents === known || (!atRest && documents < SAMPLE)) return null;
    if (known > 0 && documents < known * (documents <= QUICK ? QUICK_GROWTH : GROWTH)) return null;
    const aside = await this.aside();
    const sample = sampleOf(this.reached(), SAMPLE).filter((sequence) => !aside.has(sequence));
    return { learner: this.#createLearner(), documents, sample, at: 0, unread: [], steps: null };
  }

  async #learnStep(learning: Learning): Promise<boolean> {
    const { learner, sample, documents } = learning;
    if (!learning.steps) {
      if (learning.unread.length === 0) {
        learning.unread = await textsAt(this.#workspace.db, sample.slice(learning.at, learning.at + STEP));
        learning.at += STEP;
      }
      const isWanted = aStepOf(learning.unread, ({ text }) => learner.add(normalise(text)));
      const isEnd = learning.unread.length === 0 && learning.at >= sample.length;
      if (!isWanted || isEnd) learning.steps = learner.finish();
      return true;
    }
    const step = learning.steps.next();
    // Kept under what it was asked for, not under what it took: it may have had enough before, and would be asked anew
    // at every comparison.
    if (step.done) this.#index.saveBoilerplate({ ...step.value, documents });
    return !step.done;
  }
}

/** About so many of the sequences up to one, in an order that has nothing to do with when they came; the same each time. */
function sampleOf(last: number, count: number): number[] {
  const rank = (sequence: number): number => Math.imul(sequence, 0x9e3779b1) >>> 0;
  const below = last <= count ? 2 ** 32 : (2 ** 32 * count) / last;
  const sample: number[] = [];
  for (let sequence = 1; sequence <= last; sequence++) if (rank(sequence) < below) sample.push(sequence);
  return sample.sort((x, y) => rank(x) - rank(y));
}

/** Takes texts off a list until a step is full or none is left; false: one isn't wanted. */
function aStepOf(texts: ArchivedText[], take: (text: ArchivedText) => boolean): boolean {
  for (let characters = 0; characters < CHARACTERS; ) {
    const next = texts.shift();
    if (!next) break;
    if (!take(next)) return false;
    characters += next.text.length;
  }
  return true;
}
