import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { readingOf } from '../reading/index.ts';
import { goesUp } from '../upward.ts';

/**
 * 报送领导者个人: a 请示 or 报告 goes to an organ, not to one of its leaders, unless he asked for it himself.
 * @source 《党政机关公文处理工作条例》15(5) (除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文)
 */
export const scopeUpwardPerson = defineRule({
  id: 'scope/upward-person',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { kind, mainRecipients, spans } = draft.document;
    if (kind !== '请示' && kind !== '报告') return pass({ applies: false });
    const index = mainRecipients.findIndex((name) => personIn(name) !== null);
    const recipient = mainRecipients[index];
    if (recipient === undefined) return pass({ applies: true, persons: 0 });
    const body = spans.body ? readingOf(draft).text.slice(...spans.body) : '';
    if (assigned.test(body)) return pass({ applies: true, lawful: true, reason: 'assigned' });
    const isSure = goesUp(draft.document) === 'surely' && personIn(recipient) === 'leader';
    return finding({
      at: spans.mainRecipients?.[index] ?? null,
      code: 'toPerson',
      params: { recipient },
      atMost: isSure ? 'must' : 'should',
    });
  },
});

/** 各位代表 hear a report, they are no superiors. */
const audience = /^各位|们$|代表|委员$|领导干部|来宾|朋友|全体/u;
/** 李县长、张副县长; 周副市长并市教育体育局; 县人民政府（张县长）. */
const joints = /并转|[、，；（）()并及和暨]/u;
/** 市长热线办公室 is an organ. */
const organ = /(?:办|室|局|会|处|部|组|厅|院|中心|热线|信箱|专班|会议)$/u;
const leader =
  /^(?:尊敬的)?(?:[\p{Script=Han}（）]{0,16}(?<!副主任|办公室|党组|支部))(?:总理|省长|市长|县长|区长|州长|盟长|旗长|乡长|镇长|书记|副主席)(?:\p{Script=Han}{0,3}同志|\p{Script=Han}{2,3})?$/u;
const head =
  /^(?:尊敬的)?\p{Script=Han}{0,14}(?:局长|厅长|部长|主任|校长|院长|行长|处长|科长|秘书长|检察长|董事长|理事长|总经理|党组书记|(?<![工协总学商])会长|主席)(?:\p{Script=Han}{0,3}同志|\p{Script=Han}{2,3})?$|^\p{Script=Han}{2,3}同志$|^(?:尊敬的)?(?:[省市县区局厅委]|上级)?(?:人民政府|政府|委)?(?:主要|分管|有关)?(?:领导|负责同志|负责人)(?:同志)?$/u;

function personIn(name: string): 'leader' | 'head' | null {
  const each = name
    .replace(/[\s：:]/gu, '')
    .split(joints)
    .map(postOf);
  return each.find((post) => post === 'leader') ?? each.find((post) => post !== null) ?? null;
}

function postOf(plain: string): 'leader' | 'head' | null {
  if (audience.test(plain) || organ.test(plain)) return null;
  if (leader.test(plain)) return 'leader';
  return head.test(plain) ? 'head' : null;
}

/** On whose word it is written: 按照您的批示, 根据张县长在现场会上的要求; 请您批示 asks for one. */
const person = '(?:您|领导(?!下|小组|机构|干部)|负责同志|书记|[省市州县区乡镇]长|主任|局长|部长)';
const assigned = new RegExp(
  `(?:根据|按照?|遵照|依照|依据|落实)[^，。；\\n]{0,20}?${person}[^，。；\\n]{0,20}(?:批示|交办|指示|要求|安排|部署)|(?<!请)${person}[^，。；\\n]{0,16}(?:批示|交办|指示|当面|直接)|(?:批示|交办)(?:件|事项|要求|精神|意见)`,
  'u',
);
