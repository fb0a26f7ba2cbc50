import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import type { Places } from '../facts.ts';
import { readingOf, sentenceAt } from '../reading/index.ts';

/**
 * 旧机构名: an organ called by its name from before a reform, in a document from after it. What is told of the past
 * (原…局, 前身, 更名, 组建, a year before the reform) may keep the old name.
 * @source 《党政机关公文处理工作条例》9 (机关使用全称或者规范化简称); which names are old: the reforms of 2018 and 2023
 */
export const reuseFormerNames = defineRule({
  id: 'reuse/former-names',
  needs: ['places', 'today'],
  params: z.strictObject({ except: z.array(z.string().min(2)) }),

  check({ draft, facts: { places, today }, params: { except } }) {
    const { signedOn, documentNumber } = draft.document;
    const day = signedOn ?? (documentNumber?.year ? `${documentNumber.year}-01-01` : today);
    const found = new Map<string, RawFinding>();
    for (const mention of places.former) {
      if (found.has(mention.said) || except.some((word) => mention.said.includes(word))) continue;
      if (mention.until !== null && day <= mention.until) continue;
      if (!isToldOfThePast(draft, mention))
        found.set(mention.said, {
          at: mention.span,
          code: 'former',
          params: { said: mention.said, name: mention.name },
          cause: 'organ',
          ...(keptInPlaces.test(mention.said) && { atMost: 'note' as const }),
        });
    }
    return found.size > 0 ? finding(...found.values()) : pass({ names: places.former.length });
  },
});

/** Some places keep these to this day. */
const keptInPlaces = /粮食局$|旅游局$/u;

type Mention = Places['former'][number];

const past =
  /前身|更名|改名|改称|改组|改制|组建|整合|划转|划入|转隶|并入|合并|撤销|不再保留|沿革|历史|县志|市志|当时|时任|曾任|曾经|旧称|以前|之前|年前|此前|成立于|设立于|先后|遗留|世纪|年代|旧版|老版/u;
/** Houses keep the name of those who lived there. */
const asPlace = /^(?:宿舍|家属|大院|小区|住宅|老院|旧址|片区|老楼|门口|路口)/u;
const year = /(?<year>(?:19|20)\d\d)年/gu;

function isToldOfThePast(draft: Draft, { span: [from, to], until }: Mention): boolean {
  const reading = readingOf(draft);
  const { masked, text } = reading;
  const sentence = sentenceAt(reading, from);
  // quoted words and titles are blank
  if (!sentence || masked.slice(from, to) !== text.slice(from, to)) return true;
  if (/原(?:来的?)?(?:\p{Script=Han}{2,6}[省市县区州])?$|[（(]原$/u.test(masked.slice(Math.max(0, from - 10), from)))
    return true;
  if (asPlace.test(masked.slice(to, to + 4))) return true;
  const whole = masked.slice(sentence.start, sentence.end);
  if (past.test(whole)) return true;
  const ended = Number((until ?? '0000').slice(0, 4));
  return [...whole.matchAll(year)].some(({ groups }) => Number(groups?.year) <= ended);
}
