import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { causeOf, nameOf, repeatsByRight, rounded } from '../repeats/index.ts';

/**
 * 同一事项: a document on the same matter was issued lately. Merge with it, amend it or cite it. A task that comes every
 * year, and a document that names the earlier one, know what they do.
 * @source 《党政机关公文处理工作条例》13; how alike and how long ago is ours
 */
export const reuseSameMatter = defineRule({
  id: 'reuse/same-matter',
  needs: ['earlier'],
  params: z.strictObject({ similarity: z.number().positive().max(1), days: z.int().positive() }),

  check({ draft, facts: { earlier }, params: { similarity: least, days } }) {
    const right = repeatsByRight(draft);
    if (right) return pass({ lawful: true, reason: right });
    const { title } = draft.document;
    if (title !== null && follows.test(title)) return pass({ lawful: true, reason: 'followsUp' });
    const cited = new Set(
      earlier.references.flatMap(({ byNumber, byTitle }) => [byNumber, ...byTitle].map((one) => one?.id)),
    );
    const near = earlier.sameMatter.filter(
      ({ similarity, daysApart, document }) =>
        similarity >= least &&
        daysApart !== null &&
        // a draft of some time ago is no repeat of what came after it
        daysApart >= 0 &&
        daysApart <= days &&
        !isOther(title, document.title),
    );
    const [best] = near.filter(({ document }) => !cited.has(document.id));
    if (!best) return near.length > 0 ? pass({ lawful: true, reason: 'cites' }) : pass({ documents: 0 });
    return finding({
      at: draft.document.spans.title ?? null,
      code: best.sameRecipients ? 'sameRecipients' : 'sameMatter',
      params: {
        ...nameOf(best.document),
        terms: [...best.terms].slice(0, 5),
        similarity: rounded(best.similarity),
        days: best.daysApart,
      },
      ...(!best.sameRecipients && { atMost: 'note' as const }),
      cause: causeOf(best.document.id),
    });
  },
});

/** What goes on with the earlier document on purpose: 补充通知, 第二批, 第3期, 结果的通报. */
const follows = /补充|调整|第[一二三四五六七八九十\d]{1,4}[批期轮次号]|结果|情况的?通报|通报|总结|成立|再次|进一步/u;

/** 2025年… and 2026年…, or 春季 and 秋季, are another time's; a meeting is another thing, and a law stands. */
function isOther(title: string | null, earlier: string | null): boolean {
  if (earlier !== null && standing.test(earlier)) return true;
  if (meeting.test(title ?? '') !== meeting.test(earlier ?? '')) return true;
  const [ours, theirs] = [timesOf(title), timesOf(earlier)];
  return ours !== '' && theirs !== '' && ours !== theirs;
}

const standing = /(?:法|条例|准则|章程|规则)$/u;
const meeting = /召开|会议|培训班/u;

const time = /(?:19|20)\d\d|[一二三四]季度|[春夏秋冬]季|[上下]半年|\d{1,2}月|元旦|春节|清明|五一|端午|中秋|国庆/gu;

function timesOf(title: string | null): string {
  return (title?.match(time) ?? []).join();
}
