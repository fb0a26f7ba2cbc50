import { type Desk, inRooms } from './desk.ts';
import type { Handlers } from './face.ts';

type Own = `reuse.${string}`;

/** What people say about repetitions; marks are kept for a draft, so it must be open. */
export function reuseHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Own>> {
  const at = inRooms(desk);

  return {
    'reuse.marks': at(async ({ archive }, { draftId }) => {
      const entry = desk.drafts.get(draftId);
      return entry.ok ? archive.marks.of(entry.value.draft) : entry;
    }),
    'reuse.mark': at(async ({ archive }, { draftId, ...said }) => {
      const entry = desk.drafts.get(draftId);
      return entry.ok ? archive.marks.mark(entry.value.draft, said) : entry;
    }),
    'reuse.unmark': at(async ({ archive }, { draftId, ...said }) => {
      const entry = desk.drafts.get(draftId);
      return entry.ok ? archive.marks.unmark(entry.value.draft, said) : entry;
    }),
    'reuse.clauses': at(({ archive }) => archive.clauses.list()),
    'reuse.addClause': at(({ archive }, input) => archive.clauses.add(input)),
    'reuse.removeClause': at(({ archive }, input) => archive.clauses.remove(input)),
  };
}
