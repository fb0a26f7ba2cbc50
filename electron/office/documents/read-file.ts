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

/** A file may grow while it is read, so its size is no promise. One place for all of it: copies of large files add up. */
async function readUpTo(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    // One more than there should be, or the end would not be seen without asking for room first.
    let bytes = new Uint8Array(Math.min(most, (await handle.stat()).size + 1));
    let total = 0;
    while (total < most) {
      if (total === bytes.length) bytes = withRoom(bytes, most);
      const { bytesRead } = await handle.read(bytes, total, bytes.length - total);
      if (bytesRead === 0) break;
      total += bytesRead;
    }
    return bytes.subarray(0, total);
  } finally {
    await handle.close();
  }
}

function withRoom(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const roomier = new Uint8Array(Math.min(most, bytes.length * 2));
  roomier.set(bytes);
  return roomier;
}

function codeOf(error: unknown): 'file-not-found' | 'is-directory' | 'file-unreadable' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file-not-found';
  return code === 'EISDIR' ? 'is-directory' : 'file-unreadable';
}
