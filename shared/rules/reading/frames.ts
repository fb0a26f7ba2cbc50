/**
 * What a phrase is said for: asked of somebody, left to them, forbidden, cleaned up, or told about others. A document against
 * formalism must not trip over its own prohibitions.
 */
export type Frame = 'plain' | 'optional' | 'forbidden' | 'cleaned' | 'told';

/** 不得 and the like, but not where it sets a least or a most (不得少于), forbids staying away (不得请假) or punishes (不得评优). */
const forbids =
  /(?:不提出|不得(?!少于|低于|超过|多于|高于|迟于|晚于|早于|缺|请假|无故|代会|替会|拖延|迟报|漏报|瞒报|误|有误|逾期|遗漏|空白|敷衍|推诿|评[为优先选]|参评|参与评|参加评|授予|晋升|提拔|推荐|享受)|严禁|禁止|不准|不许|不允许|不再(?!另|行文|印发|发文|参与|享受|评)|不要|不应|不宜|不搞|不强制|不要求|不以|不将|不把|不作为|不设|不用|不需|无需|无须|不必|不提(?!供|高|交|出|前|升|醒|及)|不作(?!为)|不开展|不组织|不召开|不下发|不印发|不单独|不另|切忌|切勿|请勿|避免|防止|杜绝|纠治|反对|克服|摒弃|取消(?![^，。；]{0,12}(?:资格|称号|荣誉|评优|评先))|废止|叫停|并非|而非|一律不|坚决不|从不|从未|没有要求|未要求|不能(?!按|及时|如期)|不可)/gu;
/** The same words inside a phrase: 各乡镇无需另行制定方案. */
const negates =
  /(?:(?:减少|压减|取消|停止)(?=[^，。；]{0,6}$)|不得(?!少于|低于|超过|多于|高于|迟于|晚于|早于)|严禁|禁止|不准|不要求|不再(?!另|行文|印发)|无需|无须|不必|不用|不需|不随意|不单独|不另)/u;
/** These govern only what stands close behind them; 整治工作 and 整改情况 name the work. */
const tames =
  /(?:减少|压减|精简|规范(?!不)|控制|严控|从严|限制|(?<!环境|专项|综合|集中|排查|人居|秩序|隐患|违建|污染|水体|”)整治(?!不|工作|行动|方案|任务|前|中|后|情况|办|期间|成效|效果|领导|标准|台账|资料)|清理(?!不|工作|行动|方案|情况|前|后|整治|台账|结果)|整改(?!不|的|办|组|专班|工作|情况|方案|台账|报告|照片|前|后|落实|完成|到位|结果|进展|措施|清单|资料|任务|进度|时限|成效)|解决(?!不)|(?<!综合|社会|专项|污染|环境|基层|源头|乡村|协同|依法)治理(?!不|工作|情况|行动|体系|能力|方案|成效|任务|台账|进展)|查处|纠正|破除|消除|防范|遏制|减轻|简化|合并|替代|代替|停止|改变|摆脱)/gu;
const tameReach = 12;
/** What stands behind the phrase in its own clause and does away with it: …一律取消. Without 的 a new clause asks anew. */
const undone =
  /^[^，。；！？\n]{0,24}?(?:一律(?:取消|废止|停止|作废)|予以(?:取消|废止|清理|纠正)|(?:立即|即行|坚决)(?:停止|纠正|取消|废止)|停止(?:执行|使用|实施)|(?:进行|开展)(?:一次)?(?:全面|集中|专项)?清理|全面清理|(?:全部|一律|予以)(?:下线|关停|清退|解散)|不得|严禁|禁止|杜绝(?!空)|不再(?!另|行文|印发|发文|参与|享受|评)|叫停|取消(?![^，。；]{0,12}(?:资格|称号|荣誉|评优|评先)))(?!少于|低于|超过|迟于|晚于|请假|逾期|评[为优先选]|参评|参与评|兼职|空岗|缺岗|推诿|延误|流于)/u;
/** …的旧规定，自印发之日起废止: behind a comma only where 的 takes up what was said. */
const takenBack =
  /^[^，。；！？\n]{0,48}?的[^，。；！？\n]{0,8}，[^，。；！？\n]{0,14}?(?:作废|失效|废止|停止(?:执行|使用)?[。；，]|撤回|纠正|自查自改|改过来|不再(?:采用|使用|执行|要求)|严禁|一律取消|予以取消|坚决取消|不支持|不予支持|叫停|清理)/u;
const asProblem =
  /^[^，。；！？\n]{0,16}?(?:等(?:形式主义)?(?:突出)?(?:问题|现象|做法|行为|倾向|负担)|(?<!存在|遇到|面临|发现|反映|困难)的(?:问题|现象|做法|倾向|怪圈|歪风)|现象|成风|过多|过滥|过频|泛滥|不减反增|层出不穷)/u;
const others =
  /(?:(?:仍|还|变相|随意|动辄|违规|擅自|强行|层层加码|层层)要求|不提倡|指出|反映|(?<!被\p{Script=Han}{0,14})曝光|提到|批评|了解到|有的(?:地方|单位|部门|干部|同志|乡镇|村|学校|地区)?|一些(?:地方|单位|部门|干部|乡镇|学校|地区)|个别(?:地方|单位|部门|干部|乡镇|学校|地区)|少数(?:地方|单位|部门|干部|乡镇|学校|地区)|部分(?:地方|单位|部门|干部|乡镇|学校|地区)[^，。；]{0,4}(?:动辄|仍|还|存在|随意)|动辄|存在[^，。；]{0,6}(?:问题|现象)|(?<![依根证数凭单])据[^，。；]{0,8}(?:介绍|调查|统计|报道)|调查显示|审计发现|检查发现|督查发现|暗访(?:中)?发现|巡视发现|巡察发现|近年来|截至|去年|上年|曾经|一度)/u;
/** In its own clause: 可以制定, 鼓励开展. */
const leaves =
  /(?:(?<![许认不])可$|可以|可(?=根据|结合|参照|自行|依托|通过|组织|采取|制定|与|由)|鼓励|允许|有条件的)[^，。；：！？\n]{0,16}(?:，\p{Script=Han}{0,2})?$/u;
/** 对仍……的，发现一起、通报一起: who does it is punished, not who leaves it undone. */
const condemned =
  /^[^，。；！？\n]{0,48}?的[^，。；！？\n]{0,4}，(?:发现一起|一经(?:查实|发现)|从严|严肃|依规|予以提醒|(?:一律)?不予认可|限期(?:全部)?清退|(?:可以|有权)拒绝)/u;
const omitted = /(?:未|不按|不及时|没有|逾期|拒不|迟|漏|瞒|达不到|不达标)/u;
/** A clause behind a comma that begins like this asks anew: what was forbidden before it is over. */
const turn =
  /^(?:[一二三四五六七八九十]是|同时|改(?:为|在|由|成)|另外|此外|但是?|并且?(?:要|应|须|请)|而是|要(?!求)|应(?!付|对|急)|须|请(?!假|示)|需(?!要)|必须|务必|确保|切实|各|由|凡|各级|定期|逾期|未按|每(?:日|天|周|月|季|半年|年)|(?:于|在)?\d{1,4}[年月日]|全面(?:推行|实行|落实)|严格(?:落实|执行)|认真)/u;

/** How the phrase between two offsets of the masked sentence is framed; `start` and `end` are the sentence's own. */
export function frameOf(masked: string, start: number, end: number, from: number, to: number): Frame {
  const before = masked.slice(start, from);
  if (governed(before, masked.slice(from, to))) return 'forbidden';
  // 不拍照、不合影; 不打卡的 is still told to
  if (/[不勿]$/u.test(before) && !/^[的者]/u.test(masked.slice(to, end))) return 'forbidden';
  const after = masked.slice(to, Math.min(end, to + 48));
  if (undone.test(after) || takenBack.test(masked.slice(from, Math.min(end, to + 48))) || asProblem.test(after))
    return 'cleaned';
  if (others.test(before) || /(?:了|过)[。；]?$/u.test(masked.slice(Math.max(to, end - 3), end))) return 'told';
  if (!omitted.test(before) && condemned.test(masked.slice(from, Math.min(end, to + 48)))) return 'cleaned';
  if (leaves.test(before)) return 'optional';
  return 'plain';
}

/** Whether the words before the phrase forbid it or do away with it; the phrase may bring its own 不得. */
function governed(before: string, phrase: string): boolean {
  for (const match of before.matchAll(forbids)) {
    const behind = before.slice(match.index + match[0].length);
    if (!turns(behind) && !/^(?:一律)?(?:不得|不准)/u.test(phrase)) return true;
  }
  const inside = negates.exec(phrase);
  if (inside && inside.index > 0) return true;
  for (const match of before.matchAll(tames)) {
    const behind = before.slice(match.index + match[0].length);
    if (behind.length <= tameReach && !/[，,：:]/u.test(behind)) return true;
  }
  return false;
}

/** Whether a clause begins behind a comma that asks anew. */
function turns(behind: string): boolean {
  for (let at = behind.search(/[，,：:]/u); at >= 0; ) {
    const clause = behind.slice(at + 1).trimStart();
    if (turn.test(clause)) return true;
    const next = behind.slice(at + 1).search(/[，,：:]/u);
    if (next < 0) return false;
    at += next + 1;
  }
  return false;
}
