import {
  type Db,
  draftMarksOf,
  findArchived,
  guarded,
  marksOf,
  newId,
  record,
  type StoredMark,
  type Workspace,
} from '#electron/store/index.ts';
import {
  type ChannelIn,
  type Draft,
  fail,
  type LawfulMark,
  ok,
  type Result,
  type Span,
} from '#shared/contract/index.ts';
import { saidOfVersions } from './versions.ts';

type Answer = Promise<Result<LawfulMark[]>>;
type Said<C extends 'reuse.mark' | 'reuse.unmark'> = Omit<ChannelIn<C>, 'draftId'>;

/**
 * What people find in order between a draft and an archived document. A mark hangs on the place in the archived text,
 * which never changes, and is kept for the draft's content and for later versions of it, as acceptances are
 * (docs/decisions/0013).
 */
export type Marks = Readonly<{
  /** The latest first, one a place. */
  of(draft: Draft): Answer;
  /** The same place again: with another reason. Errors: not-found (no such document), bad-request (no such place in it). */
  mark(draft: Draft, said: Said<'reuse.mark'>): Answer;
  /** In every version of the draft. Errors: not-found. */
  unmark(draft: Draft, said: Said<'reuse.unmark'>): Answer;
}>;

/** Two places are one where each lies in the other by this share: an edit moves the edges of a passage a little. */
const SAME = 0.8;

export function createMarks(workspace: Workspace, now: () => Date): Marks {
  return {
    of: (draft) => guarded(workspace.path, async () => ok(latestOf(await lineageOf(workspace.db, draft)))),

    async mark(draft, { documentId, source, reason, by }) {
      // a long text is unpacked outside the transaction
      const archived = await guarded(workspace.path, async () => ok(await findArchived(workspace.db, documentId)));
      if (!archived.ok) return archived;
      if (!archived.value) return fail('not-found', { what: 'document', id: documentId });
      const [start, end] = source;
      if (start >= end || end > archived.value.text.length)
        return fail('bad-request', { channel: 'reuse.mark', problem: `source: ${start}–${end}` });
      return await workspace.transact(async (tx) => {
        const { name: file, sha256 } = draft.file;
        const lineage = await lineageOf(tx, draft);
        const known = lineage.find(({ mark }) => mark.documentId === documentId && isSamePlace(mark.source, source));
        if (known?.sha256 !== sha256 || known.mark.reason !== reason) {
          const place = known?.mark.source ?? source;
          const payload = { markId: newId('mark'), sha256, file, title: draft.document.title, documentId, reason };
          await record(tx, { at: now(), by }, { type: 'passage.marked', payload: { ...payload, source: place } });
        }
        return ok(latestOf(await lineageOf(tx, draft)));
      });
    },

    unmark: (draft, { markId, by }) =>
      workspace.transact(async (tx) => {
        const lineage = await lineageOf(tx, draft);
        const meant = lineage.find(({ mark }) => mark.id === markId);
        if (!meant) return fail('not-found', { what: 'mark', id: markId });
        const markIds = lineage.filter((one) => placeOf(one) === placeOf(meant)).map(({ mark }) => mark.id);
        await record(tx, { at: now(), by }, { type: 'passage.unmarked', payload: { markIds: markIds.sort() } });
        return ok(latestOf(await lineageOf(tx, draft)));
      }),
  };
}

function lineageOf(db: Db, draft: Draft): Promise<StoredMark[]> {
  return saidOfVersions(draft, { own: (sha256) => marksOf(db, sha256), others: (file) => draftMarksOf(db, file) });
}

function latestOf(lineage: readonly StoredMark[]): LawfulMark[] {
  const byPlace = new Map<string, LawfulMark>();
  for (const one of lineage) if (!byPlace.has(placeOf(one))) byPlace.set(placeOf(one), one.mark);
  return [...byPlace.values()];
}

function placeOf({ mark: { documentId, source } }: StoredMark): string {
  return JSON.stringify([documentId, source]);
}

function isSamePlace([start, end]: Span, [from, to]: Span): boolean {
  return Math.min(end, to) - Math.max(start, from) >= SAME * Math.max(end - start, to - from);
}
