import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { type Backup, fail, ok, type Result } from '#shared/contract/index.ts';
import { countArchived } from './archive.ts';
import { BACKUPS, listSnapshots, type Manifest, manifestPath, type Snapshot, toBackup } from './backup-list.ts';
import { fileAt, sizeOf, syncFolder, TEMPORARY, writeDurably } from './files.ts';
import { newId } from './ids.ts';
import { journalHead } from './journal.ts';
import { versionOf } from './migrate.ts';
import { referencedFiles } from './referenced.ts';
import type { Db, Schema } from './schema.ts';
import { kyselyOver } from './sqlite.ts';
import { dayOf } from './time.ts';
import { guarded } from './trouble.ts';
import { makeFolder } from './workspace-folder.ts';
import { workspaceRow } from './workspace-row.ts';

export type BackupOrder = Readonly<{
  path: string;
  db: Db;
  at: Date;
  /** another folder than the workspace's own `backups/` */
  to?: string | undefined;
  automatic: boolean;
}>;

/** Automatic backups that stay; one a day at most, so these are as many days of work. */
const KEEP = 14;

/**
 * Takes a snapshot of the database and, by hash, the originals that are not in that folder yet.
 * Originals of a backup inside the workspace are second names of the same files where the disk can do that: it
 * guards against deletion and against our own mistakes; against a broken disk only a backup to another one helps.
 * Errors: disk-full, workspace-read-only (the target can't be written), workspace-not-found (no such drive),
 * workspace-corrupt (the snapshot doesn't pass its check).
 */
export async function makeBackup(order: BackupOrder): Promise<Result<Backup>> {
  const target = order.to === undefined ? join(order.path, BACKUPS) : resolve(order.to);
  return await guarded(target, async () => {
    const made = await makeFolder(target);
    // a file stands there
    if (!made.ok) return made.error.code === 'workspace-exists' ? fail('workspace-read-only', { path: target }) : made;
    // Made beside the database, where SQLite may work; a target on a stick or a share only gets a finished file.
    const draft = join(order.path, BACKUPS, `${TEMPORARY}${newId('office')}`);
    try {
      await mkdir(dirname(draft), { recursive: true });
      await sql`VACUUM INTO ${draft}`.execute(order.db);
      const described = await describe(draft, order);
      if (!described.ok) return described;
      const snapshot = await settle(draft, target, order, described.value);
      if (order.automatic) await clearOld(target);
      return ok(toBackup(snapshot));
    } finally {
      await rm(draft, { force: true });
    }
  });
}

/** Whether today has no automatic backup yet of a workspace in which something happened. */
export async function backupIsDue(path: string, db: Db, now: Date): Promise<boolean> {
  const { events } = await journalHead(db);
  if (events <= 1 && (await countArchived(db)) === 0) return false;
  const [newest] = (await listSnapshots(join(path, BACKUPS))).filter(({ manifest }) => manifest.automatic);
  return newest === undefined || dayOf(new Date(newest.manifest.createdAt)) !== dayOf(now);
}

type Described = Omit<Manifest, 'database' | 'originals' | 'missing'> & {
  version: number;
  referenced: readonly string[];
};

/** Reads out of the snapshot itself what the manifest will say of it. */
async function describe(draft: string, { path, at, automatic }: BackupOrder): Promise<Result<Described>> {
  const database = new DatabaseSync(draft, { readOnly: true });
  try {
    if (!soundness(database)) return fail('workspace-corrupt', { path, reason: 'damaged' });
    const db = kyselyOver<Schema>(database);
    const { id, name } = await workspaceRow(db);
    const { events, hash } = await journalHead(db);
    return ok({
      schema: 'jianwen.backup/1',
      workspace: { id, name },
      createdAt: at.toISOString(),
      automatic,
      journal: { events, head: hash },
      version: versionOf(database),
      referenced: [...(await referencedFiles(db))].sort(),
    });
  } finally {
    database.close();
  }
}

/** Originals first, then the snapshot, the manifest last. */
async function settle(
  draft: string,
  target: string,
  { path }: BackupOrder,
  { version, referenced, ...described }: Described,
): Promise<Snapshot> {
  const originals: string[] = [];
  const missing: string[] = [];
  for (const sha256 of referenced) {
    const there = await keepOriginal(join(path, 'files'), join(target, 'files'), sha256);
    (there ? originals : missing).push(sha256);
  }
  await syncFile(draft);
  const sha256 = await hashOfFile(draft);
  const stamp = described.createdAt.replaceAll(/[-:]/gu, '').replace('T', '-').replace('.', '');
  const place = await freeName(target, `${stamp.replace('Z', '')}-${sha256.slice(0, 8)}`);
  await moveDurably(draft, place);
  const bytes = (await sizeOf(place)) ?? 0;
  const manifest: Manifest = {
    ...described,
    database: { file: basename(place), bytes, sha256, version },
    originals,
    missing,
  };
  await writeDurably(manifestPath(place), `${JSON.stringify(manifest, null, 1)}\n`);
  return { path: place, manifest };
}

/**
 * False where neither side has it as it was: what was changed is not taken over, or the backup could not be restored.
 */
async function keepOriginal(from: string, to: string, sha256: string): Promise<boolean> {
  const source = fileAt(from, sha256);
  const place = fileAt(to, sha256);
  if (await hasHash(place, sha256)) return true;
  if (!(await hasHash(source, sha256))) return false;
  await rm(place, { force: true });
  await mkdir(dirname(place), { recursive: true });
  try {
    await link(source, place);
  } catch {
    await copyDurably(source, place);
  }
  return true;
}

export async function copyDurably(source: string, place: string): Promise<void> {
  const draft = join(dirname(place), `${TEMPORARY}${newId('office')}`);
  try {
    await copyFile(source, draft);
    await syncFile(draft);
    await rename(draft, place);
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(dirname(place));
}

async function moveDurably(draft: string, place: string): Promise<void> {
  try {
    await rename(draft, place);
    await syncFolder(dirname(place));
  } catch (error) {
    // another disk
    if ((error as { code?: unknown }).code !== 'EXDEV') throw error;
    await copyDurably(draft, place);
  }
}

async function freeName(folder: string, name: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const place = join(folder, n === 1 ? `${name}.db` : `${name}_${n}.db`);
    if ((await sizeOf(place)) === null) return place;
  }
}

async function clearOld(folder: string): Promise<void> {
  const automatic = (await listSnapshots(folder)).filter(({ manifest }) => manifest.automatic);
  for (const { path } of automatic.slice(KEEP)) {
    await rm(manifestPath(path), { force: true });
    await rm(path, { force: true });
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Hash of a file of any size. Never of `office.db` while it is held: see `hold`. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** Whether a file stands there and is still what its name says. */
export async function hasHash(path: string, sha256: string): Promise<boolean> {
  return (await sizeOf(path)) !== null && (await hashOfFile(path)) === sha256;
}

/** SQLite's own check of the whole file, indexes aside. */
export function soundness(database: DatabaseSync): boolean {
  const [first] = database.prepare('PRAGMA quick_check(1)').all();
  return Object.values(first ?? {})[0] === 'ok';
}
