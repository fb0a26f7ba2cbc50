import { z } from 'zod';
import type { Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { isProse } from '../length/official.ts';
import { readingOf } from '../reading/index.ts';

/** Said everywhere, asking nothing that could be done or checked. */
const slogans =
  /高度重视|提高(?:政治)?站位|统一思想|提高思想认识|加强组织领导|加强领导|狠抓落实|抓好落实|强化责任(?:担当|意识)|真抓实干|凝心聚力|扎实推进|务求实效|取得实效|多措并举|形成(?:强大)?合力|营造[^，。；\n]{0,8}(?:氛围|环境)|再上新台阶|开创[^，。；\n]{0,8}新局面|前所未有|史无前例|里程碑|重大意义|重要意义|充分认识|增强[^，。；\n]{0,8}(?:责任感|紧迫感|使命感)|确保[^，。；\n]{0,8}落到实处|以更(?:大|高)的(?:力度|标准)|久久为功|驰而不息/gu;

/**
 * 空话: stock phrases for every 1,000 字 of the body. Quoted words and titles don't count.
 * @source none; our own choice (a published self-check counted 28% of a text as such)
 */
export const lengthSlogans = defineRule({
  id: 'length/slogans',
  needs: [],
  params: z.strictObject({ perThousand: z.int().positive(), least: z.int().positive() }),

  check({ draft, params: { perThousand, least } }) {
    if (!isProse(draft)) return pass();
    const { masked, paragraphs } = readingOf(draft);
    const found = paragraphs
      .filter(({ part }) => part !== 'attachment')
      .flatMap(({ start, end }) =>
        [...masked.slice(start, end).matchAll(slogans)].map(
          (hit): Span => [start + hit.index, start + hit.index + hit[0].length],
        ),
      );
    const rate = Math.round((10_000 * found.length) / Math.max(1, draft.counts.body)) / 10;
    if (found.length < least || rate <= perThousand) return pass({ places: found.length, rate });
    const said = [...new Set(found.map((span) => draft.text.slice(...span)))];
    return finding({
      at: found[0] ?? null,
      code: 'slogans',
      params: { places: found.length, rate, limit: perThousand, quote: said.slice(0, 4).join('、') },
    });
  },
});
