import { z } from 'zod';
import type { Span } from '../../contract/index.ts';
import { quotationsIn } from '../../reuse/index.ts';
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
    for (const { span, article } of quotationsIn(body)) {
      if (!article) continue;
      const size = span[1] - span[0];
      quoted += size;
      if (size > (longest ? longest[1] - longest[0] : 0)) longest = [spans.body[0] + span[0], spans.body[0] + span[1]];
    }
    if (quoted <= limit) return pass({ count: quoted, limit });
    return finding({ at: longest, code: 'tooMuch', params: { count: quoted, limit } });
  },
});
