import type { Draft } from '../../contract/index.ts';
import { readingOf } from '../reading/index.ts';

const authority =
  '(?:党中央|中央|国务院|[省市州盟县区旗](?:委|政府|人民政府)|自治区|党委|党工委|政府|行署|常务会议?|常委会议?|主席会议)';
const verb = '(?:同意|批准|授权|审定|审议|审核|研究|讨论|委托|决定|通过|批复)';
/** 经县政府同意 and the like; what 未经 or 须经 has before it is a condition, not the fact. */
const approved = new RegExp(
  `(?:(?<![未须需应当可后凡])(?:经|获|报请|受|根据|按照)[^，。；！？\\n]{0,20}?${authority}[^，。；！？\\n]{0,16}?${verb}|${authority}(?:授权|委托))(?<after>[^，。；！？\\n]{0,3})`,
  'gu',
);
/** What the party group of a bureau decides is no approval by a government. */
const inHouse =
  /(?:局|厅|部门|公司|协会|学校|主管|行政|本级)[^，。；]{0,4}(?:党委|党组|政府)|(?:局|厅|处)(?:长)?办公会/u;
/** 经县政府批准的项目, 经市政府同意后方可: said of something else. */
const ofAnother = /^(?:的(?!.?(?:通知|方案))|后|方可|并公布|，?方可)/u;
/** Characters of the body in which a document says on whose word it goes out. */
const opening = 700;
const ofThis = /(?:本|此|该)(?:通知|方案|意见|办法|文件|件|实施方案|决定)[^。；\n]{0,24}$/u;

/**
 * Whether the document says that a party committee or government agreed to it (条例 16(2): 文中须注明已经政府同意): in
 * its opening, or where it speaks of itself.
 */
export function saysApproved(draft: Draft): boolean {
  const { masked } = readingOf(draft);
  const { body, printedText } = draft.document.spans;
  return [body, printedText].some((span) => {
    if (!span) return false;
    const text = masked.slice(span[0], span[1]);
    for (const match of text.matchAll(approved)) {
      if (inHouse.test(match[0]) || ofAnother.test(match.groups?.after ?? '')) continue;
      if (match.index <= opening || ofThis.test(text.slice(Math.max(0, match.index - 40), match.index))) return true;
    }
    return false;
  });
}
