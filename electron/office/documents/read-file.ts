import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '#shared/contract/index.ts';
import { fileLimit, limits } from './limits.ts';

/**
 * Reads a whole file, up to the size limit.
 * Errors: `file-not-found`, `is-directory`, `file-unreadable`, `file-too-large`, `empty-file`; all name the `file`.
 */
export async function readFileBytes(path: string): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const file = basename(path);
  try {
    // Asked before it is opened: opening a pipe would wait for somebody to write to it.
    const facts = await stat(path);
    if (facts.isDirectory()) return fail('is-directory', { file });
    if (!facts.isFile()) return fail('file-unreadable', { file });
    if (facts.size > limits.fileBytes) return tooLarge(file);
    const bytes = await readUpTo(path, limits.fileBytes + 1);
    if (bytes.length > limits.fileBytes) return tooLarge(file);
    return bytes.length === 0 ? fail('empty-file', { file }) : ok({ name: file, bytes });
  } catch (error) {
    return fail(codeOf(error), { file });
  }
}

function tooLarge(file: string): Result<never> {
  return fail('file-too-large', { file, ...fileLimit });
}

/** A file may grow while it is read, so its size is no promise. */
async function readUpTo(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let total = 0;
    while (total < most) {
      const chunk = new Uint8Array(Math.min(most - total, Math.max(64 * 1024, (await handle.stat()).size - total + 1)));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length);
      if (bytesRead === 0) break;
      chunks.push(chunk.subarray(0, bytesRead));
      total += bytesRead;
    }
    return new Uint8Array(Buffer.concat(chunks));
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): 'file-not-found' | 'is-directory' | 'file-unreadable' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file-not-found';
  return code === 'EISDIR' ? 'is-directory' : 'file-unreadable';
}
