import type { Draft } from '../../contract/index.ts';
import { defineCueRule } from '../cue-rule.ts';
import { type Hit, readingOf } from '../reading/index.ts';
import { ownTask } from '../reporting/index.ts';

const make =
  '(?:制定|制订|研究提出|出台|印发|编制|拟定|拟订|拿出|自拟|细化|完善|形成|起草)(?!的|此|了|本(?:方案|意见|办法|细则|实施|规定|通知|计划|措施|标准|规则))';
const plan =
  '(?:(?<!解决|问题的|化解|决策|处置|施工|设计|技术|改造|治疗|救治|诊疗|分配|补偿|赔偿|安置|预算|定价|教学|课程|优化|投资|融资|重组|设备|规划|招标|采购|竞赛|比赛|考试|监测|修复|支付|收购|有序用电|错峰|轮休|调度|防御|转移|避险|疏散|救援|值守)方案|细则|实施办法|实施意见|贯彻意见|落实意见|配套文件|配套制度|配套办法|配套细则|举措文件|实施计划|落实计划|行动计划|推进计划|操作办法|任务分解表)';
const planEnd = new RegExp(`${plan}(?:及[^，。；]{0,8})?$`, 'u');
const local =
  /(?:各地|各单位|各部门|各乡镇|各镇|各街道|各县|各市|各区|各州|各级|各省|各学校|各校|各村|各社区|各有关|有关部门|相关部门|成员单位|牵头单位|试点地区|本地|本单位|本部门|本辖区|本乡镇|本校|本系统|本行业|结合实际|结合[^，。；]{0,8}实际|请|逐级|层层|要[^，。；]{0,14}$)/u;

/** One named organ's own paper that its superior decides on. */
const ofOne = /(?<!各[^，。；]{0,6})(?:局|委|厅)(?:要|应|须)[^，。；！？\n]{0,6}$/u;
const approved = /^[^。；！？\n]{0,12}报[^，。；！？\n]{0,16}(?:审定|审议|批准|审批|同意)/u;

/**
 * 要求制定配套文件: a document normally doesn't ask for plans and rules of its own at every level. The rule speaks of
 * localities and departments; what the State Council asks for is only noted.
 * @source 《整治形式主义为基层减负若干规定》(2024) 一、3
 */
export const demandsSubPlans = defineCueRule({
  id: 'demands/sub-plans',
  cues: [
    {
      pattern: new RegExp(
        `${make}[^，。；！？\\n]{0,24}?${plan}(?![^，。；！？\\n]{0,2}(?:审批|审查|评审|批复))`,
        'gu',
      ),
    },
    {
      pattern: /(?:制定|制订|出台|研究提出)[^，。；！？\n]{0,16}(?:配套措施|配套政策|落实举措|落实措施)/gu,
      atMost: 'note',
    },
    {
      pattern: new RegExp(
        `(?:${plan}|学习计划|工作计划|整改计划)(?![^，。；！？\\n]{0,2}(?:审批|审查|评审|批复))[^。；！？\\n]{0,24}?(?:报送|上报|备案|报[^告名道销刊社纸警批考表价备，。；！？\\n])(?![^，。；！？\\n]{0,16}(?:批准|审批|审定|同意|批复))`,
        'gu',
      ),
    },
  ],
  demand: ({ what }) => (what && planEnd.test(what.text) ? {} : null),
  unless: /(?:应急预案|突发事件|征求意见|动用方案|建设方案|可行性|申报|申请)/u,
  keep: isAsked,
  soften: (_hit, draft) => draft.document.issuers.some((name) => /^(?:国务院|中共中央|中央)/u.test(name)),
  atMost: 'should',
  cause: 'reports',
});

/** Asked of those below or whoever receives it: its subject, or that it has to be handed in, says so. */
function isAsked({ sentence, span, text }: Hit, draft: Draft): boolean {
  const before = readingOf(draft).masked.slice(sentence.start, span[0]);
  if (ownTask.test(before)) return false;
  if (ofOne.test(before) && approved.test(draft.text.slice(span[1], sentence.end))) return false;
  return (
    local.test(before) ||
    /(?:报送|上报|备案|报[^告名道销刊社纸警批考表价备，。；！？\n])$/u.test(text) ||
    local.test(text)
  );
}
