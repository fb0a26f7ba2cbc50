import type { Kysely } from 'kysely';
import type { ArchiveTables } from './archive-tables.ts';

/** A connection or an open transaction on it. */
export type Db = Kysely<Schema>;

/** 0 or 1: SQLite has no boolean. */
export type Flag = 0 | 1;
/** JSON text, made by `canonical`. */
export type Json = string;

/**
 * A column named `sha256`, `contentHash` or `reportHash` names a file of `files/`: the sweep of orphans and the
 * backup find them by that name in every table but `correction`.
 */
export type BookTables = {
  workspace: { id: string; name: string; sample: Flag; createdAt: string; ownOrganId: string | null };
  journal: {
    sequence: number;
    at: string;
    /** an Actor; null: the program itself */
    actor: Json | null;
    type: string;
    payload: Json;
    previous: string;
    hash: string;
  };
  settings: { key: string; value: Json };
  series: { id: string; name: string; prefix: string; counted: Flag };
  plan: {
    seriesId: string;
    year: number;
    limit: number | null;
    lastYear: number | null;
    firstSerial: number | null;
  };
  /** titles or matters of the documents that the year's plan of a series has */
  planItems: { seriesId: string; year: number; items: Json };
  review: {
    id: string;
    state: 'submitted' | 'approved' | 'returned' | 'issued' | 'withdrawn';
    contentHash: string;
    reportHash: string;
    file: string;
    title: string | null;
    seriesId: string;
    year: number;
    submittedBy: Json;
    submittedAt: string;
    decidedBy: Json | null;
    decidedAt: string | null;
    reason: string | null;
    accepted: Json;
    findings: Json;
  };
  issued: {
    id: string;
    reviewId: string;
    seriesId: string;
    year: number;
    serial: number;
    documentNumber: string;
    title: string | null;
    file: string;
    contentHash: string;
    issuedBy: Json;
    issuedAt: string;
    issuedOn: string;
    voidedAt: string | null;
    voidedBy: Json | null;
    voidReason: string | null;
  };
  organ: {
    id: string;
    name: string;
    aliases: Json;
    level: string;
    type: string;
    parentId: string | null;
    formerNames: Json;
  };
  organGroup: { name: string; aliases: Json; members: Json };
  /** imported ones alone: the packaged are not the office's */
  calendarYear: { year: number; sources: Json; days: Json };
  localDay: { date: string; kind: 'off' | 'working'; name: string; reason: string };
  /** the office's own; a removed one stays, so that its versions count on */
  pack: {
    id: string;
    version: number;
    /** a WrittenPack; null: removed */
    written: Json | null;
    savedAt: string;
    savedBy: Json;
    reason: string | null;
  };
  acceptance: {
    /** hash of the draft's content, which is not kept in `files/` */
    content: string;
    rule: string;
    anchor: string;
    code: string;
    reason: string;
    by: Json;
    at: string;
    file: string;
    title: string | null;
    /** of the event */
    sequence: number;
  };
  /** a passage that is in order in a draft, by its place in the archived text, which never changes */
  lawfulMark: {
    /** hash of the draft's content, which is not kept in `files/` */
    content: string;
    documentId: string;
    sourceStart: number;
    sourceEnd: number;
    id: string;
    reason: string;
    by: Json;
    at: string;
    file: string;
    title: string | null;
    /** of the event */
    sequence: number;
  };
  /** formula clauses that the office named */
  officeClause: {
    id: string;
    text: string;
    /** as it is compared: one clause is there once */
    folded: string;
    by: Json;
    at: string;
    /** of the event that added it */
    sequence: number;
    removedBy: Json | null;
    removedAt: string | null;
  };
  /** archived documents that are not compared with, or were not for a while; by the id that their content gives */
  archivedAside: {
    documentId: string;
    /** null: brought back */
    reason: string | null;
    by: Json;
    at: string;
    /** counts its settings aside and bringings back */
    changes: number;
  };
  /** by content, so that it outlives the archived row */
  correction: {
    sha256: string;
    field: string;
    /** text as it stands, lists and yes or no as JSON */
    recognised: string | null;
    value: string | null;
    /** of the draft, with its title; null: put right in the archive */
    file: string | null;
    title: string | null;
    /** of the event that put a draft right */
    sequence: number | null;
  };
};

export type Schema = BookTables & ArchiveTables;
