import { correctionsOf, type Db, draftCorrectionsOf, record, type StoredCorrection } from '#electron/store/index.ts';
import {
  type Actor,
  type ChannelIn,
  type Draft,
  ElementChanges,
  type ElementField,
  type Elements,
  ok,
  type ReadDocument,
  type Result,
} from '#shared/contract/index.ts';
import { correctedFields, elementValue, findElements, understand } from '#shared/gongwen/index.ts';
import { followCorrections, titleTest } from '../archive/index.ts';
import type { Desk, Rooms } from './desk.ts';
import type { OpenDraft } from './drafts.ts';

/** What a draft was read to, so that it can be understood anew. */
export function sourceOf({ file, text, blocks, read }: Draft): ReadDocument {
  return { format: file.format, text, blocks, read };
}

/**
 * What people put right in this content before, and in earlier versions of the same draft: a file of the same name
 * whose title this text still has, where the field is recognised as it was then. Others' words are left alone.
 */
export async function remembered(
  { workspace }: Pick<Rooms, 'workspace'>,
  { file, text, document }: Draft,
): Promise<ElementChanges> {
  const own = (await correctionsOf(workspace.db, [file.sha256])).get(file.sha256) ?? [];
  const changes = changesOf(own);
  const isOpen = (field: ElementField): boolean => changes[field] === undefined;
  const isOfDraft = titleTest(text);
  const earlier = await draftCorrectionsOf(workspace.db, { file: file.name, sha256: file.sha256 });
  const same = earlier.filter(
    ({ field, recognised, title }) => isOfDraft(title) && isSame(recognised, elementValue(document, field)),
  );
  // the latest stands first, and goes last into the record
  return { ...changesOf(same.filter(({ field }) => isOpen(field)).reverse()), ...changes };
}

/** Drafts that were opened before their workspace was: what it remembers comes under what was said since. */
export async function recall(desk: Desk, rooms: Rooms): Promise<void> {
  for (const id of desk.drafts.ids()) {
    const entry = desk.drafts.get(id);
    if (!entry.ok) continue;
    const { draft, corrections } = entry.value;
    const source = sourceOf(draft);
    const found = { ...draft, document: findElements(source) };
    const known = { ...(await remembered(rooms, found)), ...corrections };
    if (correctedFields(known).length === correctedFields(corrections).length) continue;
    desk.drafts.replace(id, { draft: understand(source, draft.file, known), corrections: known });
  }
}

/**
 * Puts a draft's elements right, in memory and, where a workspace is open, in its journal. One after the other: what a
 * second click says comes on top of the first.
 * Errors: draft-gone, and those of a transaction.
 */
export function createCorrecting(desk: Desk) {
  let turn: Promise<unknown> = Promise.resolve();
  return (input: ChannelIn<'draft.correct'>): Promise<Result<OpenDraft>> => {
    const next = turn.then(() => correctNow(desk, input));
    turn = next.catch(() => undefined);
    return next;
  };
}

async function correctNow(
  desk: Desk,
  { draftId, changes = {}, restore = [], by }: ChannelIn<'draft.correct'>,
): Promise<Result<OpenDraft>> {
  const entry = desk.drafts.get(draftId);
  if (!entry.ok) return entry;
  const { draft, corrections: before } = entry.value;
  const corrections: ElementChanges = { ...before, ...changes };
  for (const field of restore) delete corrections[field];
  const source = sourceOf(draft);
  const corrected = understand(source, draft.file, corrections);
  const rooms = desk.rooms();
  if (rooms.ok) {
    const found = findElements(source);
    const taken = restore.filter((field) => before[field] !== undefined);
    const word = { draft: corrected, found, corrections, restore: taken, by, at: desk.options.now() };
    const kept = await rooms.value.workspace.transact((tx) => keep(tx, word));
    if (!kept.ok) return kept;
  }
  return desk.drafts.replace(draftId, { draft: corrected, corrections });
}

type Word = Readonly<{
  draft: Draft;
  /** without any correction */
  found: Elements;
  corrections: ElementChanges;
  restore: readonly ElementField[];
  by: Actor;
  at: Date;
}>;

async function keep(tx: Db, { draft, found, corrections, restore, by, at }: Word): Promise<Result<null>> {
  const { sha256, name } = draft.file;
  const own = (await correctionsOf(tx, [sha256])).get(sha256) ?? [];
  const changes = correctedFields(corrections).flatMap((field) => {
    const value = elementValue(draft.document, field);
    const known = own.find((one) => one.field === field);
    return known && isSame(known.value, value) ? [] : [{ field, recognised: elementValue(found, field), value }];
  });
  const restored = restore.map((field) => ({ field, recognised: elementValue(found, field) }));
  if (changes.length + restored.length === 0) return ok(null);
  const payload = { sha256, file: name, title: draft.document.title, changes, restored };
  await record(tx, { at, by }, { type: 'draft.corrected', payload });
  await followCorrections(tx, sha256);
  return ok(null);
}

/** A value that today's contract doesn't take is as good as none: the element is recognised again. */
function changesOf(stored: readonly StoredCorrection[]): ElementChanges {
  const given = stored.flatMap(({ field, value }) => {
    const one = ElementChanges.safeParse({ [field]: value });
    return one.success ? [one.data] : [];
  });
  return Object.assign({}, ...given) as ElementChanges;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
