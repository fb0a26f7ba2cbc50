import { type Draft, fail, ok, type Result } from '#shared/contract/index.ts';

/** A draft in memory: nothing of it is stored before it is submitted. */
export type OpenDraft = Readonly<{ id: string; draft: Draft; bytes: Uint8Array }>;

/** A clerk has a handful of drafts open; the oldest leaves when a flood of them comes in. */
const MOST_OPEN = 40;

export interface Drafts {
  add(draft: Draft, bytes: Uint8Array): OpenDraft;
  get(id: string): Result<OpenDraft>;
  close(id: string): void;
  ids(): string[];
}

export function createDrafts(): Drafts {
  const open = new Map<string, OpenDraft>();
  let sequence = 0;

  return {
    add(draft, bytes) {
      sequence += 1;
      const entry: OpenDraft = { id: `draft_${sequence.toString(36)}`, draft, bytes };
      open.set(entry.id, entry);
      if (open.size > MOST_OPEN)
        for (const oldest of [...open.keys()].slice(0, open.size - MOST_OPEN)) open.delete(oldest);
      return entry;
    },
    get(id) {
      const entry = open.get(id);
      return entry ? ok(entry) : fail('draft-gone');
    },
    close: (id) => void open.delete(id),
    ids: () => [...open.keys()],
  };
}
