import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { bodyOf, issuersOf } from '../organs/index.ts';

/**
 * 政府转发部门文件: what is within a department's own powers it issues itself; the government and its office don't
 * relay it. That several departments agreed, or that the matter is the government's to decide, only the office knows.
 * @source 国务院工作规则 2013 (属部门职权范围内事务、应由部门自行发文或联合发文的，不再由国务院批转或国务院办公厅转发)
 */
export const reuseRelayDepartment = defineRule({
  id: 'reuse/relay-department',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { shell, title, spans } = draft.document;
    const issuers = issuersOf(draft).map(bodyOf);
    const byGovernment = issuers.some((body) => body === 'leading' || body === 'office');
    if ((shell !== null && shell.act !== 'relay' && shell.act !== 'approve') || !byGovernment)
      return pass({ applies: false });
    const groups = relayed.exec((title ?? '').replace(/\s/gu, ''))?.groups;
    const { organ, several } = groups ?? {};
    if (organ === undefined || bodyOf(organ.split('、').at(-1) ?? '') !== 'department') return pass({ applies: false });
    // several departments may need the government to speak for all of them
    if (several || organ.includes('、')) return pass({ applies: true, lawful: true, reason: 'several' });
    return finding({ at: spans.title ?? null, code: 'departmentsOwn', params: { organ } });
  },
});

/** 转发县教育局关于…, 批转市水利局等部门关于… */
const relayed =
  /(?:转发|批转)[《〈]?(?<organ>[\p{Script=Han}、]{2,40}?)(?<several>等(?:部门|单位|[二三四五六七八九十\d]{1,2}部门)?)?(?:《|〈|关于|制定的|拟定的)/u;
