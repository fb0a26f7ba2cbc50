import { writeSync } from 'node:fs';
import { createOffice, forkParser } from '#electron/office/index.ts';
import type { ImportProgress } from '#shared/contract/index.ts';

/**
 * `FOLDER FILES`: opens the workspace, begins to import, or goes on with what an earlier run left, and tells each step
 * on stdout until it is done or killed.
 */
const [path = '', files = ''] = process.argv.slice(2);
const office = createOffice({
  spawnParser: () => forkParser(),
  now: () => new Date(),
  version: 'crash',
  suggestedPath: path,
});
office.on((event, payload) => {
  if (event !== 'import.progress') return;
  const { state, done } = payload as ImportProgress;
  tell({ step: state, done });
  if (state !== 'running') void office.close();
});
const opened = await office.call('workspace.open', { path });
if (!opened.ok) throw new Error(opened.error.code);
const status = await office.call('archive.importStatus', {});
if (!status.ok) throw new Error(status.error.code);
// A job that a kill interrupted goes on by itself as soon as the office is open.
if (status.value === null) {
  const begun = await office.call('archive.import', { paths: [files] });
  if (!begun.ok) throw new Error(begun.error.code);
} else if (status.value.state !== 'running') {
  tell({ step: status.value.state, done: status.value.done });
  await office.close();
}

function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
