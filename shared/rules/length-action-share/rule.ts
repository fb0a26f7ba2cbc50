import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { countCharacters } from '../../gongwen/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { isProse } from '../length/official.ts';
import { laysBurdens } from '../reading/index.ts';

/**
 * 可执行内容: the share of the body that says who must do what by when. Only of what goes down as 通知 or 意见; what
 * informs, appoints, commends or prints a rule asks nothing, and rightly so.
 * @source none; our own choice
 */
export const lengthActionShare = defineRule({
  id: 'length/action-share',
  needs: [],
  params: z.strictObject({ characters: z.int().positive(), percent: z.int().min(0).max(100) }),

  check({ draft, params: { characters, percent: least } }) {
    const { body } = draft.counts;
    if (!asks(draft) || body < characters) return pass();
    const spans = [...draft.taskCard.tasks, ...draft.taskCard.demands, ...draft.taskCard.dues].map(({ span }) => span);
    const percent = Math.round((100 * covered(draft, spans)) / body);
    const at = draft.document.spans.body ?? null;
    // any duty, however it is put, is something to carry out
    if (spans.length === 0 && !duties.test(draft.text))
      return finding({ at, code: 'nothingToDo', params: { count: body } });
    // one thing is enough for a short document; a shell's tasks may stand in tables of what it prints
    if (spans.length > 0 && percent < least && body >= 2 * characters && !draft.document.isShell)
      return finding({ at, code: 'littleToDo', params: { count: body, percent, limit: least } });
    return pass({ percent });
  },
});

const informs =
  /(?:任免|任职|免职|表彰|表扬|奖励|命名|成立|设立|调整|撤销|启用|印章|放假|公布|发布|名单|目录|结果|情况|批准|认定|废止|失效|会议|培训|举办|转发|讲话|机构|更名|确定|人员|价格|标准|费|税|计划)/u;
const duties =
  /(?:牵头|负责|会同|配合|责任单位|应当|必须|不得|严禁|要(?:加强|建立|制定|组织|抓|做|及时|严格|切实|把|按)|请[^。\n]{0,30}(?:执行|落实|做好|办理|报|遵照))/u;

function asks(draft: Draft): boolean {
  const { kind, direction, title } = draft.document;
  return (
    (kind === '通知' || kind === '意见') &&
    direction === 'down' &&
    isProse(draft) &&
    laysBurdens(draft) &&
    !informs.test(title ?? '')
  );
}

/** 字 within the stretches, each once. */
function covered({ text }: Draft, spans: readonly Span[]): number {
  let end = 0;
  return spans
    .toSorted((a, b) => a[0] - b[0])
    .reduce((sum, [from, to]) => {
      const start = Math.max(from, end);
      end = Math.max(end, to);
      return start < to ? sum + countCharacters(text.slice(start, to)) : sum;
    }, 0);
}
