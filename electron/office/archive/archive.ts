import {
  dayOf,
  findArchived,
  guarded,
  keepDocumentFacts,
  listRecognised,
  searchArchived,
  type Workspace,
} from '#electron/store/index.ts';
import {
  type ChannelIn,
  type ChannelName,
  type ChannelOut,
  type Draft,
  type EventName,
  type EventPayload,
  fail,
  ok,
  type Result,
  type Reuse,
} from '#shared/contract/index.ts';
import type { Boilerplate } from '#shared/reuse/index.ts';
import type { Parser } from '../documents/index.ts';
import { bringBack, setAside } from './aside.ts';
import { type ClauseBook, createClauses } from './clauses.ts';
import { correct } from './corrections.ts';
import { createEarlierRoom, type EarlierRoom } from './earlier-room.ts';
import { factsOfDraft } from './facts.ts';
import { createImports } from './imports.ts';
import { createIntake, keep } from './intake.ts';
import { createMarks, type Marks } from './marks.ts';
import { refillFacts } from './refill.ts';
import { createReuseRoom, type Without } from './reuse-room.ts';
import { type SameMatter, withMatters } from './same-matter.ts';

export type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

type Answer<C extends ChannelName> = Promise<Result<ChannelOut<C>>>;

/** Earlier documents: taking them over, finding them, comparing with them. All methods also answer with the workspace's own troubles. */
export interface Archive {
  /**
   * Begins to import files and folders and returns at once. Asked again for the paths of a job that was interrupted or
   * is under way, it goes on with that one. Jobs run one after another.
   * Errors: file-not-found, file-unreadable, nothing-to-import.
   */
  importPaths(input: ChannelIn<'archive.import'>): Answer<'archive.import'>;
  /** Of a job, or of the latest one; null where there is none. */
  importStatus(input: ChannelIn<'archive.importStatus'>): Answer<'archive.importStatus'>;
  importFailures(input: ChannelIn<'archive.importFailures'>): Answer<'archive.importFailures'>;
  /** Its attachments: listed, not read, and no failures. */
  importListed(input: ChannelIn<'archive.importListed'>): Answer<'archive.importListed'>;
  /** What is imported stays. Errors: not-found. */
  importCancel(input: ChannelIn<'archive.importCancel'>): Answer<'archive.importCancel'>;
  /** Begins a job of the files that failed in another one. Errors: not-found, import-running, nothing-to-import. */
  importRetry(input: ChannelIn<'archive.importRetry'>): Answer<'archive.importRetry'>;
  recognised(input: ChannelIn<'archive.recognised'>): Answer<'archive.recognised'>;
  /** Errors: not-found. */
  correct(input: ChannelIn<'archive.correct'>): Answer<'archive.correct'>;
  /** Errors: those of the parser, `attachment` among them, and `classified`. */
  add(input: ChannelIn<'archive.add'>): Answer<'archive.add'>;
  search(input: ChannelIn<'archive.search'>): Answer<'archive.search'>;
  /** Errors: not-found. */
  get(input: ChannelIn<'archive.get'>): Answer<'archive.get'>;
  /** Out of all comparisons, and back. Errors: not-found. */
  setAside(input: ChannelIn<'archive.setAside'>): Answer<'archive.setAside'>;
  bringBack(input: ChannelIn<'archive.bringBack'>): Answer<'archive.bringBack'>;
  /** A draft is being opened, which is likely to be compared: makes ready for it in the background. */
  prepare(): void;
  /**
   * `without`: as the archive was for an earlier draft, to judge it anew. `matters`: what was found on the same matter;
   * absent: it is looked for.
   */
  similar(
    draft: Draft,
    asked?: Readonly<{ without?: Without; matters?: readonly SameMatter[] }>,
  ): Promise<Result<Reuse>>;
  marks: Marks;
  clauses: ClauseBook;
  /** The formula clauses that are known by now, with the office's own. */
  boilerplate(): Promise<Result<Boilerplate>>;
  /** What the archive and the register have of documents that a draft names or is like. */
  earlier: EarlierRoom;
  /** Keeps what later drafts will be compared with, of a draft that was submitted: by then it is issued. */
  remember(draft: Draft): Promise<Result<null>>;
  /** Stops what runs, to go on next time, and closes the parser. */
  close(): Promise<void>;
}

export type ArchiveParts = Readonly<{
  workspace: Workspace;
  /** the archive's own: it is closed with it */
  parser: Pick<Parser, 'read' | 'close'>;
  now: () => Date;
  emit: Emit;
}>;

/** Jobs that a dying process left unfinished go on at once. */
export function createArchive({ workspace, parser, now, emit }: ArchiveParts): Archive {
  const intake = createIntake(workspace, parser, now);
  const marks = createMarks(workspace, now);
  const earlier = createEarlierRoom(workspace);
  const reuse = createReuseRoom(workspace, { ready: earlier.ready });
  const refill = refillFacts(workspace);
  const imports = createImports({
    workspace,
    intake,
    reuse,
    now,
    onProgress: (progress) => emit('import.progress', progress),
  });

  return {
    importPaths: imports.begin,
    importStatus: imports.status,
    importFailures: imports.failures,
    importListed: imports.listed,
    importCancel: imports.cancel,
    importRetry: imports.retry,
    recognised: (input) => guarded(workspace.path, async () => ok(await listRecognised(workspace.db, input))),
    correct: (input) => correct(workspace, now(), input),
    async add({ name, bytes }) {
      const taken = await intake.take({ name, path: name, bytes });
      if (!taken.ok) return taken;
      const { documentId, document } = taken.value;
      if (document === null) return ok({ documentId, known: true });
      return await workspace.transact(async (tx) => {
        const [isNew = false] = await keep(tx, [document]);
        return ok({ documentId, known: !isNew });
      });
    },
    search: (input) => guarded(workspace.path, async () => ok(await searchArchived(workspace.db, input))),
    get: ({ documentId }) =>
      guarded(workspace.path, async () => {
        const found = await findArchived(workspace.db, documentId);
        return found ? ok(found) : fail('not-found', { what: 'document', id: documentId });
      }),
    setAside: (input) => setAside(workspace, now(), input),
    bringBack: (input) => bringBack(workspace, now(), input),
    prepare: reuse.prepare,
    async similar(draft, { without, matters } = {}) {
      const marked = await marks.of(draft);
      if (!marked.ok) return marked;
      const asOf = without?.after ?? dayOf(now());
      const found = matters ? ok(matters) : await earlier.matters(draft, asOf);
      if (!found.ok) return found;
      const compared = await reuse.similar(draft, { without, marks: marked.value, asOf });
      if (!compared.ok) return compared;
      const waiting = await imports.waiting();
      if (!waiting.ok) return waiting;
      const pending = (compared.value.pending ?? 0) + waiting.value;
      return ok({
        ...compared.value,
        matches: withMatters(compared.value.matches, found.value),
        ...(pending > 0 && { pending }),
      });
    },
    boilerplate: reuse.boilerplate,
    marks,
    clauses: createClauses(workspace, now, async () => {
      const known = await reuse.learned();
      return known.ok ? ok({ learnedFrom: known.value.documents, learned: [...known.value.clauses] }) : known;
    }),
    earlier,
    remember: (draft) =>
      workspace.transact(async (tx) => {
        const { title, documentNumber, issuers } = draft.document;
        const names = { title, documentNumber: documentNumber?.raw ?? null, issuers };
        await keepDocumentFacts(tx, draft.file.sha256, names, factsOfDraft(draft));
        return ok(null);
      }),
    async close() {
      refill.stop();
      const stopped = imports.close();
      await parser.close();
      await stopped;
      await reuse.close();
      await refill.ended;
    },
  };
}
