import type { Draft, Due } from '../../contract/index.ts';
import { type Hit, hitAt, laysBurdens } from '../reading/index.ts';

/** A due time that organs below or the recipients have to keep, for a report or for a task. */
export type LaidDue = Readonly<{ due: Due; asks: 'report' | 'task'; hit: Hit }>;

/** Persons and firms apply, enrol and bid at their own will. */
const atWill = /(?:申请人|申报单位|报名|应聘|投标|竞买|参展|参赛|自愿|可于|可在)/u;

/**
 * The due times of the task card that the document lays on others, once each, in order of the text; those that come
 * again (每月5日前) are left out, and so are times that law, trade or the issuing office itself has to keep.
 */
export function laidDues(draft: Draft): LaidDue[] {
  if (!laysBurdens(draft)) return [];
  const { demands, tasks } = draft.taskCard;
  const all = [
    ...demands.map(({ due }) => ({ due, asks: 'report' as const })),
    ...tasks.map(({ due }) => ({ due, asks: 'task' as const })),
  ];
  const byStart = new Map<number, LaidDue>();
  for (const { due, asks } of all) {
    if (due === null || due.recurrence !== null || byStart.has(due.span[0])) continue;
    const hit = hitAt(draft, due.span);
    if (hit && isLaid(hit, draft.text)) byStart.set(due.span[0], { due, asks, hit });
  }
  return [...byStart.values()].sort((a, b) => a.due.span[0] - b.due.span[0]);
}

function isLaid({ frame, bearer, sentence }: Hit, text: string): boolean {
  if (frame !== 'plain' || (bearer !== 'below' && bearer !== 'recipients')) return false;
  return !atWill.test(text.slice(sentence.start, sentence.end));
}

/** From when a time runs: the day of signing, else of printing, else the day the check stands for. */
export function issueDay({ document: { signedOn, printedOn } }: Draft, today: string): string {
  return signedOn ?? printedOn ?? today;
}
