import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { findHits, type Hit } from '../reading/index.ts';

/** 妥否，请批示: what a 请示 closes with. */
const closing =
  /(?:妥否|当否|可否[^，。；！？\n]{0,16}|是否可行|是否妥当|如无不妥|如无不当|如可行)[，,]?(?:敬|恳|特)?(?:请|望)[^，。；！？\n]{0,10}(?:批示|批复|审批|批准|批转|指示|示复|明示|核准|审定)/gu;
/** The office itself asks: the verb opens its clause; not 请示批准, and not what comes after an approval (请…批准后). */
const own =
  '(?<=[，。；：、！？\\s])(?:现|特|兹|故|并|谨|为此|因此|我(?:局|县|镇|委|办|校|院|乡|市|区|厅))?(?:恳请|敬请|(?<=[特现兹])报请|请求|申请(?![人书表材者])|请(?!示(?!复)|假)|望)';
const approval = new RegExp(
  `${own}(?:[^，。；！？：\\n]{0,16}|[^，。；！？：\\n]{2,24}，并)(?:批准|批复|审批|批示|核准|核定|准予)(?!后|之后|情况|手续|文件)`,
  'gu',
);
const means = new RegExp(
  `${own}(?:[^，。；！？：\\n]{0,16}(?:安排|拨付|拨给|追加|增拨|增派|增加|增设|下达|列支|动用|核拨|解决|给予|补助|补贴|减免|划拨|调剂|派驻)[^，。；！？\\n]{0,20}(?:资金|经费|补助|款|编制|名额|指标|[万亿]元|用地|用车|车辆|机械|设备|人员|\\d[名人])|(?:县|市|省|区|州|上级|贵|你)[^，。；！？：\\n]{0,10}(?:(?:予以|帮助|协调|尽快)解决|同意|授权|明确|审定))`,
  'gu',
);
/** The congress approves budgets and accounts that are reported to it. */
const congress = /人大|人民代表大会|代表/u;

/**
 * 报告夹带请示: a report that asks its superior to decide. Certain where it closes like a 请示 or asks for approval in so
 * many words; where it asks for money or posts a person has to see whether a decision is wanted.
 * @source 《党政机关公文处理工作条例》15(4) (不得在报告等非请示性公文中夹带请示事项)
 */
export const formReportAsks = defineRule({
  id: 'form/report-asks',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    if (!reportsUpward(draft)) return pass({ applies: false });
    const asked = [closing, approval].flatMap((pattern) => findHits(draft, pattern)).filter(isOwn);
    const [first] = asked.length > 0 ? asked : findHits(draft, means).filter(isOwn);
    if (!first) return pass({ applies: true });
    const at = toClauseEnd(draft, first.span);
    return finding({
      at,
      code: asked.length > 0 ? 'asksApproval' : 'asksMeans',
      params: { quote: draft.text.slice(...at) },
      atMost: asked.length > 0 ? 'must' : 'should',
    });
  },
});

/** 并批准我校暑假期间施工: what is asked for goes on to the end of the clause. */
function toClauseEnd({ text }: Draft, [from, to]: Span): Span {
  return [
    from,
    to + (/^[^，。；！？：\n]{0,24}(?=[，。；！？：\n]|$)/u.exec(text.slice(to, to + 25))?.[0].length ?? 0),
  ];
}

function reportsUpward({ document: { kind, direction, isShell, mainRecipients } }: Draft): boolean {
  return kind === '报告' && direction === 'up' && !isShell && !mainRecipients.some((name) => congress.test(name));
}

function isOwn({ frame, sentence }: Hit): boolean {
  return frame === 'plain' && sentence.part === 'body';
}
