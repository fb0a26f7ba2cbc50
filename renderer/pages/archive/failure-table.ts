import type { Language, OfficeError } from '#shared/contract/index.ts';
import { explain } from '../../app/explain.ts';
import { csvTable } from './csv-table.ts';

export type Failure = Readonly<{ file: string; error: OfficeError }>;
type Columns = Readonly<{ file: string; why: string; next: string }>;

/** What failed, why and what to do */
export function failureTable(failures: readonly Failure[], columns: Columns, language: Language): string {
  const rows = failures.map(({ file, error }) => {
    const { message, next } = explain(error, language);
    return [file, message, next];
  });
  return csvTable([[columns.file, columns.why, columns.next], ...rows]);
}
