import { z } from 'zod';
import type { Level } from '../../contract/index.ts';
import { defineRule, finding, pass, skip } from '../define-rule.ts';
import type { Relation } from '../facts.ts';
import { weakerOf } from '../levels.ts';
import { issuersOf } from '../organs/index.ts';
import { goesUp } from '../upward.ts';

/**
 * 上行文抄送: a document to a superior is not copied to subordinates.
 * A lower organ is a subordinate for sure only where the issuer leads it; else the finding is softer.
 * @source 《党政机关公文处理工作条例》15(1) (不抄送下级机关)
 */
export const scopeUpwardCopies = defineRule({
  id: 'scope/upward-copies',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const certainty = goesUp(draft.document);
    const copies = recipients.entries.filter(({ list }) => list === 'cc');
    if (certainty === 'no') return pass({ applies: false });
    if (copies.length === 0) return pass({ applies: true, copies: 0 });
    const own = issuersOf(draft);
    if (recipients.ownLevel === null && own.length === 0) return skip('no-own-organ');

    const below = copies.filter(
      ({ raw, relation, collective }) =>
        (relation === 'below' &&
          (recipients.ownLevel !== null || (collective && own.some((name) => area.test(name)))) &&
          !own.some((name) => standsIn(name, raw))) ||
        ownUnits.test(raw) ||
        lowUnits.test(raw),
    );
    if (below.length === 0)
      return recipients.ownLevel === null ? skip('no-own-organ') : pass({ applies: true, copies: copies.length });
    const places = draft.document.spans.ccRecipients ?? [];
    const certain: Level = certainty === 'probably' ? 'note' : recipients.ownLeads ? 'must' : 'should';
    return finding(
      ...below.map(({ raw, index, relation }) => ({
        at: places[index] ?? null,
        code: 'copiedToSubordinate',
        cause: 'copies-down',
        params: { recipient: raw },
        atMost: isSure(raw, relation) ? certain : weakerOf(certain, 'should'),
      })),
    );
  },
});

/** Bodies that have areas of their own below. */
const area = /管委会|管理委员会|新区|开发区|园区/u;

/** One's own units and the villages: 镇属各党支部, 各村党组织. What is inside an organ (各科室) is no organ. */
const ownUnits =
  /^(?:[镇乡街局校院司厂]属|[镇乡街局]直|(?:局|集团|公司|总站|总队|支队)?(?:所属|直属|下属)|集团(?:公司)?)各|^(?:[镇乡局厅校院]属|所属|下属)(?:单位|企业|学校|事业|基层)|^(?:各|全[镇乡]各?)(?:行政)?(?:村|社区)(?!镇)/u;
/** Units of a line of their own, which need not be the issuer's: 各施工班组, 各派出所. */
const lowUnits =
  /^(?:局属|集团|本?公司|局)?各[^，、]{0,6}(?:分公司|子公司|项目部|车间|班组|营业部|党支部|中队|供电所|税务所|司法所|监管所|财政所|派出所|站所|林场|分局|支行|网点|中心校|中心学校|卫生院|养护站|管理站|工作站|管护站|工区|教学点|下属单位|二级单位|二级学院|直属单位|居委会|村委会)/u;

function isSure(raw: string, relation: Relation): boolean {
  return relation === 'below' || ownUnits.test(raw);
}

/** A branch office that stands in the area of a county is not above it: 平江市生态环境局云溪分局, 云溪县人民政府. */
function standsIn(issuer: string, recipient: string): boolean {
  const name = /^(?:中共)?(?:\p{Script=Han}{2,6}市)?(?<name>\p{Script=Han}{2,5})[县区市旗](?:人民政府|委|政府)/u.exec(
    recipient,
  )?.groups?.name;
  return name !== undefined && issuer.slice(-(name.length + 8)).includes(name);
}
