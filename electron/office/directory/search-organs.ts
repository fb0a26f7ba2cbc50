import type { ChannelIn, ChannelOut, Organ } from '#shared/contract/index.ts';
import { asInitials, type Initials, loadInitials } from './divisions/index.ts';

/** Organs by name, alias, former name, or initials of the readings; the best first, else in the directory's order. */
export async function searchOrgans(
  organs: readonly Organ[],
  { query, limit }: ChannelIn<'organs.search'>,
): Promise<ChannelOut<'organs.search'>> {
  const typed = query.replace(/\s/gu, '');
  const letters = asInitials(typed);
  const initials = await loadInitials();
  const ranked = organs.flatMap((organ) => {
    const rank = letters === null ? rankByWords(organ, typed) : rankByInitials(initials, organ, letters);
    return rank === null ? [] : [{ id: organ.id, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return { total: ranked.length, ids: ranked.slice(0, limit).map(({ id }) => id) };
}

function namesOf({ name, aliases, formerNames }: Organ): string[] {
  return [name, ...aliases, ...formerNames.map((former) => former.name)];
}

function rankByWords(organ: Organ, typed: string): number | null {
  const places = namesOf(organ).map((name) =>
    name === typed ? 0 : name.startsWith(typed) ? 1 : name.includes(typed) ? 2 : 3,
  );
  const best = Math.min(...places);
  return best === 3 ? null : best;
}

function rankByInitials(initials: Initials, organ: Organ, letters: string): number | null {
  const order = { exact: 0, start: 1, inside: 2 } as const;
  const places = namesOf(organ).flatMap((name) => {
    const match = initials.match(letters, name);
    return match === null ? [] : [order[match]];
  });
  return places.length === 0 ? null : Math.min(...places);
}
