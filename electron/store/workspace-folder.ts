import { access, constants, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '#shared/contract/index.ts';
import { isMissing, syncFolder } from './files.ts';
import { configure, DATABASE } from './hold.ts';
import { newId } from './ids.ts';
import { migrate } from './migrate.ts';
import { networkUnder } from './network.ts';
import type { Db, Schema } from './schema.ts';
import { kyselyOver } from './sqlite.ts';
import { inTransaction } from './transaction.ts';

/** What a database is called before it is whole. */
export const LEFTOVER = 'office.db.new-';
/** Lies in a folder from the first file of a restore until its last: one that has it may be restored into again. */
export const UNFINISHED = 'restoring.json';
/** What a file manager puts into every folder that it shows. */
const CLUTTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** Makes the folder where it is missing; refuses one that holds anything but our own unfinished beginnings. */
export async function emptyFolder(folder: string): Promise<Result<null>> {
  const network = await networkUnder(folder);
  if (network !== null) return fail('workspace-on-network', { path: folder, fileSystem: network });
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  for (const name of await readdir(folder)) {
    if (CLUTTER.has(name)) continue;
    if (!name.startsWith(LEFTOVER)) return fail('workspace-exists', { path: folder });
    await rm(join(folder, name), { force: true });
  }
  return ok(null);
}

/**
 * Makes the folder and those above it; one that is there is fine.
 * Errors: workspace-exists (a file stands there), workspace-read-only, workspace-not-found (no such drive).
 */
export async function makeFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok(null);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'EEXIST' || code === 'ENOTDIR') return fail('workspace-exists', { path: folder });
    if (code !== 'ENOENT') throw error;
    // Node says ENOENT as well where a folder can't be made in one that is there, on a read-only disk for instance.
    const above = await nearestFolder(folder);
    if (above === null) return fail('workspace-not-found', { path: folder });
    await access(above, constants.W_OK);
    throw error;
  }
}

async function nearestFolder(path: string): Promise<string | null> {
  for (let place = dirname(path); ; place = dirname(place)) {
    if (await isFolder(place)) return place;
    if (dirname(place) === place) return null;
  }
}

/** Removes the marks of a making or restoring that died when the office was whole already. */
export async function sweepBeginnings(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(LEFTOVER) || name === UNFINISHED) await rm(join(folder, name), { force: true });
  }
}

/** Builds the database under another name first: a folder has a whole `office.db` or none. */
export async function buildDatabase(folder: string, furnish: (tx: Db) => Promise<void>): Promise<void> {
  const draft = join(folder, `${LEFTOVER}${newId('office')}`);
  const database = new DatabaseSync(draft);
  try {
    configure(database);
    migrate(database);
    const db = kyselyOver<Schema>(database);
    await db.connection().execute((connection) =>
      inTransaction(database, connection, async (tx) => {
        await furnish(tx);
        return ok(null);
      }),
    );
    database.close();
    await mkdir(join(folder, 'files'), { recursive: true });
    await mkdir(join(folder, 'backups'), { recursive: true });
    await giveName(draft, join(folder, DATABASE));
    await syncFolder(dirname(folder));
  } catch (error) {
    if (database.isOpen) database.close();
    await rm(draft, { force: true });
    await rm(`${draft}-journal`, { force: true });
    throw error;
  }
}

/** Gives the file its name unless one has it already; plain rename would replace that one. */
export async function giveName(draft: string, place: string): Promise<void> {
  try {
    await link(draft, place);
    await rm(draft);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    // some file systems (FAT on a stick) have no second names
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    await rename(draft, place);
  }
  await syncFolder(dirname(place));
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
