import type { Directory, Draft, Result } from '#shared/contract/index.ts';
import { type Fact, type Issuing, known, unknown } from '#shared/rules/index.ts';
import type { EarlierRoom } from '../archive/index.ts';
import type { Ledger } from '../ledger/index.ts';

type Books = Readonly<{
  asOf: string;
  seriesId?: string | undefined;
  directory: Result<Directory>;
  ledger: Pick<Ledger, 'issuing'>;
  earlier: EarlierRoom;
}>;

/** The year's numbers of all series, with the documents that the office's archive has of it without a number. */
export async function issuingOf(
  draft: Draft,
  { asOf, seriesId, directory, ledger, earlier }: Books,
): Promise<Fact<Issuing>> {
  const prefix = draft.document.documentNumber?.prefix ?? null;
  const content = draft.file.sha256;
  const books = await ledger.issuing({ asOf, seriesId, prefix, content });
  if (!books.ok) return unknown('ledger-unavailable');
  const unnumbered = await earlier.unnumbered(books.value.year, ownNames(draft, directory));
  if (!unnumbered.ok) return unknown('archive-unavailable');
  const hidden = unnumbered.value.flatMap((row): Issuing['issued'][number][] =>
    row.content === content || row.signedOn === null || row.signedOn > asOf
      ? []
      : [
          {
            series: '',
            prefix: null,
            serial: null,
            title: row.title,
            issuedOn: row.signedOn,
            mainRecipients: row.mainRecipients ?? [],
            voided: false,
            hidden: true,
          },
        ],
  );
  const issued = [...books.value.issued, ...hidden].toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn));
  return known({ ...books.value, issued });
}

/** What the office signs with: its own organ by the directory, else whoever signs the draft. */
function ownNames({ document }: Draft, directory: Result<Directory>): readonly string[] {
  const own = directory.ok ? directory.value.organs.find(({ id }) => id === directory.value.ownOrganId) : undefined;
  return own ? [own.name, ...own.aliases] : document.issuers.slice(0, 1);
}
