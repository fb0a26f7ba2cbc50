import { z } from 'zod';
import type { Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';

/** Words that leave open who is meant. */
const vague = /有关|相关/u;
/** A list that says who is meant: in the phrase itself, or among the attachments. */
const listBeside = /名单|范围见|见附件|附后/u;
const listAttached = /(?:单位|部门|机关|成员|发送|印发).{0,8}名单|名单.{0,8}(?:单位|部门|机关)|发文范围/u;

/**
 * 称谓不明: `各有关单位` and the like name nobody. Allowed where the office's directory knows the phrase or a list of
 * the units comes with the document.
 * @source 《党政机关公文处理工作条例》9 (主送机关使用全称、规范化简称或者同类型机关统称)
 */
export const scopeUndefinedGroups = defineRule({
  id: 'scope/undefined-groups',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const { attachments, spans } = draft.document;
    const named = attachments.some((attachment) => listAttached.test(attachment));
    const open = recipients.entries.filter(
      ({ raw, unresolved }) => !named && !listBeside.test(raw) && unresolved.some((phrase) => vague.test(phrase)),
    );
    if (open.length === 0) return pass({ phrases: 0 });
    return finding(
      ...open.map(({ raw, list, index }) => {
        const places: readonly Span[] = (list === 'main' ? spans.mainRecipients : spans.ccRecipients) ?? [];
        return { at: places[index] ?? null, code: 'undefined', params: { phrase: raw } };
      }),
    );
  },
});
