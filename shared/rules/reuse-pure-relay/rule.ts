import { z } from 'zod';
import type { Change, Draft, ReuseMatch, Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { readingOf } from '../reading/index.ts';
import { biggestPassage, causeOf, copiesIn, nameOf, nothingFound, repeatsByRight, rounded } from '../repeats/index.ts';

/**
 * 照搬上级文件: a superior's text with only its level words changed (全省 → 全市), and nothing new beside it: outside
 * what was taken over there is no number, date, sum of money or organ, and inside it none was changed but years and the
 * own organs for the superior's. Then the original is forwarded instead. Passages that changed so much that they may say
 * something else (`alike`) count as new text.
 * @source local rules of 2019 (没有具体措施的转发原文) and 条例 13; the shares are ours
 */
export const reusePureRelay = defineRule({
  id: 'reuse/pure-relay',
  needs: ['reuse'],
  params: z.strictObject({ share: z.number().positive().max(1), alike: z.number().positive().max(1) }),

  check({ draft, facts: { reuse }, params: { share: least, alike } }) {
    const right = repeatsByRight(draft);
    if (right) return pass({ lawful: true, reason: right });
    const [relay] = copiesIn(reuse).filter(({ match }) => match.relation === 'relay');
    if (!relay || relay.share < least)
      return nothingFound(reuse, { share: rounded(relay?.share ?? 0), threshold: least });
    const news = newIn(draft, relay.match, alike);
    if (news > 0) return pass({ share: rounded(relay.share), threshold: least, news });
    return finding({
      at: biggestPassage([relay.match]),
      code: 'nothingNew',
      params: { ...nameOf(relay.match), share: rounded(relay.share) },
      cause: causeOf(relay.match.id),
    });
  },
});

const figure = /\d(?:[\d,.，]{0,10}\d)?(?:%|％|‰|[个项家户人名亩吨元万亿次份套台辆处条座公千平立米天日月里度])/gu;
const organ = /[省市县区州](?:委|政府)?[\p{Script=Han}]{2,10}(?:局|委|厅|办|中心)(?=牵头|负责|要|应|会同|、|，|（)/gu;

/** How many figures, dates, sums and organs stand outside the passages that were taken over. */
function newIn(draft: Draft, { passages }: ReuseMatch, alike: number): number {
  const taken = passages.filter(({ similarity }) => similarity >= alike).map((passage) => passage.draft);
  const { dues, amounts, tasks } = draft.taskCard;
  const { masked } = readingOf(draft);
  const places = new Set<number>();
  const { body, printedText, attachments = [] } = draft.document.spans;
  const parts = [body, printedText, ...attachments].filter((span) => span !== undefined);
  // the number and the day of signing are another document's own by nature
  const isRunning = (span: Span): boolean => parts.some((part) => part[0] <= span[0] && span[1] <= part[1]);
  const put = (span: Span): void => {
    if (isRunning(span) && !taken.some((one) => one[0] < span[1] && span[0] < one[1])) places.add(span[0]);
  };
  // 各单位 names nobody
  const organs = tasks.flatMap((task) => task.organs).filter(({ text }) => !/各|有关|相关/u.test(text));
  for (const { span } of [...dues, ...amounts, ...organs]) put(span);
  for (const [from, to] of parts)
    for (const pattern of [figure, organ])
      for (const match of masked.slice(from, to).matchAll(pattern))
        put([from + match.index, from + match.index + match[0].length]);
  for (const { changes = [] } of passages)
    for (const { kind, draft: at } of changes)
      if (isRunning(at) && isNews(kind, draft.text.slice(...at))) places.add(at[0]);
  return places.size;
}

/** A figure or a day that was changed; another year is none, and no organ is one that stands for the superior's. */
function isNews(kind: Change['kind'], said: string): boolean {
  if (kind === 'number') return /[\d一二三四五六七八九十百千万]/u.test(said);
  return kind === 'date' && /\d月|\d日|\d号|[上中下]旬/u.test(said);
}
