import type { Language, OfficeError } from '#shared/contract/index.ts';
import { explain } from '../../app/explain.ts';

export type Failure = Readonly<{ file: string; error: OfficeError }>;
type Columns = Readonly<{ file: string; why: string; next: string }>;

/** What failed, why and what to do, as a table that a spreadsheet opens: UTF-8 with a byte-order mark. */
export function failureTable(failures: readonly Failure[], columns: Columns, language: Language): string {
  const rows = failures.map(({ file, error }) => {
    const { message, next } = explain(error, language);
    return [file, message, next];
  });
  const lines = [[columns.file, columns.why, columns.next], ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A name that begins like a formula must not be run by the spreadsheet. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
