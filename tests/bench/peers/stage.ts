/** A candidate stage: names the documents of an archive worth comparing with a draft. */
export type Stage = Readonly<{
  name: string;
  /** how it was set up, for the reader of the table */
  setup: string;
  build(texts: readonly string[]): void;
  /** Places of documents in the texts that it was built from, the likeliest first. */
  query(draft: string): readonly number[];
  /** Size of what was built; null: it lives on the heap alone. */
  bytesOnDisk(): number | null;
  close(): void;
}>;

/** How many candidates count. */
export const FIRST = 5;
