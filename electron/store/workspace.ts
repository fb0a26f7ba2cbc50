import { access, constants, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result, type Settings, type WorkspaceInfo } from '#shared/contract/index.ts';
import { createFiles, type Files, isMissing, syncFolder } from './files.ts';
import { configure, DATABASE, type Hold, hold } from './hold.ts';
import { newId } from './ids.ts';
import { type Head, journalHead } from './journal.ts';
import { migrate } from './migrate.ts';
import { networkUnder } from './network.ts';
import { record } from './record.ts';
import type { Db, Schema } from './schema.ts';
import { getSettings } from './settings.ts';
import { kyselyOver } from './sqlite.ts';
import type { Now } from './time.ts';
import { guarded } from './trouble.ts';
import { workspaceRow } from './workspace-row.ts';

/** An office's folder, held by this process until it is closed. */
export interface Workspace {
  /** absolute */
  readonly path: string;
  /** For reading. Inside `transact` use the transaction that it hands over: waiting for `db` there would never end. */
  readonly db: Db;
  readonly files: Files;
  readonly journal: Readonly<{ head(): Promise<Head> }>;
  readonly settings: Readonly<{
    get(): Promise<Result<Settings>>;
    set(change: Partial<Settings>): Promise<Result<Settings>>;
  }>;
  info(): Promise<WorkspaceInfo>;
  /**
   * Runs `work` in one transaction (BEGIN IMMEDIATE), one at a time. A failed result or an exception rolls back.
   * `work` awaits nothing but the database. Errors of its own: disk-full, workspace-read-only, workspace-corrupt.
   */
  transact<T>(work: (tx: Db) => Promise<Result<T>>): Promise<Result<T>>;
  close(): Promise<void>;
}

/**
 * Makes a workspace in a folder that is empty or not there yet, and opens it.
 * Errors: workspace-exists, workspace-on-network, workspace-read-only, disk-full, and those of `openWorkspace`.
 */
export async function createWorkspace(
  path: string,
  { name, sample = false, now }: Readonly<{ name: string; sample?: boolean; now: Now }>,
): Promise<Result<Workspace>> {
  const folder = resolve(path);
  const made = await guarded(folder, async () => {
    const empty = await emptyFolder(folder);
    if (!empty.ok) return empty;
    await build(folder, async (tx) => {
      await record(
        tx,
        { at: now(), by: null },
        { type: 'workspace.created', payload: { id: newId('office'), name, sample } },
      );
    });
    return ok(null);
  });
  return made.ok ? await openWorkspace(folder, { now }) : made;
}

/**
 * Opens a workspace and holds it. A database from an earlier version is brought up to date.
 * Errors: workspace-not-found, workspace-locked (params name the holder), workspace-newer, workspace-corrupt,
 * workspace-read-only, workspace-on-network, disk-full. Whatever is wrong, the files stay as they were found.
 */
export async function openWorkspace(path: string, { now }: Readonly<{ now: Now }>): Promise<Result<Workspace>> {
  const folder = resolve(path);
  return await guarded(folder, async () => {
    if (!(await isFolder(folder))) return fail('workspace-not-found', { path: folder });
    const network = await networkUnder(folder);
    if (network !== null) return fail('workspace-on-network', { path: folder, fileSystem: network });
    await access(folder, constants.W_OK);
    const taken = await hold(folder, now());
    if (!taken.ok) return taken;
    try {
      migrate(taken.value.database);
      return ok(workspaceOver(folder, taken.value, now));
    } catch (error) {
      await taken.value.release();
      throw error;
    }
  });
}

function workspaceOver(path: string, { database, release }: Hold, now: Now): Workspace {
  const db = kyselyOver<Schema>(database);

  function transact<T>(work: (tx: Db) => Promise<Result<T>>): Promise<Result<T>> {
    return guarded(path, () => db.connection().execute((tx) => inTransaction(database, tx, work)));
  }

  return {
    path,
    db,
    files: createFiles(path),
    journal: { head: () => journalHead(db) },
    settings: {
      get: () => guarded(path, async () => ok(await getSettings(db))),
      set: (change) =>
        transact(async (tx) => {
          await record(
            tx,
            { at: now(), by: change.actor ?? (await getSettings(tx)).actor },
            { type: 'settings.set', payload: change },
          );
          return ok(await getSettings(tx));
        }),
    },
    async info() {
      const row = await workspaceRow(db);
      return { ...row, path, sample: row.sample === 1, documents: 0 };
    },
    transact,
    async close() {
      // Waits for what has begun: the connection is handed out one at a time.
      await db.connection().execute(async () => undefined);
      await release();
    },
  };
}

async function inTransaction<T>(
  database: DatabaseSync,
  tx: Db,
  work: (tx: Db) => Promise<Result<T>>,
): Promise<Result<T>> {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = await work(tx);
    database.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Builds the database under another name first: a folder has a whole `office.db` or none. */
async function build(folder: string, furnish: (tx: Db) => Promise<void>): Promise<void> {
  const temporary = join(folder, `${LEFTOVER}${newId('office')}`);
  const database = new DatabaseSync(temporary);
  try {
    configure(database);
    migrate(database);
    const db = kyselyOver<Schema>(database);
    await db.connection().execute((tx) =>
      inTransaction(database, tx, async (connection) => {
        await furnish(connection);
        return ok(null);
      }),
    );
    database.close();
    await settle(temporary, join(folder, DATABASE));
    await mkdir(join(folder, 'files'), { recursive: true });
    await mkdir(join(folder, 'backups'), { recursive: true });
    await syncFolder(folder);
    await syncFolder(dirname(folder));
  } catch (error) {
    if (database.isOpen) database.close();
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Gives the file its name unless one has it already; plain rename would replace it. */
async function settle(temporary: string, place: string): Promise<void> {
  try {
    await link(temporary, place);
    await rm(temporary);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    // Some file systems (FAT on a stick) have no second names.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    await rename(temporary, place);
  }
}

const LEFTOVER = 'office.db.new-';
/** What a file manager puts into every folder that it shows. */
const CLUTTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** Makes the folder where it is missing; refuses one that holds anything but our own unfinished beginnings. */
async function emptyFolder(folder: string): Promise<Result<null>> {
  const network = await networkUnder(folder);
  if (network !== null) return fail('workspace-on-network', { path: folder, fileSystem: network });
  try {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      if (CLUTTER.has(name)) continue;
      if (!name.startsWith(LEFTOVER)) return fail('workspace-exists', { path: folder });
      await rm(join(folder, name), { force: true });
    }
    return ok(null);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'EEXIST' || code === 'ENOTDIR') return fail('workspace-exists', { path: folder });
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
