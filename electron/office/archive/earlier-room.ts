import {
  type AskedTable,
  commandsWithoutNumber,
  type EarlierRow,
  earlierByIds,
  earlierByKeys,
  earlierByNumbers,
  earlierByTitles,
  guarded,
  hasDocumentFacts,
  tablesAsking,
  type Workspace,
} from '#electron/store/index.ts';
import { type Draft, ok, type Result } from '#shared/contract/index.ts';
import { type SameMatter, sameMatterOf } from './same-matter.ts';
import { usualWordsOf } from './usual-words.ts';

/** What is asked of earlier documents at once; empty lists ask nothing. */
export type EarlierQuery = Readonly<{
  numbers: readonly string[];
  titles: readonly string[];
  /** DocumentIds */
  ids: readonly string[];
  /** lists of folded fields */
  tables: readonly (readonly string[])[];
}>;

export type EarlierFound = Readonly<{
  byNumber: readonly EarlierRow[];
  byTitle: readonly EarlierRow[];
  byId: readonly EarlierRow[];
  /** one list for each of the tables asked about, the most fields first */
  asked: readonly (readonly (AskedTable & Readonly<{ document: EarlierRow }>)[])[];
}>;

/** Earlier documents, archived or issued, found by what a draft says of them or asks like them. */
export type EarlierRoom = Readonly<{
  /** null: there is none yet */
  find(query: EarlierQuery): Promise<Result<EarlierFound | null>>;
  /** Documents of a year without a number that command those below, signed by one of these issuers; oldest first. */
  unnumbered(year: number, issuers: readonly string[]): Promise<Result<readonly EarlierRow[]>>;
  /** On the same subject lately, at most 6, by their titles or else by their words, best first; `asOf`: the day of the check. */
  matters(draft: Draft, asOf: string): Promise<Result<readonly SameMatter[]>>;
}>;

/** `ready` reads what the first question about a matter would have to read. */
type ReadyRoom = EarlierRoom & Readonly<{ ready(): Promise<Result<null>> }>;

/** Candidates of each kind; the best few of them are shown. */
const MOST_ASKED = 6;

export function createEarlierRoom({ db, path }: Pick<Workspace, 'db' | 'path'>): ReadyRoom {
  const usual = usualWordsOf(db);
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
    find: ({ numbers, titles, ids, tables }) =>
      guarded(path, async () => {
        if (!(await hasDocumentFacts(db))) return ok(null);
        const asked: EarlierFound['asked'][number][] = [];
        for (const fields of tables) asked.push(await asking(fields));
        return ok({
          byNumber: await earlierByNumbers(db, numbers),
          byTitle: await earlierByTitles(db, titles),
          byId: await earlierByIds(db, ids),
          asked,
        });
      }),
    unnumbered: (year, issuers) => guarded(path, async () => ok(await commandsWithoutNumber(db, year, issuers))),
    matters: (draft, asOf) => guarded(path, async () => ok(await sameMatterOf(db, draft, asOf, usual))),
    ready: () =>
      guarded(path, async () => {
        await usual();
        return ok(null);
      }),
  };
}
