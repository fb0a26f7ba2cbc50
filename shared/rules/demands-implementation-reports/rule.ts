import type { Demand, Draft, Span } from '../../contract/index.ts';
import { defineCueRule } from '../cue-rule.ts';
import type { Hit } from '../reading/index.ts';
import { handIn, ownTask } from '../reporting/index.ts';

/** Work whose course is asked for. */
const work =
  '(?:贯彻|落实|执行|推进|推动|进展|开展|学习|传达|整改|自查|自纠|排查|整治|治理|办理|实施|完成|活动|工作|宣传|建设|改革|试点|检查|培训|创建|推广|使用|运行|组织|专项|任务)';
const told = `(?:${work}[^，。；！？\\n]{0,10}(?:情况|进展|进度|成效)|(?:工作|活动|专项|年度|阶段|阶段性|书面|试点|自查|整改|专题|情况)[^，。；！？\\n]{0,3}(?:总结|小结|汇报|报告)|(?:进展|推进|开展|落实|总结|自查|整改|学习|活动|汇报)[^，。；！？\\n]{0,4}材料|总结|经验|做法|贯彻情况|落实情况|进展情况)`;
const report = new RegExp(told, 'u');
/** What isn't the carrying out of a document: opinions asked for, statistics, money, requests, incidents, lists, publicity. */
const other =
  /(?:征求|修改意见|反馈意见|意见建议|意见反馈|统计报表|预算|决算|批复|审批|报名|回执|参会|人员信息|重大事项报告|紧急情况|申报材料|政府信息公开|人民代表大会|人大常委会|第三方评估|责令|代表建议|提案)/u;

/**
 * 报送贯彻落实情况: a document normally doesn't ask for reports on its being carried out. The rule speaks of localities
 * and departments; what the State Council asks for is only noted.
 * @source 《整治形式主义为基层减负若干规定》(2024) 一、3
 */
export const demandsImplementationReports = defineCueRule({
  id: 'demands/implementation-reports',
  cues: [
    {
      pattern: new RegExp(`${told}[^。；！？\\n]{0,30}?${handIn}`, 'gu'),
    },
    {
      pattern: new RegExp(
        `(?:报送|上报|提交|上交|再报|(?<=[前请应须时式面])报告?)[^，。；！？\\n]{0,16}(?:${work}[^，。；！？\\n]{0,6}(?:情况|进展)|总结|小结|自查报告|亮点|做法|经验)`,
        'gu',
      ),
    },
    {
      pattern:
        /向[^，。；！？\n]{1,14}(?:政府|局|办公室|委|办|领导小组|专班)(?:书面|专题)?(?:报告|汇报|反馈)[^，。；！？\n]{0,6}(?:落实|完成|整改|贯彻)[^，。；！？\n]{0,2}(?:结果|情况|进展)/gu,
    },
  ],
  demand: (demand, draft) => (isReport(demand, draft) ? {} : null),
  unless: other,
  keep: isOnce,
  soften: (_hit, draft) => draft.document.issuers.some((name) => /^(?:国务院|中共中央|中央)/u.test(name)),
  atMost: 'should',
  cause: 'reports',
});

function isReport({ what, table, due, to, span }: Demand, { text }: Draft): boolean {
  // a table of figures tells of something else, unless it is one of progress
  if (
    what === null &&
    table !== null &&
    /表》?$/u.test(table.text) &&
    !/(?:贯彻|落实|整改|进展|完成)/u.test(table.text)
  )
    return false;
  if (due !== null && due.recurrence !== null && due.recurrence !== 'yearly') return false;
  // without an object the words around the receiver tell: 工作进展情况要定期报告国务院
  const near: Span = to ? [Math.max(span[0], to.span[0] - 26), Math.min(span[1], to.span[1] + 12)] : span;
  const words = what?.text ?? text.slice(...near);
  return report.test(words) && !/重[大要](?:事项|情况|问题)/u.test(words);
}

/** What comes again and again is another rule's; news of an emergency under way and one organ's own task are no reports asked for. */
function isOnce({ sentence, span, text: words, underWay }: Hit, { text }: Draft): boolean {
  // 工作情况纳入考核，请于……报送: what is handed in is something else
  if (/(?:情况|成效|进展)(?:将)?(?:纳入|列入|作为)/u.test(words)) return false;
  if (underWay || ownTask.test(text.slice(sentence.start, span[0]))) return false;
  return !/每(?:日|天|晚|周|旬|半个?月|月|个?季度?)|按[日周旬月季]|逐[日周月]|逢[一二三五十]|双日|[日周旬月季](?:通报|小结|总结|调度)/u.test(
    text.slice(sentence.start, span[1]),
  );
}
