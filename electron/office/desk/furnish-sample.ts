import { yearOf } from '#electron/store/index.ts';
import { type Actor, ok, type Result } from '#shared/contract/index.ts';
import { draftBytes, sampleOffice } from '../sample/index.ts';
import type { Desk, Rooms } from './desk.ts';
import { readDraft } from './read-draft.ts';

const founder: Actor = { name: '示例', role: 'head' };

/** Fills a new workspace with the sample office through the same rooms that a clerk's clicks reach, and opens its drafts. */
export async function furnishSample(desk: Desk, rooms: Rooms): Promise<Result<null>> {
  for (const furnish of [furnishOrgans, furnishBooks, furnishArchive]) {
    const done = await furnish(rooms, yearOf(desk.options.now()));
    if (!done.ok) return done;
  }
  for (const draft of sampleOffice.drafts) {
    const bytes = draftBytes(draft);
    const read = await readDraft(desk.parser, draft.name, bytes);
    if (!read.ok) return read;
    desk.drafts.add({ draft: read.value, bytes, corrections: {} });
  }
  return ok(null);
}

async function furnishOrgans({ directory }: Rooms): Promise<Result<null>> {
  const ids = new Map<string, string>();
  // parents stand before their children in the sample
  for (const { key, parent, ...organ } of sampleOffice.organs) {
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    const saved = await directory.save({ organ: { ...organ, parentId, formerNames: [] }, by: founder });
    if (!saved.ok) return saved;
    ids.set(key, saved.value.id);
  }
  for (const { members, ...group } of sampleOffice.groups) {
    const known = members.flatMap((key) => ids.get(key) ?? []);
    const saved = await directory.saveGroup({ group: { ...group, members: known }, by: founder });
    if (!saved.ok) return saved;
  }
  const own = await directory.setOwn({ organId: ids.get(sampleOffice.ownOrgan) ?? '', by: founder });
  return own.ok ? ok(null) : own;
}

async function furnishBooks({ ledger }: Rooms, year: number): Promise<Result<null>> {
  const ids = new Map<string, string>();
  for (const { key, ...series } of sampleOffice.series) {
    const saved = await ledger.seriesSave({ series, by: founder });
    if (!saved.ok) return saved;
    ids.set(key, saved.value.id);
  }
  for (const { series, ...plan } of sampleOffice.plans(year)) {
    const set = await ledger.planSet({ ...plan, seriesId: ids.get(series) ?? '', by: founder });
    if (!set.ok) return set;
  }
  return ok(null);
}

async function furnishArchive({ archive }: Rooms): Promise<Result<null>> {
  const encoder = new TextEncoder();
  for (const { name, text } of sampleOffice.documents) {
    const added = await archive.add({ name, bytes: encoder.encode(text) });
    if (!added.ok) return added;
  }
  return ok(null);
}
