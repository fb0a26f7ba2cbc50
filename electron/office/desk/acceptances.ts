import { acceptancesOf, draftAcceptancesOf, record, type StoredAcceptance } from '#electron/store/index.ts';
import { type Acceptance, type ChannelIn, type Draft, fail, ok, type Result } from '#shared/contract/index.ts';
import { saidOfVersions } from '../archive/index.ts';
import type { Desk, Rooms } from './desk.ts';
import type { OpenDraft } from './drafts.ts';

type Answer = Promise<Result<Acceptance[]>>;

/**
 * What people accepted in a draft: kept for its content and for later versions of it, as corrections are
 * (docs/decisions/0010), so that the same words in another document aren't accepted with it. Said without a workspace,
 * it stays with the open draft.
 */
export function createAccepting(desk: Desk) {
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other: two clicks at once must both be kept. */
  function inTurn(work: () => Answer): Answer {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  }

  return {
    accepted: async ({ draftId }: ChannelIn<'draft.accepted'>): Answer => {
      const entry = desk.drafts.get(draftId);
      return entry.ok ? acceptedIn(desk, entry.value) : entry;
    },
    accept: (input: ChannelIn<'draft.accept'>): Answer => inTurn(() => accept(desk, input)),
    unaccept: (input: ChannelIn<'draft.unaccept'>): Answer => inTurn(() => unaccept(desk, input)),
  };
}

/** Everything that was accepted in this draft, one a finding, the latest first. */
export async function acceptedIn(desk: Desk, { draft, accepted }: OpenDraft): Answer {
  const rooms = desk.rooms();
  const kept = rooms.ok ? await lineageOf(rooms.value, draft) : [];
  return ok(latestOf([...accepted, ...kept.map(({ acceptance }) => acceptance)]));
}

async function accept(desk: Desk, { draftId, by, ...said }: ChannelIn<'draft.accept'>): Answer {
  const entry = desk.drafts.get(draftId);
  if (!entry.ok) return entry;
  const { draft, accepted } = entry.value;
  const at = desk.options.now();
  const wanted = latestOf([{ ...said, by, at: at.toISOString() }, ...accepted]);
  const rooms = desk.rooms();
  if (!rooms.ok) return shown(desk, draftId, wanted);
  const { file, document } = draft;
  const own = await acceptancesOf(rooms.value.workspace.db, file.sha256);
  // saying the same again is no event; what was said first is written first
  const news = wanted.filter((one) => !own.some(({ acceptance }) => saysTheSame(acceptance, one))).reverse();
  const written = await rooms.value.workspace.transact(async (tx) => {
    for (const { by: actor, at: _, ...finding } of news) {
      const payload = { ...finding, sha256: file.sha256, file: file.name, title: document.title };
      await record(tx, { at, by: actor }, { type: 'finding.accepted', payload });
    }
    return ok(null);
  });
  return written.ok ? shown(desk, draftId, []) : written;
}

async function unaccept(desk: Desk, { draftId, by, rule, anchor }: ChannelIn<'draft.unaccept'>): Answer {
  const entry = desk.drafts.get(draftId);
  if (!entry.ok) return entry;
  const { draft, accepted } = entry.value;
  const isMeant = (one: Acceptance): boolean => one.rule === rule && one.anchor === anchor;
  const rooms = desk.rooms();
  const kept = rooms.ok ? (await lineageOf(rooms.value, draft)).filter(({ acceptance }) => isMeant(acceptance)) : [];
  const left = accepted.filter((one) => !isMeant(one));
  if (kept.length === 0 && left.length === accepted.length) return fail('not-found', { what: 'acceptance', rule });
  if (rooms.ok && kept.length > 0) {
    const versions = [...new Set(kept.map(({ sha256 }) => sha256))].sort();
    const taken = await rooms.value.workspace.transact(async (tx) => {
      const payload = { versions, rule, anchor };
      await record(tx, { at: desk.options.now(), by }, { type: 'finding.unaccepted', payload });
      return ok(null);
    });
    if (!taken.ok) return taken;
  }
  return shown(desk, draftId, left);
}

async function shown(desk: Desk, draftId: string, accepted: readonly Acceptance[]): Answer {
  const changed = desk.drafts.replace(draftId, { accepted });
  return changed.ok ? acceptedIn(desk, changed.value) : changed;
}

function lineageOf({ workspace: { db } }: Pick<Rooms, 'workspace'>, draft: Draft): Promise<StoredAcceptance[]> {
  return saidOfVersions(draft, {
    own: (sha256) => acceptancesOf(db, sha256),
    others: (file) => draftAcceptancesOf(db, file),
  });
}

/** One a finding: the first of several. */
function latestOf(acceptances: readonly Acceptance[]): Acceptance[] {
  const byFinding = new Map<string, Acceptance>();
  for (const one of acceptances) {
    const key = JSON.stringify([one.rule, one.anchor]);
    if (!byFinding.has(key)) byFinding.set(key, one);
  }
  return [...byFinding.values()];
}

function saysTheSame(one: Acceptance, other: Acceptance): boolean {
  return one.rule === other.rule && one.anchor === other.anchor && one.reason === other.reason;
}
