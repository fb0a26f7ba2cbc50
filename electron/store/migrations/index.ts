import { books } from './0001-books.ts';
import { archive } from './0002-archive.ts';
import { corrections } from './0003-corrections.ts';
import { attachments } from './0004-attachments.ts';
import { formerNames } from './0005-former-names.ts';
import { draftCorrections } from './0006-draft-corrections.ts';
import { calendar } from './0007-calendar.ts';
import { packsAndAcceptances } from './0008-packs-and-acceptances.ts';
import { documentFacts } from './0009-document-facts.ts';
import { reuseBooks } from './0010-reuse-books.ts';
import { factsReach } from './0011-facts-reach.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** In order; the last one's version is what this program writes. */
export const migrations: readonly Migration[] = [
  books,
  archive,
  corrections,
  attachments,
  formerNames,
  draftCorrections,
  calendar,
  packsAndAcceptances,
  documentFacts,
  reuseBooks,
  factsReach,
];
