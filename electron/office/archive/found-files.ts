import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { FoundFile } from '#electron/store/index.ts';
import { fail, ok, type Result } from '#shared/contract/index.ts';

/** What office programs and file managers leave lying about. */
const CLUTTER = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/u;

/**
 * The files under the paths, folders with everything below them, in order of name; links to folders are not followed.
 * Errors: file-not-found, file-unreadable.
 */
export async function findFiles(paths: readonly string[]): Promise<Result<FoundFile[]>> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    const source = resolve(path);
    try {
      if ((await stat(source)).isDirectory()) await walk(source, '', found);
      else found.set(source, { source, path: basename(source) });
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (typeof code !== 'string') throw error;
      return fail(code === 'ENOENT' || code === 'ENOTDIR' ? 'file-not-found' : 'file-unreadable', { file: path });
    }
  }
  return ok([...found.values()]);
}

async function walk(folder: string, below: string, found: Map<string, FoundFile>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((x, y) => (x.name < y.name ? -1 : 1))) {
    if (CLUTTER.test(entry.name)) continue;
    const source = join(folder, entry.name);
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await walk(source, path, found);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(source)))) found.set(source, { source, path });
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
