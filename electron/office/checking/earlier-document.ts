import type { EarlierRow } from '#electron/store/index.ts';
import type { EarlierDocument } from '#shared/rules/index.ts';

/** What rules are told of an earlier document. */
export function documentOf({
  id,
  file,
  title,
  documentNumber,
  signedOn,
  issuers,
  mainRecipients,
  annotation,
}: EarlierRow): EarlierDocument {
  return { id, file, title, documentNumber, signedOn, issuers, mainRecipients, annotation };
}
