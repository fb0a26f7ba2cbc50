import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/contract/index.ts';
import { guarded } from './trouble.ts';

/** What begins like this is being written; it gets its name when it is whole. */
export const TEMPORARY = '.new-';

/** Originals by their SHA-256: `files/ab/abcdef…`. A file that stands here is whole and never changes. */
export interface Files {
  /** Stores the bytes durably and returns their hash; storing them again changes nothing. Errors: disk-full, workspace-read-only. */
  put(bytes: Uint8Array): Promise<Result<string>>;
  /** The bytes, checked against the hash. Errors: not-found, workspace-corrupt (the stored bytes are other ones). */
  get(sha256: string): Promise<Result<Uint8Array>>;
  /** The hashes of all files stored, in order. */
  list(): Promise<string[]>;
}

export function createFiles(workspacePath: string): Files {
  const folder = join(workspacePath, 'files');
  return {
    put: (bytes) => guarded(workspacePath, () => put(folder, bytes)),
    get: (sha256) => guarded(workspacePath, () => get(folder, workspacePath, sha256)),
    list: () => listFiles(folder),
  };
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where a file of this hash stands in such a folder. */
export function fileAt(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256);
}

async function put(folder: string, bytes: Uint8Array): Promise<Result<string>> {
  const sha256 = sha256Of(bytes);
  const place = fileAt(folder, sha256);
  if (await holds(place, bytes)) return ok(sha256);
  try {
    await writeDurably(place, bytes);
  } catch (error) {
    // somebody else was first with the same bytes: Windows doesn't replace a file that is being read
    if (!(await holds(place, bytes))) throw error;
  }
  return ok(sha256);
}

/** Whether exactly these bytes stand there: a stored file that was changed since is written anew. */
async function holds(place: string, bytes: Uint8Array): Promise<boolean> {
  return (await sizeOf(place)) === bytes.byteLength && Buffer.compare(await readFile(place), bytes) === 0;
}

async function get(folder: string, workspacePath: string, sha256: string): Promise<Result<Uint8Array>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(fileAt(folder, sha256));
  } catch (error) {
    if (isMissing(error)) return fail('not-found', { what: 'original', id: sha256 });
    throw error;
  }
  if (sha256Of(bytes) !== sha256) {
    return fail('workspace-corrupt', { path: workspacePath, reason: 'original-changed', file: sha256 });
  }
  return ok(bytes);
}

/** Temporary name, fsync, rename, fsync of the folder: after a power cut the file is whole or not there. */
export async function writeDurably(place: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(place);
  const temporary = join(folder, `${TEMPORARY}${randomUUID()}`);
  const { file, made } = await create(temporary);
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
  if (made) await syncFolder(dirname(folder));
}

/** Opens a new file; its folder is made where it is missing, which it seldom is. */
async function create(path: string): Promise<Readonly<{ file: FileHandle; made: boolean }>> {
  try {
    return { file: await open(path, 'wx'), made: false };
  } catch (error) {
    if (!isMissing(error)) throw error;
    const made = await mkdir(dirname(path), { recursive: true });
    return { file: await open(path, 'wx'), made: made !== undefined };
  }
}

/** Makes a rename in the folder durable. Windows has no such call and doesn't need it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder)) {
    if (!/^[0-9a-f]{2}$/u.test(name)) continue;
    for (const file of await namesIn(join(folder, name))) {
      if (file.startsWith(name) && /^[0-9a-f]{64}$/u.test(file)) found.push(file);
    }
  }
  return found.sort();
}

/** Removes what no row names and what a dying process left half written; returns how many files went. */
export async function sweepFiles(folder: string, wanted: ReadonlySet<string>): Promise<number> {
  let swept = 0;
  for (const name of await namesIn(folder)) {
    const place = join(folder, name);
    swept += await sweepDrafts(place);
    for (const file of await namesIn(place)) {
      if (wanted.has(file) || !/^[0-9a-f]{64}$/u.test(file)) continue;
      await rm(join(place, file), { force: true });
      swept += 1;
    }
  }
  return swept;
}

/** Removes what was being written into this folder when its process died. */
export async function sweepDrafts(folder: string): Promise<number> {
  const drafts = (await namesIn(folder)).filter((name) => name.startsWith(TEMPORARY));
  for (const name of drafts) await rm(join(folder, name), { force: true });
  return drafts.length;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

export async function sizeOf(path: string): Promise<number | null> {
  try {
    const facts = await stat(path);
    return facts.isFile() ? facts.size : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
