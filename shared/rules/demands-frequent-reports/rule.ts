import { defineCueRule } from '../cue-rule.ts';
import { handIn } from '../reporting/index.ts';

/** Statistics by law, money, taxes and personnel have their own calendars. */
const other =
  /(?:统计法|统计调查制度|统计报表制度|联网直报|预算执行|决算|纳税|税款|社保费|社会保险费|工资|发布天气|天气预报|门户网站|供领导参阅|(?:常务会议?|常委会(?:会议)?|党组会(?:议)?)(?:汇报|报告))/u;
const number = '(?:一|两|二|三|四|五|六|七|八|九|十|半|\\d{1,2})';

const often =
  /[每一二两三四五六七八九十半](?:日|天|早|晚|周|旬|小时)|\d(?:日|天|小时)[一二两]|逐[日周]|按[日周旬]|[日周]\s?[报调更汇通]|旬报|半个?月|零报告|早\s?\d/u;
const seldom = /月|季|半年|学期/u;

/**
 * 频繁报送: daily, weekly, monthly and zero reports.
 * @source 《整治形式主义为基层减负若干规定》(2024) 三; 国办函〔2026〕12号
 */
export const demandsFrequentReports = defineCueRule({
  id: 'demands/frequent-reports',
  cues: [
    {
      pattern:
        /零报告|(?<!\d)(?:日报告|周报告|旬报告|月报告|季报告|日调度|周调度|旬调度|月调度|日报表|周报表|日报制|周报制|月报制|日通报|日汇总|周汇总|日更新|日报送|周报送|月报送)/gu,
      quoted: true,
    },
    {
      pattern: new RegExp(`${number}(?:日|天|周|旬|月|小时)${number}(?:报|调度|汇总|通报|汇报)(?!刊|社)`, 'gu'),
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
  // no instrument says from how often on it is too often: what comes once a month or less is pointed out only
  soften: ({ text }) => seldom.test(text) && !often.test(text),
  atMost: 'should',
  emergency: 'graded',
  cause: 'reports',
});
