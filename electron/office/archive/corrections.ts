import {
  correctionsOf,
  type Db,
  documentIdOf,
  findArchivedDocument,
  type NewArchived,
  record,
  type StoredCorrection,
  updateArchived,
  type Workspace,
} from '#electron/store/index.ts';
import {
  type ArchivedDocument,
  type ChannelIn,
  Corrections,
  fail,
  ok,
  RecognisedField,
  type Result,
} from '#shared/contract/index.ts';
import { parseDocumentNumber } from '#shared/gongwen/index.ts';

type Recognised = Pick<ArchivedDocument, RecognisedField | 'corrected'>;

/**
 * Puts fields of an archived document right. The event is journaled and bound to the content, not to the row.
 * Errors: not-found.
 */
export async function correct(
  workspace: Workspace,
  at: Date,
  { documentId, changes, by }: ChannelIn<'archive.correct'>,
): Promise<Result<ArchivedDocument>> {
  return await workspace.transact(async (tx) => {
    const document = await findArchivedDocument(tx, documentId);
    if (!document) return fail('not-found', { what: 'document', id: documentId });
    const made = changesTo(document, changes);
    if (made.length === 0) return ok(document);
    const { sha256 } = document;
    await record(tx, { at, by }, { type: 'document.corrected', payload: { sha256, changes: made } });
    return ok(await follow(tx, document));
  });
}

/** An archived document takes over what was put right in a draft of the same content. */
export async function followCorrections(tx: Db, sha256: string): Promise<void> {
  const document = await findArchivedDocument(tx, documentIdOf(sha256));
  if (document) await follow(tx, document);
}

async function follow(tx: Db, document: ArchivedDocument): Promise<ArchivedDocument> {
  const stored = (await correctionsOf(tx, [document.sha256])).get(document.sha256) ?? [];
  const corrected = applied({ ...document, ...recognisedOf(document) }, stored);
  await updateArchived(tx, corrected, numberYearOf(corrected));
  return corrected;
}

/** A document as it is to be kept: corrections that its content has already outweigh what was recognised now. */
export function withCorrections(taken: NewArchived, stored: readonly StoredCorrection[]): NewArchived {
  if (stored.length === 0) return taken;
  const document = applied(taken.document, stored);
  return { ...taken, document, numberYear: numberYearOf(document) };
}

type Change = Readonly<{ field: RecognisedField; recognised: string | null; value: string | null }>;

function changesTo(document: Recognised, changes: Corrections): Change[] {
  const recognised = recognisedOf(document);
  return RecognisedField.options.flatMap((field) => {
    const value = changes[field];
    if (value === undefined || value === document[field]) return [];
    return [{ field, recognised: recognised[field], value }];
  });
}

/** What the reader had found, under the corrections. */
function recognisedOf(document: Recognised): Recognised {
  const before = new Map(document.corrected.map(({ field, recognised }) => [field, recognised]));
  const found = <F extends RecognisedField>(field: F): Recognised[F] =>
    before.has(field) ? (before.get(field) as Recognised[F]) : document[field];
  return {
    title: found('title'),
    kind: found('kind'),
    documentNumber: found('documentNumber'),
    signedOn: found('signedOn'),
    corrected: [],
  };
}

function applied<D extends Recognised>(document: D, stored: readonly StoredCorrection[]): D {
  const kept = RecognisedField.options.flatMap((field) => {
    const one = stored.find((correction) => correction.field === field);
    // in a draft a person may confirm what was recognised
    return one && one.value !== document[field] ? [{ field, value: one.value }] : [];
  });
  const values = Corrections.parse(Object.fromEntries(kept.map(({ field, value }) => [field, value])));
  const corrected = kept.map(({ field }) => ({ field, recognised: document[field] }));
  return { ...document, ...values, corrected };
}

function numberYearOf({ documentNumber }: Recognised): number | null {
  return documentNumber === null ? null : parseDocumentNumber(documentNumber).year;
}
