import type { Selectable } from 'kysely';
import { ElementField, type ElementValue } from '#shared/contract/index.ts';
import { canonical } from './canonical.ts';
import type { Payload } from './events.ts';
import type { JournalRow } from './journal.ts';
import type { BookTables, Db } from './schema.ts';

export type StoredCorrection = Readonly<{
  field: ElementField;
  recognised: ElementValue;
  value: ElementValue;
}>;

/** A correction made in a draft, with the title that the draft bore. */
export type DraftCorrection = StoredCorrection & Readonly<{ title: string | null }>;

/** Corrections by the hash of the content they belong to, in order of field. */
export async function correctionsOf(db: Db, hashes: readonly string[]): Promise<Map<string, StoredCorrection[]>> {
  const found = new Map<string, StoredCorrection[]>();
  if (hashes.length === 0) return found;
  const rows = await db
    .selectFrom('correction')
    .selectAll()
    .where('sha256', 'in', hashes)
    .orderBy('sha256')
    .orderBy('field')
    .execute();
  for (const row of rows) found.set(row.sha256, [...(found.get(row.sha256) ?? []), correctionIn(row)]);
  return found;
}

/** Corrections made in other contents of a draft, told by its file name; the latest first. */
export async function draftCorrectionsOf(
  db: Db,
  { file, sha256 }: Readonly<{ file: string; sha256: string }>,
): Promise<DraftCorrection[]> {
  const rows = await db
    .selectFrom('correction')
    .selectAll()
    .where('file', '=', file)
    .where('sha256', '<>', sha256)
    .orderBy('sequence', 'desc')
    .orderBy('field')
    .execute();
  return rows.map((row) => ({ ...correctionIn(row), title: row.title }));
}

/** A value that is what was recognised takes the correction back. */
export async function applyDocumentCorrected(
  tx: Db,
  { sha256, changes }: Payload<'document.corrected'>,
): Promise<void> {
  for (const { field, recognised, value } of changes) {
    if (value === recognised) {
      await tx.deleteFrom('correction').where('sha256', '=', sha256).where('field', '=', field).execute();
      continue;
    }
    // whose draft the content was stays known
    const corrected = { recognised, value };
    await tx
      .insertInto('correction')
      .values({ sha256, field, ...corrected, file: null, title: null, sequence: null })
      .onConflict((same) => same.columns(['sha256', 'field']).doUpdateSet(corrected))
      .execute();
  }
}

/** A value that is what was recognised confirms it; taken back is a correction in every version of the draft. */
export async function applyDraftCorrected(
  tx: Db,
  { sequence }: Pick<JournalRow, 'sequence'>,
  { sha256, file, title, changes, restored }: Payload<'draft.corrected'>,
): Promise<void> {
  for (const { field, recognised, value } of changes) {
    const corrected = { recognised: encode(recognised), value: encode(value), file, title, sequence };
    await tx
      .insertInto('correction')
      .values({ sha256, field, ...corrected })
      .onConflict((same) => same.columns(['sha256', 'field']).doUpdateSet(corrected))
      .execute();
  }
  for (const { field, recognised } of restored) {
    await tx
      .deleteFrom('correction')
      .where('field', '=', field)
      .where((row) =>
        row.or([
          row('sha256', '=', sha256),
          row.and([row('file', '=', file), row('recognised', 'is', encode(recognised))]),
        ]),
      )
      .execute();
  }
}

function encode(value: ElementValue): string | null {
  return value === null || typeof value === 'string' ? value : canonical(value);
}

function correctionIn({ field, recognised, value }: Selectable<BookTables['correction']>): StoredCorrection {
  const known = ElementField.parse(field);
  return { field: known, recognised: decode(known, recognised), value: decode(known, value) };
}

function decode(field: ElementField, text: string | null): ElementValue {
  if (text === null) return null;
  switch (field) {
    case 'isShell':
    case 'issuers':
    case 'signers':
    case 'mainRecipients':
    case 'ccRecipients':
    case 'attachments':
      return JSON.parse(text) as ElementValue;
    default:
      return text;
  }
}
