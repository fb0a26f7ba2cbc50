import { basename } from 'node:path';
import { dayOf, sha256Of } from '#electron/store/index.ts';
import {
  type ChannelIn,
  type ChannelOut,
  type Draft,
  fail,
  ok,
  type Report,
  type Result,
} from '#shared/contract/index.ts';
import { correctedFields, understand } from '#shared/gongwen/index.ts';
import { check, findPack, gatherFacts } from '../checking/index.ts';
import { readFileBytes } from '../documents/index.ts';
import { createCorrecting, remembered, sourceOf } from './corrections.ts';
import type { Desk } from './desk.ts';
import type { OpenDraft } from './drafts.ts';
import type { Handlers } from './face.ts';
import { isOwnDatabase } from './own-files.ts';

type Own = `draft.${string}`;
type CheckInput = ChannelIn<'draft.check'>;

export function draftHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Own>> {
  const correct = createCorrecting(desk);
  return {
    'draft.open': ({ name, bytes }) => openDraft(desk, name, bytes),
    'draft.openPath': async ({ path }) => {
      const rooms = desk.rooms();
      if (rooms.ok && (await isOwnDatabase(path, rooms.value.workspace.path))) {
        return fail('unknown-format', { file: basename(path), format: 'binary' });
      }
      const file = await readFileBytes(path);
      return file.ok ? openDraft(desk, file.value.name, file.value.bytes) : file;
    },
    'draft.get': async ({ draftId }) => {
      const entry = desk.drafts.get(draftId);
      return entry.ok ? show(entry.value) : entry;
    },
    'draft.correct': async (input) => {
      const corrected = await correct(input);
      return corrected.ok ? show(corrected.value) : corrected;
    },
    'draft.close': async ({ draftId }) => {
      desk.drafts.close(draftId);
      return ok({});
    },
    'draft.check': async (input) => {
      const entry = desk.drafts.get(input.draftId);
      return entry.ok ? checkDraft(desk, entry.value.draft, input) : entry;
    },
    'draft.similar': async ({ draftId }) => {
      const entry = desk.drafts.get(draftId);
      if (!entry.ok) return entry;
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.archive.similar(entry.value.draft) : rooms;
    },
    'draft.formatted': async ({ draftId }) => {
      const entry = desk.drafts.get(draftId);
      return entry.ok ? desk.parser.formatted(entry.value.draft.file.name, entry.value.bytes) : entry;
    },
  };
}

type Opened = ChannelOut<'draft.open'>;

function show({ id, draft }: OpenDraft): Result<Opened> {
  return ok({ draftId: id, draft });
}

async function openDraft(desk: Desk, name: string, bytes: Uint8Array): Promise<Result<Opened>> {
  const read = await readDraft(desk, name, bytes);
  if (!read.ok) return read;
  const rooms = desk.rooms();
  const corrections = rooms.ok ? await remembered(rooms.value, read.value) : {};
  const isPlain = correctedFields(corrections).length === 0;
  const draft = isPlain ? read.value : understand(sourceOf(read.value), read.value.file, corrections);
  return show(desk.drafts.add({ draft, bytes, corrections }));
}

/** Opens what is not open yet: a draft of the same name and content is shown as it stands. */
export async function openOnce(desk: Desk, name: string, bytes: Uint8Array, sha256: string): Promise<Result<Opened>> {
  for (const id of desk.drafts.ids()) {
    const open = desk.drafts.get(id);
    if (open.ok && open.value.draft.file.sha256 === sha256 && open.value.draft.file.name === name)
      return show(open.value);
  }
  return openDraft(desk, name, bytes);
}

/**
 * File → text with blocks → understood draft. A 密级 mark in the head stops here: the bytes are dropped, nothing is
 * kept, and the error carries the mark alone.
 */
export async function readDraft(desk: Desk, name: string, bytes: Uint8Array): Promise<Result<Draft>> {
  const read = await desk.parser.read(name, bytes);
  if (!read.ok) return read;
  const draft = understand(read.value, {
    name,
    format: read.value.format,
    bytes: bytes.byteLength,
    sha256: sha256Of(bytes),
  });
  if (draft.document.secrecy !== null) return fail('classified', { mark: draft.document.secrecy });
  return ok(draft);
}

/** Gathers the facts that the pack's rules need, then judges. Without a workspace their rules say 未检查. */
export async function checkDraft(
  desk: Desk,
  draft: Draft,
  { asOf, seriesId, packId, nature, language }: Omit<CheckInput, 'draftId'>,
): Promise<Result<Report>> {
  const rooms = desk.rooms();
  const settings = rooms.ok ? await rooms.value.workspace.settings.get() : ok(desk.looseSettings);
  if (!settings.ok) return settings;
  const pack = findPack(packId ?? settings.value.packId, desk.options.packs);
  if (!pack.ok) return pack;

  const today = dayOf(desk.options.now());
  const facts = await gatherFacts(draft, {
    asOf: asOf ?? today,
    seriesId,
    rooms: rooms.ok ? rooms.value : null,
  });
  return ok(check({ draft, pack: pack.value, facts, asOf: asOf ?? today, language, nature }));
}
