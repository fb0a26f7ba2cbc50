import { guarded, type Now, record, type Workspace } from '#electron/store/index.ts';
import { type ChannelIn, type ChannelOut, fail, ok, type Proposal, type Result } from '#shared/contract/index.ts';
import { missingFrom, planFor, proposalOf } from './choosing/index.ts';
import { above, countBelow, loadDivisions, loadInitials, searchDivisions } from './divisions/index.ts';
import { readDirectory } from './read-directory.ts';

/** The packaged divisions by name, path or initials. Needs no workspace. */
export async function findDivisions({
  query,
  limit,
}: ChannelIn<'organs.divisions'>): Promise<Result<ChannelOut<'organs.divisions'>>> {
  const divisions = await loadDivisions();
  const items = searchDivisions(divisions, await loadInitials(), query.trim(), limit).map((node) => ({
    code: node.code,
    name: node.name,
    path: above(node).map(({ name }) => name),
    level: node.level,
    below: countBelow(node),
  }));
  return ok({ asOf: divisions.asOf, items });
}

/** Choosing the own organ: first what it would add, then adding it. */
export interface Choosing {
  /** Errors: not-found (no such division). */
  proposal(input: ChannelIn<'organs.proposal'>): Promise<Result<Proposal>>;
  /** One event of the journal, however many organs; again, it adds only what is missing. Errors: not-found. */
  choose(input: ChannelIn<'organs.choose'>): Promise<Result<ChannelOut<'organs.choose'>>>;
}

export function createChoosing({ db, path, transact }: Workspace, now: Now): Choosing {
  const planned = async ({ code, body }: ChannelIn<'organs.proposal'>) => {
    const node = (await loadDivisions()).byCode.get(code);
    return node ? ok(planFor(node, body)) : fail('not-found', { what: 'division', id: code });
  };
  return {
    proposal: (input) =>
      guarded(path, async () => {
        const plan = await planned(input);
        return plan.ok ? ok(proposalOf(await readDirectory(db), plan.value)) : plan;
      }),

    async choose({ code, body, without, by }) {
      const plan = await planned({ code, body });
      if (!plan.ok) return plan;
      return transact(async (tx) => {
        const before = await readDirectory(tx);
        const { organs, groups, ownOrganId } = missingFrom(before, plan.value, without);
        const changes = organs.length + groups.length > 0 || before.ownOrganId !== ownOrganId;
        if (changes)
          await record(
            tx,
            { at: now(), by },
            { type: 'organs.saved', payload: { organs: [...organs], groups: [...groups], ownOrganId } },
          );
        return ok({ ownOrganId, added: { organs: organs.length, groups: groups.length } });
      });
    },
  };
}
