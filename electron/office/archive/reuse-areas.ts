import type { ArchivedDocument, Relation, Reuse } from '#shared/contract/index.ts';
import { plainName } from '#shared/reuse/index.ts';
import { above, type DivisionNode, loadAreaNames, type PlaceNames } from '../directory/index.ts';

type Known = Pick<ArchivedDocument, 'issuers' | 'title'>;

/**
 * By their names alone 湖南省 stands above any county. By the packaged divisions it doesn't where the county is another
 * province's: what such a superior or neighbour issued is copied, not relayed, and no text of one's own of before. Where
 * no issuer is known, the area with which the title begins tells whose rules they are. `draft`: its names;
 * `documents`: those of the matches.
 */
export async function byRealAreas(
  reuse: Reuse,
  draft: Known,
  documents: ReadonlyMap<number, Known & Pick<ArchivedDocument, 'id'>>,
): Promise<Reuse> {
  if (!reuse.matches.some(({ relation }) => turnsOnArea(relation))) return reuse;
  const names = await loadAreaNames();
  const ours = nodesOf(names, draft);
  if (ours.length === 0) return reuse;
  const byId = new Map([...documents.values()].map((document) => [document.id, document]));
  const matches = reuse.matches.map((match) => {
    const document = byId.get(match.id);
    if (!turnsOnArea(match.relation) || !document) return match;
    return { ...match, relation: relationBy(nodesOf(names, document), ours, match.relation, document) };
  });
  return { ...reuse, matches };
}

/** What is only said of documents of one's own area, and of those above it. */
function turnsOnArea(relation: Relation): boolean {
  return relation === 'relay' || relation === 'year-clone';
}

function relationBy(
  theirs: readonly DivisionNode[],
  ours: readonly DivisionNode[],
  relation: Relation,
  { issuers }: Known,
): Relation {
  if (theirs.length === 0) return relation;
  const isAbove = theirs.some((node) => ours.some((own) => above(own).includes(node)));
  if (isAbove) return issuers.length === 0 ? 'relay' : relation;
  const isNear = theirs.some((node) => ours.some((own) => node === own || above(node).includes(own)));
  return isNear ? relation : 'copied';
}

/** The divisions that the first issuer, or else the beginning of the title, may be of. */
function nodesOf(names: PlaceNames, { issuers: [issuer], title }: Known): readonly DivisionNode[] {
  const name = plainName(issuer ?? title ?? '');
  const from = /^(?:中共|共青团|政协)?/u.exec(name)?.[0].length ?? 0;
  return names.mentions(name).find(({ start }) => start === from)?.nodes ?? [];
}
