import { z } from 'zod';
import { compareOrganLevels } from '../../gongwen/index.ts';
import { defineRule, finding, pass, skip } from '../define-rule.ts';

/**
 * 县级及以下: the document goes down to county level or below. Such documents are to become fewer, so the office is
 * asked whether this one has to go that far. Documents upward, between equals, and answers to a request from below
 * don't burden anyone.
 * @source 《关于解决形式主义突出问题为基层减负的通知》2019 (发给县级以下的文件减少 30%–50%)
 */
export const scopeCountyBelow = defineRule({
  id: 'scope/county-below',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const { direction, kind, spans } = draft.document;
    const reached = recipients.entries.filter(
      ({ level }) => level !== null && compareOrganLevels(level, 'county') >= 0,
    );
    if (direction === 'up' || kind === '批复' || reached.length === 0)
      return pass({ lowestLevel: recipients.scope.lowestLevel });

    const below = reached.filter(({ relation }) => relation === 'below');
    const [worst] = below.toSorted((a, b) => compareOrganLevels(b.level ?? 'county', a.level ?? 'county'));
    if (worst) {
      const places = (worst.list === 'main' ? spans.mainRecipients : spans.ccRecipients) ?? [];
      return finding({
        at: places[worst.index] ?? null,
        code: 'reaches',
        params: { level: worst.level, phrase: worst.raw },
      });
    }
    return reached.some(({ relation }) => relation === 'unknown')
      ? skip('no-own-organ')
      : pass({ lowestLevel: recipients.scope.lowestLevel });
  },
});
