import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import type { RecipientEntry } from '../facts.ts';
import { innerOffice, issuersOf } from '../organs/index.ts';

/**
 * 内设机构对外行文: the inner offices of a department, its 办公厅(室) apart, issue nothing outward. Sure where it has a
 * number and goes to a government or to another organ by name; to the department's own people it may write.
 * @source 《党政机关公文处理工作条例》17 (不得对外正式行文)
 */
export const scopeInnerOffice = defineRule({
  id: 'scope/inner-office',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const { kind, documentNumber, spans } = draft.document;
    const issuers = issuersOf(draft);
    const inner = issuers.map(innerOffice).find((one) => one !== null) ?? null;
    // where the department signs as well, it answers for the document
    if (!inner || issuers.some((name) => innerOffice(name) === null) || kind === null || kind === '纪要')
      return pass({ applies: false });
    const outward = recipients.entries.filter(({ raw }) => goesOut(raw, inner.organ));
    // a station may be the department's own
    const first = outward.find(({ raw }) => !/[所站队]$/u.test(raw)) ?? outward[0];
    if (!first) return pass({ applies: true, outward: 0 });
    const sure = outward.find(isOrganOutside);
    const { raw, list, index } = sure ?? first;
    const places = list === 'main' ? spans.mainRecipients : spans.ccRecipients;
    return finding({
      at: places?.[index] ?? null,
      code: 'issuesOutward',
      params: { inner: inner.inner, organ: inner.organ, recipient: raw },
      atMost: sure && documentNumber !== null ? 'must' : 'should',
    });
  },
});

const own =
  /^(?:各|本|局|厅|委|机关|全)?(?:局|厅|委|部|办|机关|系统)?(?:机关)?(?:各|内设|直属)?(?:科室|处室|股室|科|处|股|内设机构|全体(?:干部|人员|职工|同志))/u;
const ownUnits =
  /^(?:局|厅|委|部)(?:属|直属|系统|机关)|所属(?:各)?(?:单位|事业单位)$|^各(?:分局|支队|大队|中队|所|站|科室|股室|处室)$/u;

function goesOut(raw: string, organ: string): boolean {
  return !own.test(raw) && !ownUnits.test(raw) && !raw.startsWith(organ);
}

/** A government, a party committee or a department, of another tier or beside it. */
function isOrganOutside({ raw }: RecipientEntry): boolean {
  return /(?:人民政府|政府|党委|办事处|局|厅|委员会|[县市区]委|办公室)$/u.test(raw) && !/分局$/u.test(raw);
}
