import { openWorkspace, restoreBackup } from '#electron/store/index.ts';

/** `back-up FOLDER` makes one backup after the other, `restore BACKUP INTO` restores once; both until they are killed. */
const [job, from = '', into = ''] = process.argv.slice(2);
process.stdout.write('begins\n');
if (job === 'restore') {
  const restored = await restoreBackup(from, into);
  process.stdout.write(restored.ok ? 'done\n' : `${restored.error.code}\n`);
} else {
  const opened = await openWorkspace(from, { now: () => new Date() });
  if (!opened.ok) throw new Error(opened.error.code);
  for (;;) await opened.value.backup();
}
