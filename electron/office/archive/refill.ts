import { setImmediate } from 'node:timers/promises';
import {
  addDocumentFacts,
  archivedWithoutFacts,
  documentsToRead,
  factsReach,
  guarded,
  issuedWithoutFacts,
  keepDocumentFacts,
  keepFactsReach,
  lastSequence,
  textsAt,
  type Workspace,
} from '#electron/store/index.ts';
import { type Block, ok, type ReadDocument } from '#shared/contract/index.ts';
import { findElements } from '#shared/gongwen/index.ts';
import { factsOf } from './facts.ts';

/** Names that a transaction keeps. */
const NAMES = 64;
/** Texts that are read before they are kept, each in a turn of its own. */
const TEXTS = 16;

export type Refill = Readonly<{
  /** when nothing is left, or it was stopped; trouble of the workspace ends it until the next start */
  ended: Promise<void>;
  stop(): void;
}>;

/**
 * Reads anew what an archive from before facts were kept doesn't know of its documents: first the names of all by
 * which they are found, then recipients and annotation from the kept texts. Goes on where it was stopped, and looks only
 * at documents that came since it last ended.
 */
export function refillFacts(workspace: Workspace): Refill {
  let stopped = false;

  async function names(): Promise<void> {
    const end = await lastSequence(workspace.db);
    const reach = await factsReach(workspace.db);
    for (let after = reach; after < end && !stopped; after += NAMES) {
      await keep(await archivedWithoutFacts(workspace.db, { after, last: after + NAMES }));
      await setImmediate();
    }
    if (!stopped && end > reach) await workspace.transact(async (tx) => ok(await keepFactsReach(tx, end)));
    while (!stopped) {
      const missing = await issuedWithoutFacts(workspace.db, NAMES);
      if (missing.length === 0) return;
      await keep(missing);
      await setImmediate();
    }
  }

  async function keep(missing: Awaited<ReturnType<typeof issuedWithoutFacts>>): Promise<void> {
    if (missing.length === 0) return;
    const kept = await workspace.transact(async (tx) => {
      for (const { content, ...names } of missing) await keepDocumentFacts(tx, content, names, null);
      return ok(null);
    });
    if (!kept.ok) stopped = true;
  }

  async function texts(): Promise<void> {
    for (let after = 0; !stopped; ) {
      const waiting = await documentsToRead(workspace.db, after, TEXTS);
      const last = waiting.at(-1);
      if (!last) return;
      after = last.id;
      const found = await textsAt(
        workspace.db,
        waiting.map(({ sequence }) => sequence),
      );
      const facts = new Map<number, ReturnType<typeof factsOf>>();
      for (const { sequence, text } of found) {
        const source = linesOf(text);
        facts.set(sequence, factsOf(source, findElements(source), { cells: false }));
        await setImmediate();
      }
      const kept = await workspace.transact(async (tx) => {
        for (const { id, sequence } of waiting) {
          const read = facts.get(sequence);
          if (read) await addDocumentFacts(tx, id, read);
        }
        return ok(null);
      });
      if (!kept.ok) return;
    }
  }

  const ended = guarded(workspace.path, async () => {
    await names();
    await texts();
    return ok(null);
  }).then(() => undefined);
  return {
    ended,
    stop: () => {
      stopped = true;
    },
  };
}

/** A kept text as it would be read from a plain text file: cells and styles are gone. */
export function linesOf(text: string): ReadDocument {
  let start = 0;
  const blocks = text.split('\n').map((line, paragraph): Block => {
    const span = [start, start + line.length] as const;
    start = span[1] + 1;
    return { kind: 'paragraph', span, stretches: [{ span, origin: { part: 'text', paragraph, run: 0, offset: 0 } }] };
  });
  return { format: 'txt', text, blocks, read: { parts: ['body'], notRead: [] } };
}
