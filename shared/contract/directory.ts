import { z } from 'zod';
import { IsoDate, OrganId, Params, Sha256 } from './primitives.ts';
import { OrganLevel } from './report.ts';

/** An administrative division of the packaged list, down to townships and streets. */
export const Division = z.strictObject({
  /** statistical code: 2 digits a province, 4 a city, 6 a county, 9 a township */
  code: z.string().regex(/^\d{2}(?:\d{2}(?:\d{2}(?:\d{3})?)?)?$/u),
  name: z.string(),
  /** names of the divisions above it, the province first */
  path: z.array(z.string()),
  level: OrganLevel,
  below: z.strictObject({ city: z.int(), county: z.int(), township: z.int() }),
});
export type Division = z.infer<typeof Division>;

/** On whose behalf a division's own organ writes, and whether its office does. */
export const OwnBody = z.enum(['government', 'government-office', 'party', 'party-office']);
export type OwnBody = z.infer<typeof OwnBody>;

/** What choosing the own organ would add to the directory. */
export const Proposal = z.strictObject({
  own: z.string(),
  /** governments of the divisions above and below that are not there yet, by level */
  governments: z.array(z.strictObject({ level: OrganLevel, count: z.int().nonnegative() })),
  /** the usual organs beside the government; each can be left out */
  beside: z.array(z.strictObject({ name: z.string(), known: z.boolean() })),
  groups: z.array(z.strictObject({ name: z.string(), known: z.boolean() })),
});
export type Proposal = z.infer<typeof Proposal>;

/** Why a row of a sheet can't be used. */
export const RowProblem = z.enum([
  'no-name',
  'too-long',
  'twice',
  'unknown-level',
  'unknown-type',
  'unknown-parent',
  'name-taken',
  'circle',
  'bad-date',
  'unknown-member',
]);
export type RowProblem = z.infer<typeof RowProblem>;

export const SheetRow = z.strictObject({
  sheet: z.enum(['organs', 'groups']),
  /** as the spreadsheet program numbers it; the heading is 1 */
  row: z.int().positive(),
  name: z.string(),
  outcome: z.enum(['added', 'changed', 'same', 'refused']),
  /** what changes, or why the row can't be used */
  fields: z.array(z.enum(['name', 'aliases', 'level', 'type', 'parent', 'formerNames', 'members'])),
  problem: RowProblem.nullable(),
  params: Params,
});
export type SheetRow = z.infer<typeof SheetRow>;

/** What an imported sheet would do to the directory. Rows that are not in it are left as they are. */
export const SheetPreview = z.strictObject({
  /** of exactly these changes: applying is refused where they would be others by then */
  revision: Sha256,
  counts: z.strictObject({ added: z.int(), changed: z.int(), same: z.int(), refused: z.int() }),
  rows: z.array(SheetRow),
});
export type SheetPreview = z.infer<typeof SheetPreview>;

export const DivisionSearch = z.strictObject({
  /** the day that the packaged list is as of */
  asOf: IsoDate,
  items: z.array(Division),
});

export const Chosen = z.strictObject({
  ownOrganId: OrganId,
  added: z.strictObject({ organs: z.int().nonnegative(), groups: z.int().nonnegative() }),
});
