import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Diagnosis, ok, type Params, type Result } from '#shared/contract/index.ts';
import { BACKUPS, listSnapshots } from './backup-list.ts';
import type { Files } from './files.ts';
import { networkUnder } from './network.ts';
import { referencedFiles } from './referenced.ts';
import type { Db } from './schema.ts';
import { guarded } from './trouble.ts';
import { verifyWorkspace } from './verify.ts';

/** Older ones can corrupt a WAL database when two connections write at once; we use one, and say so all the same. */
const SQLITE_WANTED = [3, 51, 3] as const;
/** bytes; an import of a few thousand files needs about this much */
const SPACE_WANTED = 1024 ** 3;
const SPACE_NEEDED = 100 * 1024 ** 2;
const BACKUP_DAYS = 7;
const NAMED = 10;

export type Patient = Readonly<{
  path: string;
  db: Db;
  database: DatabaseSync;
  files: Files;
  /** code of the error with which the last automatic backup failed */
  backupTrouble: string | null;
}>;

/** Looks at everything a workspace stands on; finding something wrong is a value. */
export async function examine(patient: Patient, now: Date): Promise<Result<Diagnosis[]>> {
  return await guarded(patient.path, async () => {
    const verified = await verifyWorkspace(patient);
    if (!verified.ok) return verified;
    const { events, head, problems } = verified.value;
    const codes = [...new Set(problems.map(({ code }) => code))];
    return ok([
      await diagnoseSqlite(patient),
      await diagnosePlace(patient),
      await diagnoseDatabase(patient),
      diagnosis('journal', problems.length === 0 ? 'ok' : 'error', { events, head, problems: problems.length, codes }),
      await diagnoseOriginals(patient),
      await diagnoseSpace(patient),
      await diagnoseBackups(patient, now),
    ]);
  });
}

async function diagnoseSqlite({ db, database }: Patient): Promise<Diagnosis> {
  const version = await db
    .connection()
    .execute(async () => String(database.prepare('SELECT sqlite_version() AS version').get()?.version));
  return diagnosis('sqlite', isAtLeast(version, SQLITE_WANTED) ? 'ok' : 'warning', {
    version,
    wanted: SQLITE_WANTED.join('.'),
  });
}

export function isAtLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, number] of wanted.entries()) {
    const part = parts[index] ?? 0;
    if (part !== number) return part > number;
  }
  return true;
}

async function diagnosePlace({ path }: Patient): Promise<Diagnosis> {
  const network = await networkUnder(path);
  return diagnosis('place', network === null ? 'ok' : 'error', { path, fileSystem: network });
}

async function diagnoseDatabase({ db, database }: Patient): Promise<Diagnosis> {
  const complaints = await db.connection().execute(async () => [
    ...database
      .prepare(`PRAGMA integrity_check(${NAMED})`)
      .all()
      .map((row) => String(Object.values(row)[0]))
      .filter((line) => line !== 'ok'),
    ...database
      .prepare('PRAGMA foreign_key_check')
      .all()
      .slice(0, NAMED)
      .map((row) => `foreign key: ${String(row.table)} ${String(row.rowid)}`),
  ]);
  return diagnosis('database', complaints.length === 0 ? 'ok' : 'error', { problems: complaints.slice(0, NAMED) });
}

/** Presence of every file that a row names; `verify` reads those of the reviews through. */
async function diagnoseOriginals({ db, files }: Patient): Promise<Diagnosis> {
  const wanted = await referencedFiles(db);
  const stored = new Set(await files.list());
  const missing = [...wanted.difference(stored)].sort();
  return diagnosis('originals', missing.length === 0 ? 'ok' : 'error', {
    files: stored.size,
    orphans: stored.difference(wanted).size,
    missing: missing.length,
    names: missing.slice(0, NAMED),
  });
}

async function diagnoseSpace({ path }: Patient): Promise<Diagnosis> {
  const { bavail, bsize } = await statfs(path);
  const free = bavail * bsize;
  const status = free < SPACE_NEEDED ? 'error' : free < SPACE_WANTED ? 'warning' : 'ok';
  return diagnosis('space', status, { freeBytes: free });
}

async function diagnoseBackups({ path, backupTrouble }: Patient, now: Date): Promise<Diagnosis> {
  const snapshots = await listSnapshots(join(path, BACKUPS));
  const [newest] = snapshots;
  const days = newest ? daysBetween(newest.manifest.createdAt, now) : null;
  const fresh = days !== null && days <= BACKUP_DAYS && backupTrouble === null;
  return diagnosis('backups', fresh ? 'ok' : 'warning', {
    count: snapshots.length,
    newest: newest?.manifest.createdAt ?? null,
    days,
    trouble: backupTrouble,
  });
}

function daysBetween(from: string, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - Date.parse(from)) / (24 * 60 * 60 * 1000)));
}

function diagnosis(check: string, status: Diagnosis['status'], params: Params): Diagnosis {
  return { check, status, params };
}
