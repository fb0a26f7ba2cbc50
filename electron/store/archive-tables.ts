import type { Generated } from 'kysely';
import type { AttachmentKind } from '#shared/contract/index.ts';
import type { Flag, Json } from './schema.ts';

/** The archive: documents taken over from earlier files, and the jobs that took them. */
export type ArchiveTables = {
  archived: {
    /** counts up by one; the reuse index follows it */
    sequence: Generated<number>;
    id: string;
    sha256: string;
    /** base name of the imported file */
    file: string;
    /** path below the imported folder, with `/` */
    path: string;
    title: string | null;
    kind: string | null;
    documentNumber: string | null;
    issuers: Json;
    signedOn: string | null;
    /** of the signed date, else of the document number */
    year: number | null;
    characters: number;
    importedAt: string;
    /** Corrections: the fields that hold a person's word */
    corrected: Generated<Json>;
    /** title, number, issuers and file folded for search */
    words: string;
  };
  archivedText: {
    sequence: number;
    /** UTF-8, raw deflate */
    text: Uint8Array;
  };
  importJob: {
    sequence: Generated<number>;
    id: string;
    /** what was asked for: absolute paths */
    paths: Json;
    state: 'running' | 'done' | 'cancelled' | 'failed';
    startedAt: string;
    finishedAt: string | null;
  };
  importFile: {
    jobId: string;
    position: number;
    /** absolute */
    source: string;
    path: string;
    state: 'waiting' | 'imported' | 'known' | 'failed' | 'listed';
    /** an OfficeError */
    error: Json | null;
    /** of the document that the file is, once it is imported or known */
    documentId: string | null;
    /** where it is listed */
    attachment: AttachmentKind | null;
    bytes: number | null;
  };
  /** of contents that are archived or were submitted; a cache of what they say */
  documentFacts: {
    id: Generated<number>;
    /** hash of the content */
    content: string;
    /** what it is found by: `numberKeyOf`, `titleKeyOf` */
    numberKey: string | null;
    titleKey: string | null;
    issuers: Json | null;
    /** null: not read yet */
    mainRecipients: Json | null;
    ccRecipients: Json | null;
    annotation: string | null;
    /** the fields of each table that it asks for; null: not known, the text alone was read */
    tables: Json | null;
    /** has no number and commands */
    commands: Flag | null;
  };
  /** up to which document of the archive facts are kept of all; a row, or none as long as none was looked for */
  factsReach: { one: 1; sequence: number };
  /** pairs of characters of the title's words */
  matterTerm: { term: string; documentId: number };
  /** folded; `position`: of the table among the document's */
  askedField: { field: string; documentId: number; position: number };
};
