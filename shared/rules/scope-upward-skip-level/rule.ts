import { z } from 'zod';
import type { Draft, Level, OrganLevel } from '../../contract/index.ts';
import { OrganLevel as Levels } from '../../contract/index.ts';
import { leads } from '../../gongwen/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import type { RecipientEntry } from '../facts.ts';
import { issuersOf, tierOf } from '../organs/index.ts';
import { readingOf } from '../reading/index.ts';
import { goesUp } from '../upward.ts';

/**
 * 越级行文: a document to a superior doesn't pass over the organ between. Where it has to, that one gets a copy.
 * Districts of the four municipalities and the counties of 海南 stand directly under them.
 * @source 《党政机关公文处理工作条例》14 (一般不得越级行文，特殊情况需要越级行文的，应当同时抄送被越过的机关)
 */
export const scopeUpwardSkipLevel = defineRule({
  id: 'scope/upward-skip-level',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const certainty = goesUp(draft.document);
    const [issuer] = issuersOf(draft);
    const own = recipients.ownLevel ?? (issuer === undefined ? null : tierOf(issuer));
    if (certainty === 'no' || issuer === undefined || own === null) return pass({ applies: false });
    const skipping = recipients.entries.find(
      (entry) => entry.list === 'main' && passesOver(issuer, own, entry) !== null,
    );
    if (!skipping?.level) return pass({ applies: true });
    const between = skipping.level;
    const copied = recipients.entries.some(
      ({ list, level }) => list === 'cc' && level !== null && rank(level) < rank(own) && rank(level) > rank(between),
    );
    if (copied) return pass({ applies: true, lawful: true, reason: 'copiedBetween' });
    if (isAssigned(draft)) return pass({ applies: true, lawful: true, reason: 'assigned' });
    const weakest = certainty === 'probably' ? 'note' : passesOver(issuer, own, skipping);
    return finding({
      at: draft.document.spans.mainRecipients?.[skipping.index] ?? null,
      code: 'skipsLevel',
      params: { recipient: skipping.raw, own, level: skipping.level },
      ...(weakest === 'note' && { atMost: 'note' as const }),
    });
  },
});

const direct = /^(?:北京|天津|上海|重庆)|海南|兵团|^(?:香港|澳门)/u;

const underCounty = /^(?:中共)?\p{Script=Han}{2,8}?[县区旗](?!划|域)\p{Script=Han}{2,8}(?:[乡镇]|街道)/u;

/** How surely a main recipient stands above the superior of the issuer. */
function passesOver(issuer: string, own: OrganLevel, { raw, level, collective }: RecipientEntry): Level | null {
  if (level === null || collective || direct.test(raw) || direct.test(issuer)) return null;
  const apart = rank(own) - rank(level);
  // 云溪市 over a township may be a city of a county's rank, but none has counties: 云溪县青石镇
  if (own === 'township' && level === 'city' && !underCounty.test(issuer)) return null;
  if (leads(issuer) !== leads(raw)) return null;
  if (apart < 2) return null;
  // some counties stand directly under their province
  return own === 'county' && level === 'province' ? 'note' : 'should';
}

function rank(level: OrganLevel): number {
  return Levels.options.indexOf(level);
}

const assigned = /(?:交办|批示|来函|来文|督办|查办)[^，。；\n]{0,8}(?:要求|精神|事项|意见|通知)|直接(?:报送|上报|向)/u;

function isAssigned(draft: Draft): boolean {
  const { body } = draft.document.spans;
  return body !== undefined && assigned.test(readingOf(draft).text.slice(...body));
}
