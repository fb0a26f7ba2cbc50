import type { SameKeys } from '../same-keys.ts';
import type * as zh from '../zh-CN/doctor.ts';

export const diagnoses: SameKeys<typeof zh.diagnoses> = {
  sqlite: {
    ok: 'Database engine SQLite {{version}}, no known problem.',
    warning: 'Database engine SQLite {{version}} is old ({{wanted}} or later is better): update Jianwen.',
    error: 'Database engine SQLite {{version}} can’t be used: update Jianwen.',
  },
  place: {
    ok: 'The workspace is on this computer’s disk: {{path}}.',
    warning: 'Mind where the workspace is: {{path}}.',
    error:
      'The workspace is on a network disk ({{fileSystem}}), where data can be damaged. Restore a backup to a local disk.',
  },
  database: {
    ok: 'The database is whole.',
    warning: 'Mind the database: {{problems}}.',
    error: 'The database is damaged: {{problems}}. Register nothing more; restore the latest backup to a new folder.',
  },
  journal: {
    ok: 'The journal has {{events}} events, unbroken, and agrees with the ledger.',
    warning: 'Mind the journal: {{codes}}.',
    error: 'Journal and ledger disagree in {{problems}} places. Register nothing more; see “Verify the ledger”.',
  },
  originals: {
    ok: '{{files}} originals are kept, none missing.',
    warning: 'Mind the originals: {{names}}.',
    error: '{{missing}} originals are missing. Get them back from a backup.',
  },
  space: {
    ok: 'There is enough disk space.',
    warning: 'Disk space is getting short: clean up.',
    error: 'The disk is nearly full: clean up before you register.',
  },
  backups: {
    ok: 'The latest backup is {{days}} days old; {{count}} are kept.',
    warning: 'No backup succeeded in the last days ({{count}} kept): back up now.',
    error: 'There is no usable backup: back up now.',
  },
};

export const bookProblems: SameKeys<typeof zh.bookProblems> = {
  'journal-gap': 'an event of the journal is missing',
  'journal-link': 'the journal’s chain is broken',
  'journal-hash': 'an event of the journal was changed',
  'journal-event-unknown': 'an event of the journal is not known',
  'journal-event-impossible': 'an event of the journal can’t have happened',
  'journal-rewritten': 'the journal differs from the one sealed in a backup',
  'table-row-missing': 'a row of the ledger is missing',
  'table-row-differs': 'a row of the ledger differs from the journal',
  'table-row-extra': 'the ledger has a row too many',
  'original-missing': 'a kept original is missing',
  'original-changed': 'a kept original was changed',
};
