import {
  canonical,
  type Db,
  findOwnPack,
  getSettings,
  type Now,
  ownPackIds,
  record,
  type Workspace,
} from '#electron/store/index.ts';
import {
  type Actor,
  type ChannelIn,
  type ChannelOut,
  fail,
  type ListedPack,
  ok,
  type Pack,
  type PackRule,
  type Result,
  type WrittenPack,
} from '#shared/contract/index.ts';
import { createTranslator } from '#shared/i18n/index.ts';
import { builtIn, readGiven, wholePack, writtenOf } from './own-pack.ts';
import { listShelf, shelfOf } from './shelf.ts';

type Said = Readonly<{ reason: string | null; by: Actor }>;

/** Changes to the office's own packs, each with its event in the journal. */
export function createEditing(workspace: Workspace, given: readonly Pack[], now: Now) {
  const stamp = (by: Actor) => ({ at: now(), by });

  /** Saying what stands already is no event. */
  async function save(tx: Db, pack: Pack, { reason, by }: Said): Promise<Result<ListedPack>> {
    const after = writtenOf(pack);
    const before = (await findOwnPack(tx, pack.id))?.written ?? null;
    if (before === null || canonical(before) !== canonical(after)) {
      await record(tx, stamp(by), { type: 'pack.saved', payload: { pack: after, before, reason } });
    }
    return listed(tx, pack.id);
  }

  async function use(tx: Db, packId: string, by: Actor): Promise<void> {
    await record(tx, stamp(by), { type: 'settings.set', payload: { packId } });
  }

  async function listed(tx: Db, id: string): Promise<Result<ListedPack>> {
    const found = listShelf(await shelfOf(tx, given)).find((pack) => pack.id === id);
    return found ? ok(found) : fail('not-found', { what: 'pack', id });
  }

  /** A built-in or own pack under a new id. Errors: not-found. */
  async function copyOf(tx: Db, from: string, title: Pack['title'] | undefined): Promise<Result<Pack>> {
    const own = await findOwnPack(tx, from);
    const source = own ? wholePack(own)?.pack : builtIn(from);
    if (!source) return fail('not-found', { what: 'pack', id: from });
    const number = await freeNumber(tx);
    return ok({
      ...source,
      id: `${OWN}${number}`,
      title: title ?? titleOfCopy((own && builtIn(source.extends)?.title) ?? source.title, number),
      extends: own ? source.extends : source.id,
    });
  }

  async function setRule(
    tx: Db,
    { rule, packId, reason, by, ...change }: ChannelIn<'packs.setRule'>,
  ): Promise<Result<ChannelOut<'packs.setRule'>>> {
    const { packId: inUse } = await getSettings(tx);
    const target = packId ?? inUse;
    const own = await findOwnPack(tx, target);
    const pack = own ? wholePack(own)?.pack : builtIn(target);
    if (!pack) return fail('not-found', { what: 'pack', id: target });
    const before = pack.rules[rule];
    if (!before) return fail('not-found', { what: 'rule', id: rule });
    const after = changed(before, change);
    if (canonical(after) === canonical(before)) return withOrigin(await listed(tx, target), null);

    const base = own ? ok(pack) : await copyOf(tx, target, undefined);
    if (!base.ok) return base;
    const read = readGiven({ ...base.value, rules: { ...base.value.rules, [rule]: after } });
    if (!read.ok) return read;
    const saved = await save(tx, read.value, { reason, by });
    if (!saved.ok || own) return withOrigin(saved, null);
    if (target === inUse) await use(tx, read.value.id, by);
    return withOrigin(await listed(tx, read.value.id), target);
  }

  return {
    copy: ({ from, title, use: wanted, by }: ChannelIn<'packs.copy'>): Promise<Result<ListedPack>> =>
      workspace.transact(async (tx) => {
        const copy = await copyOf(tx, from, title);
        if (!copy.ok) return copy;
        const saved = await save(tx, copy.value, { reason: null, by });
        if (!saved.ok || !wanted) return saved;
        await use(tx, copy.value.id, by);
        return listed(tx, copy.value.id);
      }),

    save: ({ pack, over, reason, by }: ChannelIn<'packs.save'>): Promise<Result<ListedPack>> =>
      workspace.transact(async (tx) => {
        const id = String(pack.id);
        const before = await findOwnPack(tx, id);
        if (!before && builtIn(id)) return fail('pack-built-in', { id });
        const read = readGiven(pack);
        if (!read.ok) return read;
        if (over !== undefined) {
          if (!before) return fail('not-found', { what: 'pack', id });
          if (wholePack(before)?.pack.version !== over) return fail('conflict', { what: 'pack', id });
        }
        return save(tx, read.value, { reason: reason ?? null, by });
      }),

    remove: ({ packId, reason, by }: ChannelIn<'packs.remove'>): Promise<Result<Record<string, never>>> =>
      workspace.transact(async (tx) => {
        const own = await findOwnPack(tx, packId);
        if (!own && builtIn(packId)) return fail('pack-built-in', { id: packId });
        if (!own) return fail('not-found', { what: 'pack', id: packId });
        if ((await getSettings(tx)).packId === packId) return fail('pack-in-use', { id: packId });
        await record(tx, stamp(by), {
          type: 'pack.removed',
          payload: { packId, before: own.written, reason: reason ?? null },
        });
        return ok({});
      }),

    setRule: (input: ChannelIn<'packs.setRule'>): Promise<Result<ChannelOut<'packs.setRule'>>> =>
      workspace.transact((tx) => setRule(tx, input)),
  };
}

const OWN = 'own-';

/** Of no pack before, a removed one neither: reports name packs by id. */
async function freeNumber(tx: Db): Promise<number> {
  const taken = new Set(await ownPackIds(tx));
  let number = 1;
  while (taken.has(`${OWN}${number}`) || builtIn(`${OWN}${number}`)) number += 1;
  return number;
}

function titleOfCopy(title: Pack['title'], number: number): WrittenPack['title'] {
  return {
    'zh-CN': createTranslator('zh-CN')('packs:copy', { title: title['zh-CN'], number }),
    en: createTranslator('en')('packs:copy', { title: title.en, number }),
  };
}

function changed(
  rule: PackRule,
  { state = rule.state, level = rule.level, params }: Partial<Pick<PackRule, 'state' | 'level' | 'params'>>,
): PackRule {
  return { ...rule, state, level, params: { ...rule.params, ...params } };
}

function withOrigin(pack: Result<ListedPack>, copiedFrom: string | null): Result<ChannelOut<'packs.setRule'>> {
  return pack.ok ? ok({ pack: pack.value, copiedFrom }) : pack;
}
