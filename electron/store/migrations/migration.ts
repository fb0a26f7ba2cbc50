/** One step of the schema. A file that has landed is never edited: the next step is the next file. */
export type Migration = Readonly<{
  /** `user_version` after it; counts up by one */
  version: number;
  sql: string;
}>;
