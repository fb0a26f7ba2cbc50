import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';

const chars = z.int().positive();

/**
 * 分文种篇幅: 请示, 报告, 函 and 简报, each within its own limit. A 报告 that is read out to a congress is a speech.
 * @source local rules only (广东 2009, 深圳 2007: 上行文 3000; 太原 2014: 请示 800, 报告 1200); 函 and 简报 our own choice
 */
export const lengthByKind = defineRule({
  id: 'length/by-kind',
  needs: [],
  params: z.strictObject({ request: chars, report: chars, letter: chars, bulletin: chars }),

  check({ draft, params }) {
    const kind = limitedKind(draft);
    if (kind === null) return pass();
    const count = draft.counts.body;
    const limit = params[kind];
    if (count <= limit) return pass({ count, limit });
    return finding({
      at: draft.document.spans.body ?? null,
      code: kind,
      params: { count, limit, over: count - limit },
      cause: 'length',
    });
  },
});

function limitedKind({ document, text }: Draft): 'request' | 'report' | 'letter' | 'bulletin' | null {
  const { kind, title, isShell, mainRecipients, spans } = document;
  if (isShell) return null;
  if (kind === '请示') return 'request';
  // what a government reports to its congress, or a year's report to the public, has its own measure
  if (kind === '报告')
    return mainRecipients.length > 0 && !/(?:工作报告|年度报告|预算|决算|审计)/u.test(title ?? '') ? 'report' : null;
  if (kind === '函') return 'letter';
  const head = text.slice(0, spans.title?.[0] ?? 0);
  return kind === null || kind === 'other'
    ? /(?:简报|专报|快报)$/u.test(title ?? '') || /(?:^|\n)[^\n]{0,20}简\s{0,4}报\s{0,4}(?:\n|$)/u.test(head)
      ? 'bulletin'
      : null
    : null;
}
