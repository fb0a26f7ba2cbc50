import { writeSync } from 'node:fs';
import { type BookEvent, openWorkspace, record } from '#electron/store/index.ts';
import { clerk } from '#tests/books/desk.ts';

/**
 * Marks passages, sets documents aside and brings them back until it is killed. Each step that was acknowledged is told
 * on stdout in a write that is finished before the next step begins.
 */
const [folder = '', run = ''] = process.argv.slice(2);
const at = new Date('2026-11-22T01:00:00Z');
const opened = await openWorkspace(folder, { now: () => at });
if (!opened.ok) throw new Error(opened.error.code);
const workspace = opened.value;
writeSync(1, `${JSON.stringify({ step: 'open' })}\n`);
for (let n = 1; ; n += 1) {
  const markId = `mark_${run}x${n}`;
  const payload = {
    markId,
    sha256: 'a'.repeat(64),
    file: '通知.txt',
    title: null,
    documentId: 'doc_1',
    reason: '照转',
  };
  const steps: BookEvent[] = [
    {
      type: 'passage.marked',
      payload: { ...payload, source: [Number(run) * 10_000 + n, Number(run) * 10_000 + n + 1] },
    },
    n % 2 === 1
      ? { type: 'document.setAside', payload: { documentId: 'doc_1', reason: '误收' } }
      : { type: 'document.broughtBack', payload: { documentId: 'doc_1' } },
  ];
  for (const event of steps) {
    const done = await workspace.transact(async (tx) => {
      await record(tx, { at, by: clerk }, event);
      return { ok: true, value: null };
    });
    if (!done.ok) throw new Error(done.error.code);
    writeSync(1, `${JSON.stringify({ step: event.type, markId })}\n`);
  }
}
