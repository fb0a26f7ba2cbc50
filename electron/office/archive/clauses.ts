import { type Db, guarded, listClauses, newId, record, type Workspace } from '#electron/store/index.ts';
import { type ChannelIn, type Clauses, fail, ok, type Result } from '#shared/contract/index.ts';
import { clauseShapes } from '#shared/reuse/index.ts';

export type Learned = Pick<Clauses, 'learnedFrom' | 'learned'>;

/** Characters without the marks around them: less is a word, no clause. */
const LEAST = 4;

/** Formula clauses: those that were learned from the archive, and those that the office itself names. */
export type ClauseBook = Readonly<{
  list(): Promise<Result<Clauses>>;
  /** A clause that is there already, however it is written, is not there twice. Errors: bad-request (too short). */
  add(input: ChannelIn<'reuse.addClause'>): Promise<Result<Clauses>>;
  /** Errors: not-found. */
  remove(input: ChannelIn<'reuse.removeClause'>): Promise<Result<Clauses>>;
}>;

export function createClauses(
  workspace: Workspace,
  now: () => Date,
  learned: () => Promise<Result<Learned>>,
): ClauseBook {
  const { db, path } = workspace;

  async function list(): Promise<Result<Clauses>> {
    const known = await learned();
    if (!known.ok) return known;
    return await guarded(path, async () => {
      const own = await listClauses(db);
      return ok({ ...known.value, own: own.map(({ clause }) => clause) });
    });
  }

  async function written(work: (tx: Db) => Promise<Result<null>>): Promise<Result<Clauses>> {
    const done = await workspace.transact(work);
    return done.ok ? await list() : done;
  }

  return {
    list,
    add: ({ text, by }) =>
      written(async (tx) => {
        const shapes = clauseShapes(text);
        if (shapes.length < LEAST) return fail('bad-request', { channel: 'reuse.addClause', problem: 'text' });
        const folded = String.fromCodePoint(...shapes);
        const known = await listClauses(tx);
        if (known.some((one) => one.folded === folded)) return ok(null);
        const payload = { clauseId: newId('clause'), text, folded };
        await record(tx, { at: now(), by }, { type: 'clause.added', payload });
        return ok(null);
      }),
    remove: ({ clauseId, by }) =>
      written(async (tx) => {
        const known = await listClauses(tx);
        if (!known.some(({ clause }) => clause.id === clauseId))
          return fail('not-found', { what: 'clause', id: clauseId });
        await record(tx, { at: now(), by }, { type: 'clause.removed', payload: { clauseId } });
        return ok(null);
      }),
  };
}
