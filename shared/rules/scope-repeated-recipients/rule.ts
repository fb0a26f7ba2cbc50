import { z } from 'zod';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import type { RecipientEntry, Recipients } from '../facts.ts';

/**
 * 重复发送: an organ is named twice, or as main recipient and for a copy as well. One that two collectives hold (县政府
 * 各部门, 县直各单位) is no mistake of the writer's; by name and in a collective of the other list it is a note.
 * @source 《党政机关公文处理工作条例》9 (抄送机关：除主送机关外需要执行或者知晓公文内容的其他机关)
 */
export const scopeRepeatedRecipients = defineRule({
  id: 'scope/repeated-recipients',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const all = recipients.entries.map((entry, at) => ({ entry, names: namesOf(recipients, at) }));
    const found: RawFinding[] = [];
    for (const [at, later] of all.entries()) {
      for (const earlier of all.slice(0, at)) {
        const shared = sharedName(earlier, later);
        if (shared === null) continue;
        const { list, index } = later.entry;
        const places = list === 'main' ? draft.document.spans.mainRecipients : draft.document.spans.ccRecipients;
        const both = earlier.entry.list !== list;
        found.push({
          at: places?.[index] ?? null,
          code: both ? 'alsoCopied' : earlier.entry.raw === later.entry.raw ? 'again' : 'twice',
          params: { recipient: shared, first: earlier.entry.raw, second: later.entry.raw },
          // one that a collective holds is often copied by name
          ...(earlier.entry.collective !== later.entry.collective && { atMost: 'note' as const }),
        });
        break;
      }
    }
    return found.length > 0 ? finding(...found) : pass({ phrases: all.length });
  },
});

type Named = Readonly<{ entry: RecipientEntry; names: readonly string[] }>;

/** What the directory calls the units of a phrase, and the parts of the phrase itself. */
function namesOf({ scope, entries }: Recipients, at: number): readonly string[] {
  const entry = entries[at];
  if (!entry) return [];
  const group = scope.groups[at];
  const known = group?.raw === entry.raw ? group.names.filter((name) => !bareArea.test(name)) : [];
  const parts = entry.raw.includes('各') ? [entry.raw] : partsOf(entry.raw.replace(/（[^（）]{0,60}）/gu, ''));
  return [...new Set([...known, ...parts].map((name) => name.replace(/\s/gu, '')))].filter((name) => name.length > 2);
}

/** 云溪县、东山县财政局: an area takes its organ from the last of them, and without one it is no organ. */
function partsOf(raw: string): readonly string[] {
  const parts = raw.split('、').map((part) => part.replace(/\s/gu, ''));
  if (parts.length === 1) return parts;
  return parts.flatMap((part, at): readonly string[] => {
    if (!bareArea.test(part)) return [part];
    const organ = parts.slice(at + 1).find((next) => !bareArea.test(next)) ?? '';
    const suffix = areaAhead.exec(organ)?.groups?.organ;
    return suffix === undefined ? [] : [part + suffix];
  });
}

const bareArea = /^\p{Script=Han}{1,7}[省市州盟县区旗乡镇]$/u;
const areaAhead = /^\p{Script=Han}{1,7}?[省市州盟县区旗乡镇](?<organ>\p{Script=Han}{2,20})$/u;

function sharedName(a: Named, b: Named): string | null {
  const same = a.names.find((name) => b.names.includes(name)) ?? null;
  if (same === null) return null;
  const bothCollective = a.entry.collective && b.entry.collective;
  return bothCollective && a.entry.raw !== b.entry.raw ? null : same;
}
