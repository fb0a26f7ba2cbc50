import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Whether a path means a database of the open workspace. While it is held, nobody but SQLite may open it in this
 * process: closing any other descriptor of it would let go of the lock (see `hold` in the store).
 */
export async function isOwnDatabase(path: string, workspace: string): Promise<boolean> {
  const real = await realpathOf(path);
  return (
    /^(?:office|reuse)\.db/u.test(basename(real)) &&
    dirname(real) === dirname(await realpathOf(join(workspace, 'office.db')))
  );
}

/** The path itself where nothing stands there: who opens it will say so. */
async function realpathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
