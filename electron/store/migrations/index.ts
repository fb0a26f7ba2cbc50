import { books } from './0001-books.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** In order; the last one's version is what this program writes. */
export const migrations: readonly Migration[] = [books];
