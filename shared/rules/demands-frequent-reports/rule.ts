import type { Draft } from '../../contract/index.ts';
import { defineCueRule } from '../cue-rule.ts';
import type { Hit } from '../reading/index.ts';
import { handIn } from '../reporting/index.ts';

/** Statistics by law, money, taxes and personnel have their own calendars. */
const other =
  /(?:统计法|统计调查制度|统计报表制度|联网直报|预算执行|决算|纳税|税款|社保费|社会保险费|工资|发布天气|天气预报|门户网站|供领导参阅|(?:常务会议?|常委会(?:会议)?|党组会(?:议)?)(?:汇报|报告))/u;
const number = '(?:一|两|二|三|四|五|六|七|八|九|十|半|\\d{1,2})';

const often =
  /[每一二两三四五六七八九十半](?:日|天|早|晚|周|旬|小时)|\d(?:日|天|小时)[一二两]|逐[日周]|按[日周旬]|[日周]\s?[报调更汇通]|旬报|半个?月|零报告|早\s?\d/u;
const seldom = /月|季|半年|学期/u;
/** A bare word says once more what the sentence beside it asks. */
const bare = new RegExp(
  `^(?:零报告|[日周旬月季](?:调度|报[告表制送]|汇总|更新)|${number}(?:日|天|周|旬|月|小时)${number}(?:报|调度|汇总|汇报))$`,
  'u',
);
/** 每季度检查一次，发现裂缝的，24小时内上报: the look comes again and again, the report when there is something. */
const uponFinding =
  /，(?:一旦|如|若|凡|对|经)?(?:检查|巡查|排查)?(?:发现|遇有?|出现|查出)[^，。；！？\n]{1,24}(?:的，|的?(?:应|要|须|及时|立即|第一时间|随时|当[日天场])|，(?:应|要|须|及时|立即|第一时间|随时|当[日天场]|\d{1,2}(?:个?小时|日|天)内))/u;
/** 每周三值守热线，解答不了的再报县农业农村局: what one can't do oneself goes on to the one who can. */
const handedOn = /(?:不了|不能|无法|难以|疑难|复杂|超出)[^。；]{0,14}再[^，。；]{0,6}报|值守|坐诊|接听|接访/u;
/** A rule of its own tells of votes and what proves them. */
const votes = /投[^，。；]{0,4}票|(?:点赞|转发|打榜|助力)[^。；]{0,12}截图/u;

/**
 * 频繁报送: daily, weekly, monthly and zero reports.
 * @source 《整治形式主义为基层减负若干规定》(2024) 三; 国办函〔2026〕12号
 */
export const demandsFrequentReports = defineCueRule({
  id: 'demands/frequent-reports',
  cues: [
    {
      pattern:
        /零报告|(?<!\d)(?:日报告|周报告|旬报告|月报告|季报告|日调度|周调度|旬调度|月调度|日报表|周报表|日报制|周报制|月报制|日汇总|周汇总|日更新|日报送|周报送|月报送|(?:[日周旬月]小结|[周旬月]总结)(?!会))/gu,
      quoted: true,
    },
    {
      pattern: new RegExp(`${number}(?:日|天|周|旬|月|小时)${number}(?:报|调度|汇总|汇报)(?!刊|社)`, 'gu'),
      quoted: true,
    },
    {
      pattern: new RegExp(
        `每${number}?个?(?:日|天|早|晚|周|旬|月|季度?|半年|小时)[^。；！？\\n]{0,30}?(?:报数|(?<!检测|检验|监测|评估|审计|体检|鉴定)报告|填写[^，。；！？\\n]{0,4}表格?|${number}报|报${number}次|${handIn})`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `${number}(?:日|天|周|旬|月)${number}次[^。；！？\\n]{0,16}?(?:上报|报送|填报|调度|${handIn})`,
        'gu',
      ),
    },
    {
      pattern: /早\s?\d{1,2}[点时][^。；！？\n]{0,12}晚\s?\d{1,2}[点时][^。；！？\n]{0,16}(?:报送|上报|报告|报)/gu,
    },
    { pattern: /早晚[^，。；！？\n]{0,8}报(?!刊|纸|社|名|道)/gu },
  ],
  demand({ due }) {
    switch (due?.recurrence) {
      case 'daily':
      case 'weekly':
      case 'tenDays':
      case 'halfMonthly':
        return {};
      case 'monthly':
      case 'quarterly':
      case 'halfYearly':
        return { atMost: 'note' };
      default:
        return null;
    }
  },
  unless: other,
  keep: isRegular,
  beside: bare,
  // no instrument says from how often on it is too often: what comes once a month or less is pointed out only
  soften: ({ text }) => seldom.test(text) && !often.test(text),
  atMost: 'should',
  emergency: 'graded',
  cause: 'reports',
});

/** Handed in again and again; 周通报 goes down, and a report upon a finding comes when there is something. */
function isRegular({ sentence, span, text: words }: Hit, { text }: Draft): boolean {
  if (words.includes('通报') && !/报|调度|汇总|更新|填/u.test(words.replaceAll('通报', ''))) return false;
  if (votes.test(words) || (handedOn.test(words) && /再|转/u.test(words))) return false;
  const onwards = text.slice(span[0], sentence.end);
  const found = uponFinding.exec(onwards);
  return found === null || /报|调度|汇总|填/u.test(onwards.slice(0, found.index));
}
