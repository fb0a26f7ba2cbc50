import type { Draft } from '../../contract/index.ts';
import { levelByAreas } from '../../gongwen/index.ts';
import { defineCueRule } from '../cue-rule.ts';

/** Votes in committees, conditions for persons, firms and bids. */
const other =
  /(?:一票否决权|师德|师风|职称|人选|候选|入党|发展党员|征兵|评委|专家组|专家评审|董事|股东|表决|议案|提案|投标|供应商|采购|失信|申报|项目落户|产业政策|准入|(?:中央|省委|国家)[^，。；]{0,6}(?:明确|统一|规定)|企业信用)/u;
/** Whom a veto in an assessment meets. */
const units =
  /(?:乡|镇|街道|村|社区|单位|部门|考核|考评|评优|评先|评定|评比|年度|学校|班子|干部|[县市区](?!场)|属地|绩效|责任人|党组织|支部|党委)/u;
const ministry = /^(?!.*[省市州盟县区旗乡镇])\p{Script=Han}{2,14}(?:部|署|总局|总行)(?:办公厅)?$/u;

/**
 * 一票否决: besides the centre and provincial party committees nobody may set a veto for townships and sub-districts.
 * Which items are kept isn't known here, so a hit asks for the ground and is never a `must`.
 * @source 《关于推进基层整合审批服务执法力量的实施意见》(2019) 五
 */
export const demandsVeto = defineCueRule({
  id: 'demands/veto',
  cues: [
    { pattern: /一票否[决优](?:制度|制|项|事项|指标|条件|情形)?/gu, quoted: true },
    { pattern: /(?:考核|考评|评优|评先|评定|评比|评价)[^，。；！？\n]{0,14}(?<!一票)否决/gu, quoted: true },
    {
      pattern:
        /(?:实行|直接|予以|作为|列为|设为|列入)[^，。；！？\n]{0,10}(?<!一票)否决(?:制|项|事项|指标|性指标|条件)?/gu,
      quoted: true,
    },
  ],
  unless: other,
  keep: (hit, draft) => units.test(draft.text.slice(hit.sentence.start, hit.sentence.end)),
  atMost: 'should',
  soften: (_hit, draft) => mayBeSetBy(draft),
  cause: 'veto',
});

/** The centre and the provinces may set vetoes, so theirs only asks to be sure. */
function mayBeSetBy({ document: { issuers } }: Draft): boolean {
  return issuers.some((name) => {
    const tier = ministry.test(name) ? 'national' : levelByAreas(name);
    return tier === 'national' || tier === 'province';
  });
}
