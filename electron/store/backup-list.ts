import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Backup, IsoTime, Sha256 } from '#shared/contract/index.ts';
import { isMissing } from './files.ts';

/** What stands beside a snapshot. It is written last: a snapshot without it is unfinished. */
export const Manifest = z.strictObject({
  schema: z.literal('jianwen.backup/1'),
  workspace: z.strictObject({ id: z.string(), name: z.string() }),
  createdAt: IsoTime,
  /** made by itself; only these are cleared away when they grow old */
  automatic: z.boolean(),
  database: z.strictObject({ file: z.string(), bytes: z.int(), sha256: Sha256, version: z.int() }),
  /** the seal: how far the journal had come */
  journal: z.strictObject({ events: z.int().nonnegative(), head: z.string() }),
  /** originals that are kept with it, under `files/` */
  originals: z.array(Sha256),
  /** originals that were gone already when it was made */
  missing: z.array(Sha256),
});
export type Manifest = z.infer<typeof Manifest>;
/** A finished backup: where its snapshot stands, and what its manifest says. */
export type Snapshot = Readonly<{ path: string; manifest: Manifest }>;

export const BACKUPS = 'backups';
const MANIFEST = '.json';
const SNAPSHOT = '.db';

/** Finished backups in a folder, newest first; what can't be read is left out. */
export async function listSnapshots(folder: string): Promise<Snapshot[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  const found: Snapshot[] = [];
  for (const name of names.filter((one) => one.endsWith(MANIFEST))) {
    const manifest = await readManifest(join(folder, name));
    if (manifest) found.push({ path: join(folder, manifest.database.file), manifest });
  }
  // of two in one moment the later one has the later name
  const age = ({ path, manifest }: Snapshot) => `${manifest.createdAt} ${path}`;
  return found.sort((a, b) => (age(a) < age(b) ? 1 : -1));
}

export function toBackup({ path, manifest }: Snapshot): Backup {
  const { createdAt, database, journal } = manifest;
  return { path, createdAt, bytes: database.bytes, journalHead: journal.head };
}

/**
 * The backup that a path means: its snapshot, its manifest, or a folder of backups (the newest one there).
 * null: nothing there; `invalid`: something, but no finished backup.
 */
export async function findSnapshot(path: string): Promise<Snapshot | 'invalid' | null> {
  try {
    if ((await stat(path)).isDirectory()) {
      const [newest] = [...(await listSnapshots(path)), ...(await listSnapshots(join(path, BACKUPS)))];
      return newest ?? 'invalid';
    }
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  const base = path.replace(/\.(?:db|json)$/u, '');
  const manifest = await readManifest(`${base}${MANIFEST}`);
  return manifest ? { path: join(dirname(path), manifest.database.file), manifest } : 'invalid';
}

export function manifestPath(snapshotPath: string): string {
  return snapshotPath.slice(0, -SNAPSHOT.length) + MANIFEST;
}

export type Seal = Readonly<{ workspaceId: string; events: number; head: string; backup: string }>;

/** The journal heads that the backups of a workspace were sealed with. */
export async function sealedHeads(workspacePath: string): Promise<Seal[]> {
  return (await listSnapshots(join(workspacePath, BACKUPS))).map(({ path, manifest }) => ({
    workspaceId: manifest.workspace.id,
    ...manifest.journal,
    backup: basename(path),
  }));
}

/** null: none that can be read, whatever is in its way. */
async function readManifest(path: string): Promise<Manifest | null> {
  try {
    const read = Manifest.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return read.success && basename(read.data.database.file) === read.data.database.file ? read.data : null;
  } catch (error) {
    if (error instanceof Error && (error instanceof SyntaxError || 'code' in error)) return null;
    throw error;
  }
}
