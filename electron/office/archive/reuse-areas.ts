import type { ArchivedDocument, Draft, Relation, Reuse } from '#shared/contract/index.ts';
import { plainName } from '#shared/reuse/index.ts';
import { above, type DivisionNode } from '../directory/divisions/index.ts';
import { loadPlaceNames, type PlaceNames } from '../directory/index.ts';

type Known = Pick<ArchivedDocument, 'issuers' | 'title'>;

/**
 * By their names alone 湖南省 stands above any county. By the packaged divisions it doesn't where the county is another
 * province's: what such a superior or neighbour issued is copied, not relayed, and no text of one's own of before. Where
 * no issuer is known, the area with which the title begins tells whose rules they are.
 */
export async function byRealAreas(reuse: Reuse, draft: Draft, documents: ReadonlyMap<string, Known>): Promise<Reuse> {
  if (!reuse.matches.some(({ relation }) => isOfAnother(relation))) return reuse;
  const names = await loadPlaceNames();
  const ours = nodesOf(names, draft.document);
  if (ours.length === 0) return reuse;
  const matches = reuse.matches.map((match) => {
    const document = documents.get(match.id);
    if (!isOfAnother(match.relation) || !document) return match;
    return { ...match, relation: relationBy(nodesOf(names, document), ours, match.relation, document) };
  });
  return { ...reuse, matches };
}

/** What is only said of documents of one's own area, and of those above it. */
function isOfAnother(relation: Relation): boolean {
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
