import { z } from 'zod';
import type { Draft, OrganLevel } from '../../contract/index.ts';
import { compareOrganLevels, levelByAreas } from '../../gongwen/index.ts';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import type { Earlier, EarlierDocument, Recipients } from '../facts.ts';
import { lowestOf } from '../levels.ts';
import { reachOf } from '../organs/index.ts';
import { causeOf, nameOf } from '../repeats/index.ts';

/**
 * 已发到本级: a superior's document is sent on to organs that had it already, as its own recipients or its 附注 say. What
 * was sent on is the document that the title relays, or the one that the draft takes over.
 * @source publicly criticised cases (已发至市县的通知由市里再转发一遍); no instrument has a number
 */
export const reuseAlreadyReached = defineRule({
  id: 'reuse/already-reached',
  needs: ['reuse', 'earlier', 'recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { reuse, earlier, recipients } }) {
    const target = addressed(recipients);
    const originals = originalsOf(
      draft,
      earlier,
      reuse.matches.flatMap(({ id, relation }) => (relation === 'relay' ? [id] : [])),
    ).filter((one) => isAbove(one, recipients.ownLevel));
    if (target === null || originals.length === 0) return pass({ applies: false });
    for (const original of originals) {
      const reached = reachedBy(original);
      if (reached === null || compareOrganLevels(reached.level, target) < 0) continue;
      return finding({
        at: draft.document.spans.mainRecipients?.[0] ?? draft.document.spans.title ?? null,
        code: reached.by,
        params: { ...nameOf(original), words: reached.words, level: target },
        cause: causeOf(original.id),
      });
    }
    return originals.every(({ mainRecipients }) => mainRecipients === null)
      ? skip('archive-unavailable')
      : pass({ applies: true });
  },
});

/** The lowest level that the draft addresses: whoever stands lower than the original reached did not have it. */
function addressed({ entries }: Recipients): OrganLevel | null {
  const levels = entries.flatMap(({ list, relation, level }) =>
    list === 'main' && relation === 'below' && level !== null ? [level] : [],
  );
  return lowestOf(levels);
}

/** What the draft relays by its title, and what it takes over. */
function originalsOf({ document }: Draft, earlier: Earlier, relayed: readonly string[]): EarlierDocument[] {
  const found = new Map<string, EarlierDocument>();
  const title = (document.title ?? '').replace(/[\s《》〈〉]/gu, '');
  if (/转发|翻印/u.test(title)) {
    for (const { title: named, byNumber, byTitle } of earlier.references) {
      const inTitle = named !== null && title.includes(named.replace(/[\s《》〈〉]/gu, ''));
      const [only] = byTitle;
      const one = byNumber ?? (byTitle.length === 1 ? only : undefined);
      if (inTitle && one) found.set(one.id, one);
    }
  }
  for (const id of relayed) {
    const one = earlier.matched[id];
    if (one) found.set(id, one);
  }
  return [...found.values()];
}

function isAbove({ issuers }: EarlierDocument, own: OrganLevel | null): boolean {
  const level = lowestOf(issuers.map(levelByAreas));
  return level !== null && own !== null && compareOrganLevels(level, own) < 0;
}

type Reached = Readonly<{ level: OrganLevel; by: 'addressed' | 'annotated'; words: string }>;

function reachedBy({ mainRecipients, annotation }: EarlierDocument): Reached | null {
  const byNote = reachOf(annotation);
  if (byNote !== null && annotation !== null) return { level: byNote, by: 'annotated', words: annotation };
  const named = (mainRecipients ?? []).flatMap((words) => {
    const level = levelByAreas(words);
    return level === null ? [] : [{ level, words }];
  });
  const [lowest] = named.toSorted((a, b) => compareOrganLevels(b.level, a.level));
  return lowest ? { ...lowest, by: 'addressed' } : null;
}
