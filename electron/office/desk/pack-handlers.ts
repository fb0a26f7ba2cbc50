import { ok } from '#shared/contract/index.ts';
import { diffOn, listShelf, type Shelf } from '../rulebook/index.ts';
import { type Desk, inRooms } from './desk.ts';
import type { Handlers } from './face.ts';

type Own = `packs.${string}`;

/** Looking at packs needs no workspace; having some of one's own does. */
export function packHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Own>> {
  const at = inRooms(desk);
  const loose = (): Shelf => ({ given: desk.options.packs ?? [], own: [], inUse: desk.looseSettings.packId });

  return {
    'packs.list': async () => {
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.rulebook.list() : ok(listShelf(loose()));
    },
    'packs.diff': async (input) => {
      const rooms = desk.rooms();
      return rooms.ok ? rooms.value.rulebook.diff(input) : diffOn(loose(), input);
    },
    'packs.copy': at(({ rulebook }, input) => rulebook.copy(input)),
    'packs.save': at(({ rulebook }, input) => rulebook.save(input)),
    'packs.remove': at(({ rulebook }, input) => rulebook.remove(input)),
    'packs.setRule': at(({ rulebook }, input) => rulebook.setRule(input)),
    'packs.effect': at(({ rulebook }, input) => rulebook.effect(input)),
    'packs.effectStatus': at(({ rulebook }, input) => rulebook.effectStatus(input)),
    'packs.effectCancel': at(({ rulebook }, input) => rulebook.effectCancel(input)),
  };
}
