import { fail, type OfficeError, type Result } from '#shared/contract/index.ts';

/** Primary result codes of SQLite: the low byte of what node:sqlite puts into `errcode`. */
const SQLITE = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cantOpen: 14, notDatabase: 26 };

/**
 * What an exception of SQLite, the file system or zlib means for the office; null: a bug, to be thrown on.
 * `path` is what the sentence will name.
 */
export function troubleOf(error: unknown, path: string): OfficeError | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') return ofSqlite(errcode & 0xff, path);
  return typeof code === 'string' ? ofSystem(code, path) : null;
}

/** Runs `work`; trouble that is expected of disks and databases comes back as a value. */
export async function guarded<T>(path: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const trouble = troubleOf(error, path);
    if (!trouble) throw error;
    return { ok: false, error: trouble };
  }
}

function ofSqlite(code: number, path: string): OfficeError | null {
  switch (code) {
    case SQLITE.busy:
    case SQLITE.locked:
      return fail('workspace-locked', { path, pid: null, host: null, since: null }).error;
    case SQLITE.readOnly:
      return fail('workspace-read-only', { path }).error;
    case SQLITE.full:
      return fail('disk-full', { path }).error;
    case SQLITE.corrupt:
      return fail('workspace-corrupt', { path, reason: 'damaged' }).error;
    case SQLITE.notDatabase:
      return fail('workspace-corrupt', { path, reason: 'not-a-database' }).error;
    case SQLITE.ioError:
    case SQLITE.cantOpen:
      return fail('workspace-corrupt', { path, reason: 'unreadable' }).error;
    default:
      return null;
  }
}

function ofSystem(code: string, path: string): OfficeError | null {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('disk-full', { path }).error;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return fail('workspace-read-only', { path }).error;
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return fail('workspace-not-found', { path }).error;
    // a folder where a file should be, or the other way round
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EIO':
      return fail('workspace-corrupt', { path, reason: 'unreadable' }).error;
    // a text of the archive that can't be unpacked
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
      return fail('workspace-corrupt', { path, reason: 'damaged' }).error;
    default:
      return null;
  }
}
