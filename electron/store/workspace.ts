import { access, constants } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type Backup,
  type Diagnosis,
  fail,
  ok,
  type Result,
  type Settings,
  type WorkspaceInfo,
} from '#shared/contract/index.ts';
import { countArchived } from './archive.ts';
import { backupIsDue, makeBackup, soundness } from './backup.ts';
import { BACKUPS, listSnapshots, toBackup } from './backup-list.ts';
import { examine } from './doctor.ts';
import { createFiles, type Files, sizeOf, sweepDrafts, sweepFiles } from './files.ts';
import { ALWAYS_CHECKED, DATABASE, type Hold, hold } from './hold.ts';
import { newId } from './ids.ts';
import { type Head, journalHead } from './journal.ts';
import { migrate, ourVersion, versionOf } from './migrate.ts';
import { networkUnder } from './network.ts';
import { record } from './record.ts';
import { referencedFiles } from './referenced.ts';
import type { Db, Schema } from './schema.ts';
import { getSettings } from './settings.ts';
import { kyselyOver } from './sqlite.ts';
import type { Now } from './time.ts';
import { inTransaction } from './transaction.ts';
import { guarded, troubleOf } from './trouble.ts';
import { buildDatabase, emptyFolder, isFolder, sweepBeginnings } from './workspace-folder.ts';
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
  /** Into `backups/` or another folder. Errors: those of `makeBackup`. */
  backup(to?: string): Promise<Result<Backup>>;
  /** Those in `backups/`, newest first. */
  backups(): Promise<Result<Backup[]>>;
  /** Takes the day's automatic backup when it is due, in the background; `doctor` tells when that fails. */
  backUpSoon(): void;
  doctor(): Promise<Result<Diagnosis[]>>;
  /** Waits for what has begun, then lets go. */
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
    const payload = { id: newId('office'), name, sample };
    try {
      await buildDatabase(folder, (tx) => record(tx, { at: now(), by: null }, { type: 'workspace.created', payload }));
    } catch (error) {
      // somebody made one here at the same moment and was first
      if (troubleOf(error, folder) && (await sizeOf(join(folder, DATABASE))) !== null) {
        return fail('workspace-exists', { path: folder });
      }
      throw error;
    }
    return ok(null);
  });
  return made.ok ? await openWorkspace(folder, { now }) : made;
}

/**
 * Opens a workspace and holds it. A database from an earlier version is backed up and brought up to date.
 * Errors: workspace-not-found, workspace-locked (params name the holder), workspace-newer, workspace-corrupt,
 * workspace-read-only, workspace-on-network, disk-full. Whatever is wrong, the files stay as they were found.
 */
export async function openWorkspace(path: string, { now }: Readonly<{ now: Now }>): Promise<Result<Workspace>> {
  const folder = resolve(path);
  const opened = await guarded(folder, async () => {
    if (!(await isFolder(folder))) return fail('workspace-not-found', { path: folder });
    const network = await networkUnder(folder);
    if (network !== null) return fail('workspace-on-network', { path: folder, fileSystem: network });
    await access(folder, constants.W_OK);
    const taken = await hold(folder, now());
    return taken.ok ? await enter(folder, taken.value, now) : taken;
  });
  return opened.ok || opened.error.code !== 'workspace-corrupt'
    ? opened
    : await withBackup(folder, opened.error.params);
}

async function enter(folder: string, held: Hold, now: Now): Promise<Result<Workspace>> {
  try {
    const ready = await makeReady(folder, held, now());
    if (ready.ok) return ok(workspaceOver(folder, held, now));
    await held.release();
    return ready;
  } catch (error) {
    await held.release();
    throw error;
  }
}

async function makeReady(path: string, { database, unclean }: Hold, at: Date): Promise<Result<null>> {
  const small = ((await sizeOf(join(path, DATABASE))) ?? 0) < ALWAYS_CHECKED;
  if ((small || unclean) && !soundness(database)) return fail('workspace-corrupt', { path, reason: 'damaged' });
  await sweepBeginnings(path);
  const db = kyselyOver<Schema>(database);
  if (versionOf(database) < ourVersion()) {
    const kept = await makeBackup({ path, db, at, automatic: false });
    if (!kept.ok) return kept;
    migrate(database);
  }
  // Nothing else is under way yet, so a file that no row names was left behind by a process that died.
  if (unclean) {
    await sweepFiles(join(path, 'files'), await referencedFiles(db));
    await sweepDrafts(join(path, BACKUPS));
  }
  return ok(null);
}

/** A damaged office is told where its last backup is. */
async function withBackup(folder: string, params: Parameters<typeof fail>[1]): Promise<ReturnType<typeof fail>> {
  const [newest] = await listSnapshots(join(folder, BACKUPS));
  return fail('workspace-corrupt', { ...params, backup: newest?.path ?? null });
}

function workspaceOver(path: string, held: Hold, now: Now): Workspace {
  const { database } = held;
  const db = kyselyOver<Schema>(database);
  const files = createFiles(path);
  let background: Promise<void> = Promise.resolve();
  let backupTrouble: string | null = null;

  const transact = <T>(work: (tx: Db) => Promise<Result<T>>): Promise<Result<T>> =>
    guarded(path, () => db.connection().execute((connection) => inTransaction(database, connection, work)));

  async function backUpIfDue(): Promise<void> {
    try {
      if (!(await backupIsDue(path, db, now()))) return;
      const made = await makeBackup({ path, db, at: now(), automatic: true });
      backupTrouble = made.ok ? null : made.error.code;
    } catch (error) {
      // never in the way of the work that it is to protect
      backupTrouble = troubleOf(error, path)?.code ?? 'internal';
    }
  }

  const workspace: Workspace = {
    path,
    db,
    files,
    journal: { head: () => journalHead(db) },
    settings: {
      get: () => guarded(path, async () => ok(await getSettings(db))),
      set: (change) =>
        transact(async (tx) => {
          const by = change.actor ?? (await getSettings(tx)).actor;
          await record(tx, { at: now(), by }, { type: 'settings.set', payload: change });
          return ok(await getSettings(tx));
        }),
    },
    async info() {
      const row = await workspaceRow(db);
      return { ...row, path, sample: row.sample === 1, documents: await countArchived(db) };
    },
    transact,
    backup(to) {
      // one after the other, so that no two take the same name
      const made = background.then(() => makeBackup({ path, db, at: now(), to, automatic: false }));
      background = made.then(
        () => undefined,
        () => undefined,
      );
      return made;
    },
    backups: () => guarded(path, async () => ok((await listSnapshots(join(path, BACKUPS))).map(toBackup))),
    backUpSoon: () => {
      background = background.then(backUpIfDue);
    },
    doctor: () => examine({ path, db, database, files, backupTrouble }, now()),
    async close() {
      await background;
      // the connection is handed out one at a time: when it is our turn, nothing is under way
      if (database.isOpen) await db.connection().execute(() => held.release());
    },
  };
  workspace.backUpSoon();
  return workspace;
}
