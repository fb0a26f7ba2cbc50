import { closeSync, openSync, statSync } from 'node:fs';
import { fail, type OfficeError } from '#shared/contract/index.ts';

/** The index is not what was written. */
export class DamagedPage extends Error {
  override readonly name = 'DamagedPage';
}

/** Something is wrong with `reuse.db`, which says nothing about the workspace. */
export class IndexTrouble extends Error {
  override readonly name = 'IndexTrouble';
  /** index-unusable (params: path, reason), disk-full */
  readonly error: OfficeError;
  /** it can be built anew */
  readonly isDamage: boolean;

  constructor(cause: unknown, error: OfficeError, isDamage: boolean) {
    super(error.code, { cause });
    this.error = error;
    this.isDamage = isDamage;
  }
}

/** Primary result codes of SQLite. */
const SQLITE = { busy: 5, locked: 6, readOnly: 8, ioError: 10, full: 13, cantOpen: 14 };
/** A table is missing; pages contradict each other; a page is there twice; no database. */
const DAMAGE: ReadonlySet<number> = new Set([1, 11, 19, 26]);
/** Of reading: the bytes can't be had any more, elsewhere on the disk there is room for others. */
const UNREADABLE: ReadonlySet<number> = new Set([266, 522, 8202, 8458]);

/** Runs `work` on the index at a path; what goes wrong with the index is thrown as `IndexTrouble`. */
export function onIndex<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asTrouble(error, path);
  }
}

/** A bug stays what it is. */
export function asTrouble(error: unknown, path: string): unknown {
  const unusable = (reason: string, isDamage = false): IndexTrouble =>
    new IndexTrouble(error, fail('index-unusable', { path, reason }).error, isDamage);
  if (error instanceof DamagedPage) return unusable('index-damaged', true);
  if (!(error instanceof Error) || error instanceof IndexTrouble) return error;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') {
    const primary = errcode & 0xff;
    if (DAMAGE.has(primary) || UNREADABLE.has(errcode)) return unusable('index-damaged', true);
    switch (primary) {
      case SQLITE.full:
        return new IndexTrouble(error, fail('disk-full', { path }).error, false);
      case SQLITE.busy:
      case SQLITE.locked:
        return unusable('index-in-use');
      case SQLITE.readOnly:
        return unusable('index-read-only', true);
      case SQLITE.ioError:
      case SQLITE.cantOpen:
        if (isFolderInPlace(path)) return unusable('index-folder');
        // the file may be all that can't be written to: another one can take its place
        return isReadOnly(path) ? unusable('index-read-only', true) : unusable('index-unreadable');
      default:
        return error;
    }
  }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new IndexTrouble(error, fail('disk-full', { path }).error, false);
    case 'EBUSY':
      return unusable('index-in-use');
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return unusable('index-read-only');
    case 'EISDIR':
    case 'ERR_FS_EISDIR':
      return unusable('index-folder');
    case 'EIO':
      return unusable('index-unreadable');
    default:
      return error;
  }
}

/** What SQLite keeps of an index. */
export const indexFiles = (path: string): string[] => ['', '-wal', '-shm', '-journal'].map((suffix) => path + suffix);

function isFolderInPlace(path: string): boolean {
  return indexFiles(path).some((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory());
}

function isReadOnly(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'));
    return false;
  } catch (error) {
    return ['EACCES', 'EPERM', 'EROFS'].includes(String((error as { code?: unknown }).code));
  }
}
