import { sha256Of } from '#electron/store/index.ts';
import { type Draft, type ElementChanges, fail, ok, type Result } from '#shared/contract/index.ts';
import { correctedFields, understand } from '#shared/gongwen/index.ts';
import type { Parser } from '../documents/index.ts';
import { remembered, sourceOf } from './corrections.ts';
import type { Rooms } from './desk.ts';

export type ReadDraft = Readonly<{ draft: Draft; corrections: ElementChanges }>;

/**
 * File → text with blocks → understood draft. A 密级 mark in the head stops here: the bytes are dropped, nothing is
 * kept, and the error carries the mark alone.
 */
export async function readDraft(parser: Pick<Parser, 'read'>, name: string, bytes: Uint8Array): Promise<Result<Draft>> {
  const read = await parser.read(name, bytes);
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

/** As `readDraft`, with what people put right in it before, where a workspace remembers. */
export async function readRemembered(
  parser: Pick<Parser, 'read'>,
  rooms: Pick<Rooms, 'workspace'> | null,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadDraft>> {
  const read = await readDraft(parser, name, bytes);
  if (!read.ok) return read;
  const corrections = rooms ? await remembered(rooms, read.value) : {};
  const isPlain = correctedFields(corrections).length === 0;
  const draft = isPlain ? read.value : understand(sourceOf(read.value), read.value.file, corrections);
  return ok({ draft, corrections });
}
