import type { RecognisedField } from '#shared/contract/index.ts';
import type { Payload } from './events.ts';
import type { Db } from './schema.ts';

export type StoredCorrection = Readonly<{
  field: RecognisedField;
  recognised: string | null;
  value: string | null;
}>;

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
  for (const { sha256, field, recognised, value } of rows) {
    const one = { field: field as RecognisedField, recognised, value };
    found.set(sha256, [...(found.get(sha256) ?? []), one]);
  }
  return found;
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
    const row = { sha256, field, recognised, value };
    await tx
      .insertInto('correction')
      .values(row)
      .onConflict((same) => same.columns(['sha256', 'field']).doUpdateSet(row))
      .execute();
  }
}
