import { writeSync } from 'node:fs';
import { openWorkspace } from '#electron/store/index.ts';
import { deskOver, head, submission } from '#tests/books/desk.ts';

/**
 * Issues one draft after the other until it is killed. Each step that was acknowledged is told on stdout in a write
 * that is finished before the next step begins.
 */
const [folder = '', seriesId = '', run = ''] = process.argv.slice(2);
const clock = { now: () => new Date('2026-11-22T01:00:00Z') };
const opened = await openWorkspace(folder, clock);
if (!opened.ok) {
  tell({ step: 'refused', code: opened.error.code });
  process.exit(1);
}
const { ledger, review } = deskOver(opened.value, clock);
tell({ step: 'open' });
for (let n = 1; ; n += 1) {
  const submitted = await review.submit(submission(seriesId, `关于第${run}轮第${n}项工作的通知`));
  if (!submitted.ok) throw new Error(submitted.error.code);
  const { id, contentHash } = submitted.value;
  const approved = await review.approve({ reviewId: id, contentHash, accepted: [], by: head });
  if (!approved.ok) throw new Error(approved.error.code);
  const issued = await ledger.issue({ reviewId: id, contentHash, by: head });
  if (!issued.ok) throw new Error(issued.error.code);
  tell({ step: 'issued', number: issued.value.documentNumber, contentHash });
  if (n % 5 === 0) {
    const voided = await ledger.void({ issueId: issued.value.id, reason: '核对时发现差错', by: head });
    if (voided.ok) tell({ step: 'voided', number: issued.value.documentNumber, contentHash });
  }
}

function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
