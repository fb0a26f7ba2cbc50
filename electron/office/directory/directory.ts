import {
  findOrgan,
  guarded,
  listGroups,
  listOrgans,
  type Now,
  newId,
  record,
  type Workspace,
} from '#electron/store/index.ts';
import {
  type ChannelIn,
  type ChannelOut,
  type Directory as DirectoryState,
  fail,
  type Organ,
  type OrganGroup,
  ok,
  type Result,
  type Scope,
} from '#shared/contract/index.ts';
import { type Choosing, createChoosing } from './choose.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { expanderOf, scopeOf } from './expand.ts';
import { readDirectory as read } from './read-directory.ts';
import { searchOrgans } from './search-organs.ts';

/** The organs an office writes to, and the phrases that stand for several. Every change is in the journal. */
export interface Directory extends Choosing, Exchange {
  get(): Promise<Result<DirectoryState>>;
  /** Without an id: a new organ. Errors: not-found (the organ, its parent), organ-exists, organ-circle. */
  save(input: ChannelIn<'organs.save'>): Promise<Result<Organ>>;
  /** Who stood under it stands under its parent then. Errors: not-found. */
  remove(input: ChannelIn<'organs.remove'>): Promise<Result<Record<string, never>>>;
  /** A group of the same name is replaced. Errors: not-found (a member). */
  saveGroup(input: ChannelIn<'organs.saveGroup'>): Promise<Result<OrganGroup>>;
  /** Errors: not-found. */
  removeGroup(input: ChannelIn<'organs.removeGroup'>): Promise<Result<Record<string, never>>>;
  /** Errors: not-found. */
  setOwn(input: ChannelIn<'organs.setOwn'>): Promise<Result<DirectoryState>>;
  search(input: ChannelIn<'organs.search'>): Promise<Result<ChannelOut<'organs.search'>>>;
  /** Receiving units of these phrases; what can't be resolved is named, never guessed. */
  expand(recipients: readonly string[]): Promise<Result<Scope>>;
}

export function createDirectory(workspace: Workspace, now: Now): Directory {
  const { db, path } = workspace;
  return {
    ...createChoosing(workspace, now),
    ...createExchange(workspace, now),

    get: () => guarded(path, async () => ok(await read(db))),

    save: ({ organ: { id, ...facts }, by }) =>
      workspace.transact(async (tx) => {
        if (id !== undefined && !(await findOrgan(tx, id))) return fail('not-found', { what: 'organ', id });
        const organ: Organ = { ...facts, id: id ?? newId('organ'), name: facts.name.trim() };
        const refused = refuse(organ, await listOrgans(tx));
        if (refused) return refused;
        await record(tx, { at: now(), by }, { type: 'organ.saved', payload: organ });
        return ok(organ);
      }),

    remove: ({ organId, by }) =>
      workspace.transact(async (tx) => {
        if (!(await findOrgan(tx, organId))) return fail('not-found', { what: 'organ', id: organId });
        await record(tx, { at: now(), by }, { type: 'organ.removed', payload: { organId } });
        return ok({});
      }),

    saveGroup: ({ group, by }) =>
      workspace.transact(async (tx) => {
        for (const id of group.members) if (!(await findOrgan(tx, id))) return fail('not-found', { what: 'organ', id });
        const saved: OrganGroup = { ...group, name: group.name.trim(), members: [...new Set(group.members)] };
        await record(tx, { at: now(), by }, { type: 'organGroup.saved', payload: saved });
        return ok(saved);
      }),

    removeGroup: ({ name, by }) =>
      workspace.transact(async (tx) => {
        const there = (await listGroups(tx)).some((group) => group.name === name);
        if (!there) return fail('not-found', { what: 'group', id: name });
        await record(tx, { at: now(), by }, { type: 'organGroup.removed', payload: { name } });
        return ok({});
      }),

    setOwn: ({ organId, by }) =>
      workspace.transact(async (tx) => {
        if (!(await findOrgan(tx, organId))) return fail('not-found', { what: 'organ', id: organId });
        await record(tx, { at: now(), by }, { type: 'ownOrgan.set', payload: { organId } });
        return ok(await read(tx));
      }),

    search: (input) => guarded(path, async () => ok(await searchOrgans(await listOrgans(db), input))),

    expand: (recipients) => guarded(path, async () => ok(scopeOf(expanderOf(await read(db))(recipients)))),
  };
}

/** A name that two organs bear, or an organ under itself, would make every expansion doubtful. */
function refuse(organ: Organ, organs: readonly Organ[]): ReturnType<typeof fail> | null {
  const others = organs.filter(({ id }) => id !== organ.id);
  const taken = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases]));
  const twin = [organ.name, ...organ.aliases].find((name) => taken.has(name));
  if (twin !== undefined) return fail('organ-exists', { name: twin });

  let parentId = organ.parentId;
  for (let steps = 0; parentId !== null; steps++) {
    if (parentId === organ.id || steps > others.length) return fail('organ-circle', { name: organ.name });
    const parent = others.find(({ id }) => id === parentId);
    if (!parent) return fail('not-found', { what: 'organ', id: parentId });
    parentId = parent.parentId;
  }
  return null;
}
