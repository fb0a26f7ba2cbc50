import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { countCharacters } from '../../gongwen/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';

/**
 * 铺垫: what stands before the first matter or action, in 字 and as a share of the body. 决定, 报告 and plans begin at
 * length by nature, and a shell's own lines are short.
 * @source none; our own choice
 */
export const lengthPreamble = defineRule({
  id: 'length/preamble',
  needs: [],
  params: z.strictObject({ characters: z.int().positive(), percent: z.int().min(1).max(100) }),

  check({ draft, params }) {
    const start = draft.document.spans.body?.[0];
    const matter = start === undefined || !isWatched(draft) ? null : firstMatter(draft, start);
    if (start === undefined || matter === null) return pass();
    const count = countCharacters(draft.text.slice(start, matter));
    const percent = Math.round((100 * count) / Math.max(1, draft.counts.body));
    if (count <= params.characters || percent <= params.percent) return pass({ count, percent });
    return finding({
      at: [start, matter],
      code: 'longPreamble',
      params: { count, percent, limit: params.characters, share: params.percent },
    });
  },
});

const watched = new Set(['通知', '意见', '函', '请示']);
const plans = /(?:规划|纲要|要点|总体方案)/u;
/** Words after which the matter itself begins. */
const opening =
  /(?:如下|事项|有关问题|有关情况)(?:通知|意见|函告|请示|明确|安排|要求|报告)?(?:如下)?[：:。]|(?:现|兹)(?:将|就|予|请|定于|决定|印发|转发|函|提出)|(?:经|报)[^。\n]{0,20}(?:同意|研究|批准)[，,]?(?:现|决定)|请[^。；\n]{0,40}(?:贯彻|执行|遵照|落实|办理|报送|做好|于)/u;

function isWatched({ document: { kind, title, isShell } }: Draft): boolean {
  return kind !== null && watched.has(kind) && !isShell && !plans.test(title ?? '');
}

/** Where the first task, demand, heading or opening phrase stands; null: the body has none, and no share can be told. */
function firstMatter({ text, document, taskCard }: Draft, start: number): number | null {
  const end = document.spans.body?.[1] ?? text.length;
  const said = opening.exec(text.slice(start, end))?.index;
  const starts = [
    ...taskCard.tasks.map(({ span }) => span[0]),
    ...taskCard.demands.map(({ span }) => span[0]),
    ...document.sections.map((section) => section.start),
    ...(said === undefined ? [] : [start + said]),
  ].filter((at) => at >= start && at < end);
  return starts.length === 0 ? null : Math.min(...starts);
}
