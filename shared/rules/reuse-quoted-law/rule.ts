import { z } from 'zod';
import type { Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { readingOf } from '../reading/index.ts';

/**
 * 大段引用法条: what a law says is cited by its article, not copied out. Counted is what stands in quotation marks
 * behind 《…法》第…条规定, and articles (第…条) that follow one another in a document that is no law itself.
 * @source 国务院工作规则 (法律、行政法规已有明确规定的一律不再制发文件); the number of characters is ours
 */
export const reuseQuotedLaw = defineRule({
  id: 'reuse/quoted-law',
  needs: [],
  params: z.strictObject({ limit: z.int().positive() }),

  check({ draft, params: { limit } }) {
    const { spans, shell, kind } = draft.document;
    if (shell?.act === 'publish' || kind === '批复' || !spans.body) return pass({ applies: false });
    const { text } = readingOf(draft);
    const body = text.slice(...spans.body);
    let quoted = 0;
    let longest: Span | null = null;
    for (const match of body.matchAll(citing)) {
      const said = match.groups?.said ?? '';
      quoted += said.length;
      const to = spans.body[0] + match.index + match[0].length;
      if (said.length > (longest ? longest[1] - longest[0] : 0)) longest = [to - said.length, to];
    }
    if (quoted <= limit) return pass({ count: quoted, limit });
    return finding({ at: longest, code: 'tooMuch', params: { count: quoted, limit } });
  },
});

const citing =
  /《[^《》\n]{2,40}(?:法|条例|规定|办法|规则)》(?:（[^（）\n]{0,20}）)?第[一二三四五六七八九十百零〇\d]{1,7}条[^“”。\n]{0,16}“(?<said>[^“”]{1,2000})(?=”)/gu;
