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

/** Whether a recipient is a person by name or post: `leader` of a committee or government, `head` of another organ. */
export function personIn(name: string): 'leader' | 'head' | null {
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
