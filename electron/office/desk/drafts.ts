import { type Acceptance, type Draft, type ElementChanges, fail, ok, type Result } from '#shared/contract/index.ts';

/** A draft in memory: nothing of it is stored before it is submitted. */
export type OpenDraft = Readonly<{
  id: string;
  /** with the corrections in it */
  draft: Draft;
  bytes: Uint8Array;
  corrections: ElementChanges;
  /** said of findings while no workspace was open, and not written down yet */
  accepted: readonly Acceptance[];
}>;

/** A clerk has a handful of drafts open; the oldest leaves when a flood of them comes in. */
const MOST_OPEN = 40;

export interface Drafts {
  add(opened: Omit<OpenDraft, 'id' | 'accepted'>): OpenDraft;
  get(id: string): Result<OpenDraft>;
  /** The draft with something else said of it. */
  replace(id: string, change: Partial<Omit<OpenDraft, 'id' | 'bytes'>>): Result<OpenDraft>;
  close(id: string): void;
  ids(): string[];
}

export function createDrafts(): Drafts {
  const open = new Map<string, OpenDraft>();
  let sequence = 0;

  return {
    add(opened) {
      sequence += 1;
      const entry: OpenDraft = { ...opened, accepted: [], id: `draft_${sequence.toString(36)}` };
      open.set(entry.id, entry);
      if (open.size > MOST_OPEN)
        for (const oldest of [...open.keys()].slice(0, open.size - MOST_OPEN)) open.delete(oldest);
      return entry;
    },
    get(id) {
      const entry = open.get(id);
      return entry ? ok(entry) : fail('draft-gone');
    },
    replace(id, change) {
      const entry = open.get(id);
      if (!entry) return fail('draft-gone');
      const changed = { ...entry, ...change };
      // in its old place: a correction doesn't make a draft younger
      open.set(id, changed);
      return ok(changed);
    },
    close: (id) => void open.delete(id),
    ids: () => [...open.keys()],
  };
}
