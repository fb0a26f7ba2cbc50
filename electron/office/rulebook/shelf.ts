import { type Db, findOwnPack, getSettings, listOwnPacks, type OwnPack } from '#electron/store/index.ts';
import {
  type ChannelIn,
  type ChannelOut,
  type ListedPack,
  ok,
  type Pack,
  type Result,
} from '#shared/contract/index.ts';
import { allPacks, findPack } from '../checking/index.ts';
import { differencesBetween } from './differences.ts';
import { builtIn, readGiven, wholePack } from './own-pack.ts';

/** Everything that a check could go by: the built-in packs, those the door was given, the office's own. */
export type Shelf = Readonly<{
  given: readonly Pack[];
  own: readonly OwnPack[];
  /** id of the pack in use */
  inUse: string;
}>;

export async function shelfOf(db: Db, given: readonly Pack[]): Promise<Shelf> {
  return { given, own: await listOwnPacks(db), inUse: (await getSettings(db)).packId };
}

/**
 * One that was given goes before one of the same id, an own one before one that came to be built in later.
 * Errors: not-found.
 */
export function findOn({ given, own }: Shelf, id: string): Result<Pack> {
  const kept = own.find(({ written }) => written.id === id);
  const whole = kept && wholePack(kept);
  return findPack(id, [...given, ...(whole && !given.some((pack) => pack.id === id) ? [whole.pack] : [])]);
}

/** As `findOn` for one pack of a workspace, without reading the others. */
export async function findFor(db: Db, given: readonly Pack[], id: string): Promise<Result<Pack>> {
  const own = await findOwnPack(db, id);
  return findOn({ given, own: own ? [own] : [], inUse: id }, id);
}

export function listShelf({ given, own, inUse }: Shelf): ListedPack[] {
  const isGiven = (id: string): boolean => given.some((pack) => pack.id === id);
  const free = allPacks(given).map(
    (pack): ListedPack => ({
      ...pack,
      origin: isGiven(pack.id) ? 'given' : 'built-in',
      inUse: pack.id === inUse,
      changes: changesOf(pack),
      leftOut: [],
      saved: null,
    }),
  );
  const kept = own.flatMap((one): ListedPack[] => {
    const whole = wholePack(one);
    if (!whole || isGiven(whole.pack.id)) return [];
    const { pack, leftOut } = whole;
    const inUseNow = pack.id === inUse;
    return [{ ...pack, origin: 'own', inUse: inUseNow, changes: changesOf(pack), leftOut, saved: one.saved }];
  });
  return [...free.filter(({ id }) => !kept.some((one) => one.id === id)), ...kept];
}

/** A saved pack, or one that was given and isn't saved. Errors: not-found, invalid-pack. */
export function eitherOn(
  shelf: Shelf,
  { packId, pack }: Readonly<{ packId?: string | undefined; pack?: Readonly<Record<string, unknown>> | undefined }>,
): Result<Pack> {
  return pack === undefined ? findOn(shelf, packId ?? shelf.inUse) : readGiven(pack);
}

/** A pack against its base, or against another one. Errors: not-found, invalid-pack. */
export function diffOn(shelf: Shelf, input: ChannelIn<'packs.diff'>): Result<ChannelOut<'packs.diff'>> {
  const pack = eitherOn(shelf, input);
  if (!pack.ok) return pack;
  const against = input.against ?? pack.value.extends;
  if (against === null) return ok({ base: null, changes: [] });
  const base = findOn(shelf, against);
  if (!base.ok) return base;
  return ok({ base: nameOf(base.value), changes: differencesBetween(base.value, pack.value) });
}

export function nameOf({ id, version, title }: Pack): Pick<Pack, 'id' | 'version' | 'title'> {
  return { id, version, title };
}

function changesOf(pack: Pack): number {
  const base = builtIn(pack.extends);
  return base ? differencesBetween(base, pack).length : 0;
}
