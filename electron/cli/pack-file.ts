import { loadPack, readFileBytes } from '#electron/office/index.ts';
import { fail, type Pack, type Reply } from '#shared/contract/index.ts';
import { type Io, resolvePath } from './io.ts';

/** `--pack` names a pack the office has, or a JSON file that is validated like a built-in one. */
export async function readPackFile(
  io: Io,
  given: string | undefined,
): Promise<Reply<{ id: string | undefined; packs: Pack[] }>> {
  if (given === undefined || /^[a-z0-9-]{1,40}$/u.test(given)) return { ok: true, value: { id: given, packs: [] } };
  const file = await readFileBytes(resolvePath(io, given));
  if (!file.ok) return file;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(file.value.bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail('invalid-pack', { at: given, problem: error.message });
  }
  const pack = loadPack(json);
  return pack.ok ? { ok: true, value: { id: pack.value.id, packs: [pack.value] } } : pack;
}
