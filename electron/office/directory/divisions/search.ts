import { above, type DivisionNode, type Divisions } from './divisions.ts';
import { asInitials, type Initials } from './readings.ts';

/**
 * Divisions by name (`云溪`), by path (`湖南 云溪`, `湖南省岳阳市云溪区`) or by initials (`yxq`, `hn yxq`), the best first:
 * whole names before beginnings before insides, then the higher tier.
 */
export function searchDivisions(
  { all }: Divisions,
  initials: Initials,
  query: string,
  limit: number,
): readonly DivisionNode[] {
  const words = query.split(/[\s/·>，,、]+/u).filter((word) => word !== '');
  const last = words.at(-1);
  if (last === undefined) return all.filter(({ level }) => level === 'province').slice(0, limit);
  const matches = matcher(initials, last);
  const before = words.slice(0, -1).map((word) => matcher(initials, word));
  const ranked: { node: DivisionNode; rank: number }[] = [];
  for (const node of all) {
    const rank = matches(node) ?? (before.length === 0 ? pathRank(initials, last, node) : null);
    if (rank === null || !fitsPath(before, node)) continue;
    ranked.push({ node, rank });
  }
  // the sort is stable, so tiers stay in their order
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ node }) => node);
}

type Matcher = (node: DivisionNode) => number | null;

function matcher(initials: Initials, word: string): Matcher {
  const letters = asInitials(word);
  if (letters === null) {
    return ({ name }) => {
      const at = name.indexOf(word);
      if (at < 0) return null;
      return at > 0 ? 3 : name.length === word.length ? 0 : 1;
    };
  }
  return ({ name }) => {
    // names run together from their first character on; inside them three letters would fit everywhere
    const end = initials.reach(letters, name, 0);
    return end === null ? null : end === name.length ? 0 : 2;
  };
}

/** The words before, each fitting a division above, in their order. */
function fitsPath(before: readonly Matcher[], node: DivisionNode): boolean {
  const path = above(node);
  let at = 0;
  for (const matches of before) {
    while (at < path.length && matches(path[at] as DivisionNode) === null) at++;
    if (at === path.length) return false;
    at++;
  }
  return true;
}

/** 湖南省岳阳市云溪区, 岳阳云溪区 and hnsyysyxq: the path in one word, each name with or without its last character. */
function pathRank(initials: Initials, word: string, node: DivisionNode): number | null {
  if (word.length < 4) return null;
  const letters = asInitials(word);
  const path = above(node);
  for (let from = 0; from < path.length; from++) {
    const names = [...path.slice(from), node].map(({ name }) => name);
    if (letters === null ? runsThrough(word, names) : runsThroughInitials(initials, letters, names)) return 4;
  }
  return null;
}

function runsThrough(word: string, names: readonly string[]): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return word === '';
  if (rest.length === 0) return word !== '' && name.startsWith(word);
  return [name, name.slice(0, -1)].some(
    (form) => form.length > 1 && word.startsWith(form) && runsThrough(word.slice(form.length), rest),
  );
}

function runsThroughInitials(initials: Initials, letters: string, names: readonly string[]): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return letters === '';
  if (rest.length === 0) return letters !== '' && initials.reach(letters, name, 0) !== null;
  const form = letters.slice(0, name.length);
  return (
    initials.reach(form, name, 0) === name.length && runsThroughInitials(initials, letters.slice(name.length), rest)
  );
}
