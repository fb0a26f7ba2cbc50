import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { FoundFile } from '#electron/store/index.ts';
import { fail, type OfficeError, ok, type Result } from '#shared/contract/index.ts';

/** What office programs and file managers leave lying about. */
const CLUTTER = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/u;

/** A folder that can't be listed: the rest of the import goes on without it. */
export type Unreadable = Readonly<{ source: string; path: string }>;
export type Found = Readonly<{ files: FoundFile[]; unreadable: Unreadable[] }>;

/**
 * The files under the paths, folders with everything below them, in order of name; links to folders are not followed.
 * Nothing of the workspace itself is found: its database may not be opened by anybody but SQLite (see `hold`), and its
 * originals are archived already.
 * Errors: file-not-found, file-unreadable.
 */
export async function findFiles(paths: readonly string[], workspace: string): Promise<Result<Found>> {
  const walk = new Walk(await realpath(workspace));
  for (const path of paths) {
    const source = resolve(path);
    try {
      if ((await stat(source)).isDirectory()) await walk.folder(source, '');
      else await walk.file(source, basename(source));
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (typeof code !== 'string') throw error;
      return fail(code === 'ENOENT' || code === 'ENOTDIR' ? 'file-not-found' : 'file-unreadable', { file: path });
    }
  }
  return ok({ files: [...walk.found.values()], unreadable: walk.unreadable });
}

/** What failed once, found again: a folder that can be listed by now comes with what is in it. */
export async function findAgain(
  before: readonly FoundFile[],
  workspace: string,
): Promise<Readonly<{ files: FoundFile[]; failed: (FoundFile & Readonly<{ error: OfficeError }>)[] }>> {
  const files: FoundFile[] = [];
  const failed: (FoundFile & Readonly<{ error: OfficeError }>)[] = [];
  for (const { source, path } of before) {
    const found = await findFiles([source], workspace);
    if (!found.ok) failed.push({ source, path, error: found.error });
    else {
      const placed = (one: FoundFile): FoundFile =>
        one.source === source ? { source, path } : { source: one.source, path: `${path}/${one.path}` };
      files.push(...found.value.files.map(placed));
      for (const one of found.value.unreadable) {
        failed.push({ ...placed(one), error: fail('file-unreadable', { file: one.path }).error });
      }
    }
  }
  return { files, failed };
}

class Walk {
  readonly found = new Map<string, FoundFile>();
  readonly unreadable: Unreadable[] = [];
  #workspace: string;

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  async folder(folder: string, below: string): Promise<void> {
    if (isWithin(await realpath(folder), this.#workspace)) return;
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((x, y) => (x.name < y.name ? -1 : 1))) {
      if (CLUTTER.test(entry.name)) continue;
      const source = join(folder, entry.name);
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await this.#below(source, path);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(source)))) await this.file(source, path);
    }
  }

  async file(source: string, path: string): Promise<void> {
    if (!isWithin(await realpath(source), this.#workspace)) this.found.set(source, { source, path });
  }

  async #below(source: string, path: string): Promise<void> {
    try {
      await this.folder(source, path);
    } catch (error) {
      if (typeof (error as { code?: unknown }).code !== 'string') throw error;
      this.unreadable.push({ source, path });
    }
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
