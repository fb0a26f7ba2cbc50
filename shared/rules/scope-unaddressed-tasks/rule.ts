import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { compareOrganLevels } from '../../gongwen/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import type { RecipientEntry } from '../facts.ts';
import { homeName, issuersOf, tierOf } from '../organs/index.ts';

/**
 * 任务无主送: an organ that the text gives a task doesn't receive the document. Collectives of departments, copies and
 * governments over it count as receiving; who is beside the recipients for sure is named.
 * @source none: our own reading of 条例 16(1) (主送受理机关)
 */
export const scopeUnaddressedTasks = defineRule({
  id: 'scope/unaddressed-tasks',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const { direction, kind } = draft.document;
    const { entries } = recipients;
    if (direction !== 'down' || kind === '批复' || entries.length === 0) return pass({ applies: false });
    // whoever is meant by 有关单位 may be the one with the task
    if (entries.some(({ raw }) => open.test(raw))) return pass({ applies: false });
    const own = issuersOf(draft).map(homeName);
    const missing = new Map<string, Span>();
    for (const { text, span } of tasked(draft)) {
      const name = homeName(text);
      if (own.some((one) => one.endsWith(name) || name.endsWith(one)) || missing.has(text)) continue;
      if (!entries.some((entry) => reaches(entry, text, name))) missing.set(text, span);
    }
    if (missing.size === 0) return pass({ applies: true });
    // an organ of another place, or by its former name, is no recipient either: that is said once
    return finding(
      ...[...missing].map(
        ([organ, at]): RawFinding => ({ at, code: 'unaddressed', params: { organ }, cause: 'organ' }),
      ),
    );
  },
});

const open = /有关|相关|单位|部门|机构|成员|委办局|各(?:委|办|局|科室|股室)|直属|所属|企业|系统|全体|名单|附件/u;

/** Organs by name, and 各乡镇: what may be told from the recipients for sure. */
function tasked({ taskCard: { tasks } }: Draft) {
  return tasks.flatMap(({ organs }) => organs).filter(({ text }) => byName.test(text) || townships.test(text));
}

const byName =
  /^(?:\p{Script=Han}{2,6}(?:省|市|县|区)|[省市县区州旗])(?!直|级|属|政府|内|域|外|里)\p{Script=Han}{1,10}(?:局|委|厅)$/u;
const townships = /^各(?:乡镇|镇|乡|镇乡|街道|乡镇（街道）|乡镇（街道办）|镇街)(?:人民政府|街道)?$/u;

function reaches({ raw, level }: RecipientEntry, organ: string, name: string): boolean {
  if (raw.includes(name)) return true;
  if (townships.test(organ)) return /乡|镇|街道/u.test(raw) || /各(?:县|区|市)|人民政府|政府$|党委/u.test(raw);
  const tier = tierOf(organ);
  // a government that receives it hands it on to those below
  return (
    level !== null &&
    tier !== null &&
    compareOrganLevels(tier, level) >= 0 &&
    /人民政府|政府$|党委|[县市区]委$|^各/u.test(raw)
  );
}
