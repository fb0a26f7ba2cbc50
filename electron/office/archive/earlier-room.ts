import {
  type AskedTable,
  commandsWithoutNumber,
  type EarlierRow,
  earlierByIds,
  earlierByKeys,
  earlierByNumbers,
  earlierByTerms,
  earlierByTitles,
  guarded,
  hasDocumentFacts,
  tablesAsking,
  textsAt,
  type Workspace,
} from '#electron/store/index.ts';
import { ok, type Result } from '#shared/contract/index.ts';

/** What is asked of earlier documents at once; empty lists ask nothing. */
export type EarlierQuery = Readonly<{
  numbers: readonly string[];
  titles: readonly string[];
  /** DocumentIds */
  ids: readonly string[];
  /** lists of folded fields */
  tables: readonly (readonly string[])[];
  matter: Readonly<{ terms: readonly string[]; since: string }> | null;
}>;

export type EarlierFound = Readonly<{
  byNumber: readonly EarlierRow[];
  byTitle: readonly EarlierRow[];
  byId: readonly EarlierRow[];
  /** one list for each of the tables asked about, the most fields first */
  asked: readonly (readonly (AskedTable & Readonly<{ document: EarlierRow }>)[])[];
  byMatter: readonly EarlierRow[];
}>;

/** Earlier documents, archived or issued, found by what a draft says of them or asks like them. */
export type EarlierRoom = Readonly<{
  /** null: there is none yet */
  find(query: EarlierQuery): Promise<Result<EarlierFound | null>>;
  /** Documents of a year without a number that command those below, signed by one of these issuers; oldest first. */
  unnumbered(year: number, issuers: readonly string[]): Promise<Result<readonly EarlierRow[]>>;
  /** Texts that the archive has, by `EarlierRow.sequence`. */
  texts(sequences: readonly number[]): Promise<Result<ReadonlyMap<number, string>>>;
}>;

/** Candidates of each kind; the best few of them are shown. */
const MOST_ASKED = 6;
const MOST_MATTERS = 40;

export function createEarlierRoom({ db, path }: Pick<Workspace, 'db' | 'path'>): EarlierRoom {
  async function asking(fields: readonly string[]) {
    const tables = await tablesAsking(db, fields, MOST_ASKED);
    const documents = new Map(
      (
        await earlierByKeys(
          db,
          tables.map(({ key }) => key),
        )
      ).map((row) => [row.key, row]),
    );
    return tables.flatMap((table) => {
      const document = documents.get(table.key);
      return document ? [{ ...table, document }] : [];
    });
  }

  return {
    find: ({ numbers, titles, ids, tables, matter }) =>
      guarded(path, async () => {
        if (!(await hasDocumentFacts(db))) return ok(null);
        const asked: EarlierFound['asked'][number][] = [];
        for (const fields of tables) asked.push(await asking(fields));
        return ok({
          byNumber: await earlierByNumbers(db, numbers),
          byTitle: await earlierByTitles(db, titles),
          byId: await earlierByIds(db, ids),
          asked,
          byMatter: matter === null ? [] : await earlierByTerms(db, { ...matter, limit: MOST_MATTERS }),
        });
      }),
    unnumbered: (year, issuers) => guarded(path, async () => ok(await commandsWithoutNumber(db, year, issuers))),
    texts: (sequences) =>
      guarded(path, async () =>
        ok(new Map((await textsAt(db, sequences)).map(({ sequence, text }) => [sequence, text]))),
      ),
  };
}
