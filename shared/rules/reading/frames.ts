/**
 * What a phrase is said for: asked of somebody, forbidden, cleaned up, or told about others. A document against
 * formalism must not trip over its own prohibitions.
 */
export type Frame = 'plain' | 'forbidden' | 'cleaned' | 'told';

/** 不得 and the like, but not where it sets a least or a most (不得少于, 不得迟于) or forbids staying away (不得请假). */
const forbids =
  /(?:不得(?!少于|低于|超过|多于|高于|迟于|晚于|早于|缺|请假|无故|代会|替会|拖延|迟报|漏报|瞒报|误|有误|逾期|遗漏|空白|敷衍|推诿)|严禁|禁止|不准|不许|不允许|不再|不要|不应|不宜|不搞|不强制|不要求|不以|不将|不把|不作为|不设|不用|不需|无需|无须|不必|不开展|不组织|不召开|不下发|不印发|不单独|不另|切忌|切勿|请勿|避免|防止|杜绝|纠治|整治|反对|克服|摒弃|取消|废止|叫停|并非|而非|一律不|坚决不|从不|从未|没有要求|未要求|不能(?!按|及时|如期)|不可)/gu;
/** These govern only what stands close behind them. */
const tames =
  /(?:减少|压减|精简|规范|控制|严控|从严|限制|清理|整改|解决|治理|查处|纠正|破除|消除|防范|遏制|减轻|简化|合并|替代|代替|停止|改变|摆脱)/gu;
const tameReach = 12;
/** What stands behind the phrase and does away with it: …的做法一律取消, …等问题. */
const undone =
  /^[^，。；！？\n]{0,18}?(?:等)?(?:的)?(?:做法|问题|现象|行为|倾向|情形|方式|形式|要求|事项)?[^，。；！？\n]{0,6}(?:，(?:要|应|须|必须|坚决|立即|今后)?[^，。；！？\n]{0,4})?(?:一律取消|予以取消|予以废止|予以清理|一律停止|立即停止|坚决停止|坚决纠正|予以纠正|不得|严禁|禁止|杜绝|不再|叫停|不予|取消)(?!少于|低于|超过|迟于|晚于|请假|逾期|兼职|空岗|缺岗|推诿|延误)/u;
const asProblem =
  /^[^，。；！？\n]{0,16}?(?:等(?:形式主义)?(?:突出)?(?:问题|现象|做法|行为|倾向|负担)|的(?:问题|现象|做法|倾向|怪圈|歪风)|现象|成风|过多|过滥|过频|泛滥|不减反增|层出不穷)/u;
const others =
  /(?:指出|反映|曝光|有的(?:地方|单位|部门|干部|同志|乡镇|村|学校|地区)?|一些(?:地方|单位|部门|干部|乡镇|学校|地区)|个别(?:地方|单位|部门|干部|乡镇|学校|地区)|少数(?:地方|单位|部门|干部|乡镇|学校|地区)|部分(?:地方|单位|部门|干部|乡镇|学校|地区)[^，。；]{0,4}(?:动辄|仍|还|存在|随意)|动辄|存在[^，。；]{0,6}(?:问题|现象)|据[^，。；]{0,8}(?:介绍|调查|统计|报道)|调查显示|审计发现|检查发现|督查发现|巡视发现|巡察发现|近年来|截至|去年|上年|曾经|一度)/u;
/** A clause behind a comma that begins like this asks anew: what was forbidden before it is over. */
const turn =
  /^(?:[一二三四五六七八九十]是|同时|另外|此外|但是?|并且?(?:要|应|须|请)|而是|要(?!求)|应(?!付|对|急)|须|请(?!假|示)|需(?!要)|必须|务必|确保|切实|各|由|凡|各级|定期|逾期|未按|每(?:日|天|周|月|季|半年|年)|(?:于|在)?\d{1,4}[年月日]|全面(?:推行|实行|落实)|严格(?:落实|执行)|认真)/u;

/** How the phrase between two offsets of the masked sentence is framed; `start` and `end` are the sentence's own. */
export function frameOf(masked: string, start: number, end: number, from: number, to: number): Frame {
  const before = masked.slice(start, from);
  if (governed(before, masked.slice(from, to))) return 'forbidden';
  const after = masked.slice(to, Math.min(end, to + 48));
  if (undone.test(after) || asProblem.test(after)) return 'cleaned';
  if (others.test(before) || /(?:了|过)[。；]?$/u.test(masked.slice(Math.max(to, end - 3), end))) return 'told';
  return 'plain';
}

/** Whether the words before the phrase forbid it or do away with it; the phrase may bring its own 不得. */
function governed(before: string, phrase: string): boolean {
  for (const match of before.matchAll(forbids)) {
    const behind = before.slice(match.index + match[0].length);
    if (!turns(behind) && !/^(?:一律)?(?:不得|不准)/u.test(phrase)) return true;
  }
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
