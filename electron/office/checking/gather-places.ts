import type { Directory, Draft, OrganLevel } from '#shared/contract/index.ts';
import { type Fact, known, type Places, unknown } from '#shared/rules/index.ts';
import { readingOf } from '#shared/rules/reading/index.ts';
import { formerMentions, loadPlaceNames, ownArea, pathOf } from '../directory/index.ts';

/**
 * Names of other places and old names of organs in the running text, quoted words and titles too: what a text was
 * copied from shows there as well. Without a workspace the issuer's name alone tells the own area.
 */
export async function placesOf(draft: Draft, directory: Directory | null): Promise<Fact<Places>> {
  const names = await loadPlaceNames();
  const own = ownArea(draft.document.issuers, directory, names);
  if (!own) return unknown('no-own-area');
  const foreign: Places['foreign'][number][] = [];
  const former: Places['former'][number][] = [];
  for (const { start, end } of readingOf(draft).paragraphs) {
    const text = draft.text.slice(start, end);
    for (const mention of names.mentions(text)) {
      const said = text.slice(mention.start, mention.end);
      const [node] = mention.nodes;
      if (!node || node.level === 'province' || own.covers(said, mention.nodes)) continue;
      if (
        node.level === 'township' &&
        said === node.name &&
        own.names.some((name) => clauseBefore(text, mention.start).includes(name))
      )
        continue;
      foreign.push({
        name: said,
        span: [start + mention.start, start + mention.end],
        level: node.level satisfies OrganLevel,
        path: pathOf(node),
      });
    }
    for (const { start: from, end: to, ...mention } of formerMentions(text, directory))
      former.push({ ...mention, span: [start + from, start + to] });
  }
  return known({ own: own.names, foreign, former });
}

/** 云溪县石桥镇、白沙乡: townships that are listed behind a county's name are that county's. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.slice(Math.max(...[...'，。；：！？'].map((mark) => before.lastIndexOf(mark))) + 1);
}
