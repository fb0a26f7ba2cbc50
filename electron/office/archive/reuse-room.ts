import { join } from 'node:path';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import {
  clauseTexts,
  documentsAt,
  guarded,
  IndexTrouble,
  openReuseIndex,
  type ReuseIndex,
  readAhead,
  textsAt,
  type Workspace,
} from '#electron/store/index.ts';
import {
  type ArchivedDocument,
  type Draft,
  fail,
  type LawfulMark,
  ok,
  type Result,
  type Reuse,
} from '#shared/contract/index.ts';
import {
  type Boilerplate,
  type LearnedBoilerplate,
  learnBoilerplate,
  normalise,
  withOfficeClauses,
} from '#shared/reuse/index.ts';
import { byRealAreas } from './reuse-areas.ts';
import { candidatesIn } from './reuse-candidates.ts';
import { Follower } from './reuse-follower.ts';
import { reuseOf } from './reuse-report.ts';
import { rehearsal } from './reuse-warmth.ts';

/** So many new documents a comparison waits for, less than a second; where there are more, it says how many are missing. */
const WAITS_FOR = 2_000;
/** Bytes of an index that are read ahead at most: for more the system would only push other things out of its cache. */
const READ_AHEAD = 768 * 2 ** 20;
/** Milliseconds after which a workspace that nobody opens a draft in is made ready: the page is there by then. */
const AT_EASE = 1_500;
/** Milliseconds between two steps of making ready. */
const PAUSE = 5;
/** In so small an archive the first comparison waits for what is everybody's text. */
const SMALL_ARCHIVE = 500;

/**
 * A draft of earlier, which is compared without itself (this content, or this title in the year of that day: it was
 * issued, and imported then) and without what was signed after that day (`YYYY-MM-DD`; null: not known).
 */
export type Without = Readonly<{ sha256: string; title: string | null; after: string | null }>;

/**
 * `marks`: what people called lawful between the draft and archived documents. `asOf`: the day of the check, by which
 * documents on the same matter are late enough; absent: none are looked for.
 */
export type Asked = Readonly<{ without?: Without | undefined; marks?: readonly LawfulMark[]; asOf?: string }>;

export type ReuseRoom = Readonly<{
  /**
   * Takes in documents that the index doesn't know yet, then makes it quick to look into, in the background.
   * `atRest`: nothing more is coming for a while; then it waits for what is learned from the archive, too. Comparisons are
   * answered meanwhile. Errors of all methods: index-unusable (params: path, reason), disk-full, and those of the
   * workspace.
   */
  catchUp(options: Readonly<{ atRest: boolean }>): Promise<Result<null>>;
  /** A comparison is likely to come soon: makes ready for it in the background. */
  prepare(): void;
  similar(draft: Draft, asked?: Asked): Promise<Result<Reuse>>;
  /** The formula clauses that are known by now, with the office's own. */
  boilerplate(): Promise<Result<Boilerplate>>;
  /** What was learned from the archive by now. */
  learned(): Promise<Result<LearnedBoilerplate>>;
  /** Waits for what is done in the background. */
  settled(): Promise<void>;
  close(): Promise<void>;
}>;

/**
 * Keeps `reuse.db` in step with the archive. Missing, damaged or another workspace’s: it is built anew. `ready`: makes
 * ready what else is asked about a draft that is compared.
 */
export function createReuseRoom(
  workspace: Workspace,
  {
    createLearner = learnBoilerplate,
    ready = async () => undefined,
  }: Readonly<{ createLearner?: typeof learnBoilerplate; ready?: () => Promise<unknown> }> = {},
): ReuseRoom {
  const path = join(workspace.path, 'reuse.db');
  let open: Open | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let closing = false;
  let atRest = true;
  let isComing = false;
  let isBusy = false;
  let background: Promise<void> = Promise.resolve();
  let warming: Promise<unknown> | null = null;
  /** compared, or documents are coming: nothing is to be made ready any more */
  let isAsked = false;
  const whenAtEase = setTimeout(prepare, AT_EASE).unref();

  function prepare(): void {
    clearTimeout(whenAtEase);
    // whoever asks next is told what is wrong
    if (!isAsked && !closing) warming ??= warm().catch(() => undefined);
  }

  async function opened(anew: boolean): Promise<Open> {
    if (open) return open;
    const index = openReuseIndex(path, { anew });
    try {
      open = { index, follower: await Follower.of(workspace, index, createLearner) };
      return open;
    } catch (error) {
      index.close();
      throw error;
    }
  }

  /** One at a time; damage that shows only while reading costs one rebuild. */
  function inTurn<T>(work: (open: Open) => Promise<T>): Promise<Result<T>> {
    // an index that is opened again by now would stay open, and keep the next room out
    const next = turn.then(() => (closing ? fail('no-workspace') : guarded(workspace.path, () => withIndex(work))));
    turn = next.catch(() => undefined);
    return next;
  }

  async function withIndex<T>(work: (open: Open) => Promise<T>, anew = false): Promise<Result<T>> {
    try {
      return ok(await work(await opened(anew)));
    } catch (error) {
      if (!(error instanceof IndexTrouble)) throw error;
      // there is nothing wrong with an index that has no room to grow
      if (error.error.code !== 'disk-full') letGo();
      return error.isDamage && !anew ? await withIndex(work, true) : { ok: false, error: error.error };
    }
  }

  function letGo(): void {
    const left = open;
    open = null;
    left?.index.close();
  }

  /** Steps until there is nothing more to do, each in a turn of its own: a comparison waits for one step at most. */
  async function stepByStep(step: (open: Open) => Promise<boolean>): Promise<Result<null>> {
    while (!closing) {
      const stepped = await inTurn(step);
      if (!stepped.ok) return stepped;
      if (!stepped.value) break;
      await setImmediate();
    }
    return ok(null);
  }

  function goOn(): void {
    if (isBusy) return;
    isBusy = true;
    background = stepByStep(
      async ({ index, follower }) =>
        (await follower.follow()) || (await follower.learn(!isComing)) || index.tidy({ atRest }),
    ).then(notBusy, notBusy);
  }

  /** What went wrong in the background goes wrong again for whoever asks next, who is told. */
  function notBusy(): void {
    isBusy = false;
  }

  /** So that the first comparison finds files in memory and code compiled; whoever asks before that isn't kept waiting. */
  async function warm(): Promise<void> {
    const isWanted = (): boolean => !closing && !isAsked;
    await inTurn(async () => {});
    if (isWanted()) await guarded(workspace.path, async () => ok(await readAhead(path, isWanted, READ_AHEAD)));
    let steps: AsyncGenerator<void> | null = null;
    let isGoing = true;
    while (isGoing && isWanted()) {
      const stepped = await inTurn(async ({ index, follower }) => {
        steps ??= rehearsal(workspace, index, { last: follower.reached(), ready });
        return !(await steps.next()).done;
      });
      isGoing = stepped.ok && stepped.value;
      // the draft that is being opened meanwhile comes first
      await pause(PAUSE);
    }
  }

  async function formulas(index: ReuseIndex): Promise<Boilerplate> {
    return withOfficeClauses(index.boilerplate(), await clauseTexts(workspace.db));
  }

  async function compareWith(
    { index, follower }: Open,
    draft: Draft,
    { without, marks = [], asOf }: Asked,
  ): Promise<Reuse> {
    const text = normalise(draft.text);
    const ranked = candidatesIn(index, text, await follower.aside());
    const documents = await documentsAt(workspace.db, ranked);
    const candidates = without ? leaveOut(ranked, documents, without) : ranked;
    const reuse = reuseOf(draft, {
      text,
      candidates: await textsAt(workspace.db, candidates),
      documents,
      boilerplate: await formulas(index),
      marks,
      asOf,
    });
    return await byRealAreas(reuse, draft.document, documents);
  }

  return {
    prepare,
    async catchUp(state) {
      ({ atRest } = state);
      isComing = !atRest;
      isAsked ||= isComing;
      const followed = await stepByStep(({ follower }) => follower.follow());
      if (!followed.ok) return followed;
      const learned = atRest ? await stepByStep(({ follower }) => follower.learn(true)) : followed;
      goOn();
      return learned;
    },
    similar(draft, asked = {}) {
      isAsked = true;
      return inTurn(async (open) => {
        const { index, follower } = open;
        if ((await follower.behind()) <= WAITS_FOR) while (!closing && (await follower.follow())) await setImmediate();
        if (index.boilerplate().documents === 0 && index.documents() <= SMALL_ARCHIVE) {
          while (!closing && (await follower.learn(true))) await setImmediate();
        }
        goOn();
        const pending = await follower.behind();
        return { ...(await compareWith(open, draft, asked)), ...(pending > 0 && { pending }) };
      });
    },
    boilerplate: () => inTurn(({ index }) => formulas(index)),
    learned: () => inTurn(async ({ index }) => index.boilerplate()),
    settled: () => background,
    async close() {
      closing = true;
      clearTimeout(whenAtEase);
      await warming;
      await background;
      await turn;
      letGo();
    },
  };
}

type Open = Readonly<{ index: ReuseIndex; follower: Follower }>;

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
