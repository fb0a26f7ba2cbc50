import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Params, type Result } from '#shared/contract/index.ts';
import { copyDurably, hasHash, hashOfFile, soundness } from './backup.ts';
import { findSnapshot, type Snapshot } from './backup-list.ts';
import { fileAt, sizeOf, syncFolder } from './files.ts';
import { configure, DATABASE } from './hold.ts';
import { APPLICATION_ID, migrate, ourVersion, pragma, versionOf } from './migrate.ts';
import { networkUnder } from './network.ts';
import type { Schema } from './schema.ts';
import { kyselyOver } from './sqlite.ts';
import { guarded } from './trouble.ts';
import { verifyBooks } from './verify.ts';
import { giveName, LEFTOVER, makeFolder, UNFINISHED } from './workspace-folder.ts';

/**
 * Makes a workspace out of a backup, in a folder that is empty or not there yet. Every hash is checked on the way,
 * the books are verified, and `office.db` appears last: an interrupted restore leaves no workspace, and can be
 * repeated into the same folder.
 * Errors: backup-not-found, backup-invalid, workspace-exists, workspace-newer, workspace-on-network, disk-full,
 * workspace-read-only.
 */
export async function restoreBackup(backup: string, into: string): Promise<Result<{ path: string }>> {
  const folder = resolve(into);
  const source = resolve(backup);
  return await guarded(folder, async () => {
    const snapshot = await soundSnapshot(source);
    if (!snapshot.ok) return snapshot;
    const free = await prepare(folder);
    if (!free.ok) return free;
    const done = await unpack(snapshot.value, folder);
    return done.ok ? ok({ path: folder }) : done;
  });
}

async function soundSnapshot(path: string): Promise<Result<Snapshot>> {
  const snapshot = await findSnapshot(path);
  if (snapshot === null) return fail('backup-not-found', { path });
  if (snapshot === 'invalid') return invalid(path, 'no-manifest');
  const { database } = snapshot.manifest;
  if (database.version > ourVersion()) {
    return fail('workspace-newer', { path: snapshot.path, version: database.version, ours: ourVersion() });
  }
  if ((await sizeOf(snapshot.path)) === null) return invalid(path, 'database-missing');
  if ((await hashOfFile(snapshot.path)) !== database.sha256) return invalid(path, 'database-changed');
  return ok(snapshot);
}

async function prepare(folder: string): Promise<Result<null>> {
  const network = await networkUnder(folder);
  if (network !== null) return fail('workspace-on-network', { path: folder, fileSystem: network });
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  const names = await readdir(folder);
  if (names.length > 0 && (!names.includes(UNFINISHED) || names.includes(DATABASE))) {
    return fail('workspace-exists', { path: folder });
  }
  await writeFile(join(folder, UNFINISHED), '{}\n');
  return ok(null);
}

async function unpack({ path, manifest }: Snapshot, folder: string): Promise<Result<null>> {
  for (const sha256 of manifest.originals) {
    const place = fileAt(join(folder, 'files'), sha256);
    if (await hasHash(place, sha256)) continue;
    const original = await findOriginal(path, sha256);
    if (!original) {
      const there = (await sizeOf(fileAt(join(dirname(path), 'files'), sha256))) !== null;
      return invalid(path, there ? 'original-changed' : 'original-missing', { file: sha256 });
    }
    await rm(place, { force: true });
    await mkdir(dirname(place), { recursive: true });
    await copyDurably(original, place);
  }
  const draft = join(folder, `${LEFTOVER}restored`);
  await rm(draft, { force: true });
  await copyDurably(path, draft);
  const sound = await checkDatabase(draft, path);
  if (!sound.ok) return sound;
  await mkdir(join(folder, 'files'), { recursive: true });
  await mkdir(join(folder, 'backups'), { recursive: true });
  await giveName(draft, join(folder, DATABASE));
  await rm(join(folder, UNFINISHED), { force: true });
  await syncFolder(folder);
  return ok(null);
}

/** The backup's own copy, or that of the workspace in which the backup lies: what is lost on one side may stand on the other. */
async function findOriginal(snapshot: string, sha256: string): Promise<string | null> {
  for (const files of [join(dirname(snapshot), 'files'), join(dirname(snapshot), '..', 'files')]) {
    const original = fileAt(files, sha256);
    if (await hasHash(original, sha256)) return original;
  }
  return null;
}

async function checkDatabase(draft: string, backup: string): Promise<Result<null>> {
  const database = new DatabaseSync(draft);
  try {
    if (pragma(database, 'application_id') !== APPLICATION_ID) return invalid(backup, 'not-ours');
    if (!soundness(database)) return invalid(backup, 'damaged');
    configure(database);
    if (versionOf(database) < ourVersion()) migrate(database);
    const { problems } = await verifyBooks(kyselyOver<Schema>(database));
    const [first] = problems;
    return first ? invalid(backup, 'books', { problem: first.code, problems: problems.length }) : ok(null);
  } finally {
    database.close();
  }
}

function invalid(path: string, reason: string, params: Params = {}): ReturnType<typeof fail> {
  return fail('backup-invalid', { ...params, path, reason });
}
