import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, totalmem } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/contract/index.ts';
import { isMissing, sizeOf } from './files.ts';
import { APPLICATION_ID, ourVersion, pragma, versionOf } from './migrate.ts';
import { readAhead } from './read-ahead.ts';
import { troubleOf } from './trouble.ts';

export const DATABASE = 'office.db';
const HOLDER = 'held-by.json';
/** bytes; reading a larger database through would be felt at each start */
export const ALWAYS_CHECKED = 200 * 1024 ** 2;

const Holder = z.strictObject({ pid: z.int().nullable(), host: z.string().nullable(), since: z.string().nullable() });
type Holder = z.infer<typeof Holder>;
const unknownHolder: Holder = { pid: null, host: null, since: null };

/** A database that this process holds alone. */
export type Hold = Readonly<{
  database: DatabaseSync;
  /** the process that held it last died without letting go */
  unclean: boolean;
  release(): Promise<void>;
}>;

/**
 * Opens `office.db` and holds it by SQLite's exclusive lock, which the system frees when the process dies.
 *
 * While it is held nothing in this process may open the file by any other way than SQLite: on POSIX, closing any
 * descriptor of a file drops the process's locks on it.
 *
 * Errors: workspace-not-found, workspace-locked (params name the holder), workspace-read-only, workspace-newer,
 * workspace-corrupt, disk-full.
 */
export async function hold(folder: string, now: Date): Promise<Result<Hold>> {
  const place = join(folder, DATABASE);
  const size = await sizeOf(place);
  if (size === null) return fail('workspace-not-found', { path: folder });
  if (size === 0) return fail('workspace-corrupt', { path: folder, reason: 'empty' });

  let database: DatabaseSync | null = null;
  try {
    if (size < ALWAYS_CHECKED || (await wasLeftBehind(folder))) await readForCheck(place);
    database = new DatabaseSync(place, { timeout: 200 });
    const problem = take(database, folder);
    if (problem) {
      database.close();
      return problem.error.code === 'workspace-locked' ? await lockedBy(folder) : problem;
    }
    const unclean = (await readHolder(folder)) !== null;
    await writeHolder(folder, now);
    return ok(held(database, folder, unclean));
  } catch (error) {
    if (database?.isOpen) database.close();
    const trouble = troubleOf(error, folder);
    if (!trouble) throw error;
    return trouble.code === 'workspace-locked' ? await lockedBy(folder) : { ok: false, error: trouble };
  }
}

/** The whole of it is checked next: page by page from a disk at rest that takes minutes. Before it is held, see above. */
async function readForCheck(place: string): Promise<void> {
  await readAhead(place, () => true, totalmem() / 2);
}

/** Who held it last is gone: it will be checked as a whole, however large it is. */
async function wasLeftBehind(folder: string): Promise<boolean> {
  const holder = await readHolder(folder);
  return holder !== null && !(holder.host === hostname() && holder.pid !== null && isAlive(holder.pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // it is there, and another user's
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes the lock, then looks whether this is a database of ours that we can read. */
function take(database: DatabaseSync, folder: string): ReturnType<typeof fail> | null {
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  if (pragma(database, 'application_id') !== APPLICATION_ID) {
    return fail('workspace-corrupt', { path: folder, reason: 'not-ours' });
  }
  const version = versionOf(database);
  if (version > ourVersion()) return fail('workspace-newer', { path: folder, version, ours: ourVersion() });
  database.exec('PRAGMA journal_mode = WAL');
  configure(database);
  // Locks at once: WAL takes the file's lock with the first transaction, and a read-only disk shows itself here.
  database.exec('BEGIN IMMEDIATE; COMMIT');
  return null;
}

/** What every connection to a database of ours is set to. */
export function configure(database: DatabaseSync): void {
  database.exec(`
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
  `);
}

function held(database: DatabaseSync, folder: string, unclean: boolean): Hold {
  return {
    database,
    unclean,
    async release() {
      if (!database.isOpen) return;
      try {
        // Before the lock goes, or it would be the next holder's file.
        await rm(join(folder, HOLDER), { force: true });
      } catch (error) {
        // the folder became read-only meanwhile: the file stays, and the next opening sweeps once more
        if (!troubleOf(error, folder)) throw error;
      } finally {
        database.close();
      }
    },
  };
}

/** Left out where the disk is full: the office can still be read, and the lock doesn't depend on it. */
async function writeHolder(folder: string, now: Date): Promise<void> {
  const holder: Holder = { pid: process.pid, host: hostname(), since: now.toISOString() };
  try {
    await writeFile(join(folder, HOLDER), `${JSON.stringify(holder)}\n`);
  } catch (error) {
    if (troubleOf(error, folder)?.code !== 'disk-full') throw error;
  }
}

async function lockedBy(folder: string): Promise<ReturnType<typeof fail>> {
  return fail('workspace-locked', { path: folder, ...((await readHolder(folder)) ?? unknownHolder) });
}

/** null: nobody wrote one, or who did let go. */
async function readHolder(folder: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(join(folder, HOLDER), 'utf8')));
  } catch (error) {
    if (isMissing(error)) return null;
    // cut off by a crash or half written at this moment
    if (error instanceof SyntaxError || error instanceof z.ZodError) return unknownHolder;
    if (troubleOf(error, folder)) return unknownHolder;
    throw error;
  }
}
