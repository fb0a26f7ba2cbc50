import { z } from 'zod';
import { Params } from './primitives.ts';

/**
 * Every expected failure of the office. Each code has a sentence and a next step in
 * `shared/i18n/<language>/errors.ts`; a test asserts that none is missing.
 */
export const errorCodes = [
  // reading a file
  'unknown-format',
  /** a spreadsheet, a picture …: see `attachmentIn` */
  'attachment',
  'empty-file',
  'is-directory',
  'file-not-found',
  'file-unreadable',
  'file-unwritable',
  'file-too-large',
  'truncated',
  'not-a-docx',
  'not-an-xlsx',
  'encrypted',
  'no-text',
  'limit-exceeded',
  'malformed',
  'parser-died',
  'parser-timeout',
  'parser-memory',
  'classified',
  // workspace
  'no-workspace',
  'workspace-not-found',
  'workspace-exists',
  'workspace-read-only',
  'workspace-locked',
  'workspace-newer',
  'workspace-corrupt',
  'workspace-on-network',
  'disk-full',
  'backup-not-found',
  'backup-invalid',
  // books
  'not-found',
  'draft-gone',
  'content-changed',
  'not-approved',
  'already-issued',
  'already-decided',
  'already-voided',
  'reason-required',
  'series-unknown',
  'series-exists',
  'organ-exists',
  'organ-circle',
  'sheet-without-organs',
  'notice-unusable',
  'journal-broken',
  'conflict',
  // archive
  'nothing-to-import',
  'import-running',
  /** the reuse index, a cache: the workspace is whole */
  'index-unusable',
  // doors
  'bad-request',
  'bad-reply',
  'unknown-channel',
  'forbidden',
  'invalid-pack',
  'pack-built-in',
  'pack-in-use',
  'invalid-date',
  'office-died',
  'usage',
  'internal',
] as const;

export const ErrorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** Sentences are made at the door in the reader's language, so only code and parameters cross a process. */
export const OfficeError = z.strictObject({ code: ErrorCode, params: Params });
export type OfficeError = z.infer<typeof OfficeError>;

export type Result<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: OfficeError }>;

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, params: Params = {}): { ok: false; error: OfficeError } {
  return { ok: false, error: { code, params } };
}
