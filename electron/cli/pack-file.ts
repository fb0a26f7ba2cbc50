import { loadPack, readFileBytes } from '#electron/office/index.ts';
import { fail, type Pack, type Reply } from '#shared/contract/index.ts';
import { type Io, resolvePath } from './io.ts';

/** `--pack` names a pack the office has, or a JSON file that is validated like a built-in one. */
export async function readPackFile(
  io: Io,
  given: string | undefined,
): Promise<Reply<{ id: string | undefined; packs: Pack[] }>> {
  if (given === undefined || isId(given)) return { ok: true, value: { id: given, packs: [] } };
  const json = await readPackJson(io, given);
  if (!json.ok) return json;
  const pack = loadPack(json.value);
  return pack.ok ? { ok: true, value: { id: pack.value.id, packs: [pack.value] } } : pack;
}

/** The same where the office itself is to read the pack: by its id, or as what the file says. */
export async function readEither(io: Io, given: string): Promise<Reply<{ packId: string } | { pack: unknown }>> {
  if (isId(given)) return { ok: true, value: { packId: given } };
  const json = await readPackJson(io, given);
  return json.ok ? { ok: true, value: { pack: json.value } } : json;
}

/** Errors: those of reading a file; invalid-pack where it isn't JSON. */
export async function readPackJson(io: Io, given: string): Promise<Reply<unknown>> {
  const file = await readFileBytes(resolvePath(io, given));
  if (!file.ok) return file;
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(file.value.bytes)) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail('invalid-pack', { at: given, problem: 'not-json' });
  }
}

function isId(given: string): boolean {
  return /^[a-z0-9-]{1,40}$/u.test(given);
}
