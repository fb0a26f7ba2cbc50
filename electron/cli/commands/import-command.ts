import type { ImportProgress } from '#shared/contract/index.ts';
import { openDesk, openWorkspaceAt } from '../desk.ts';
import { parseFlags } from '../flags.ts';
import { type Context, complain, type Exit, exit, explain, printJson, resolvePath } from '../io.ts';

/**
 * `import PATH… --workspace DIR [--json]`: earlier files into the archive, folders recursively. A workspace is made
 * where there is none. Ctrl+C leaves what was imported; the same command goes on from there.
 */
export async function importCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const { io, t } = context;
  const flags = parseFlags(args, { workspace: 'text', json: 'switch' });
  if (!flags.ok) return complain(context, flags.error);
  const { files, text, switches } = flags.value;
  if (text.workspace === undefined || files.length === 0)
    return complain(context, { code: 'usage', params: { problem: 'import PATH… --workspace DIR' } });

  const desk = openDesk(io);
  try {
    const workspace = await openWorkspaceAt(desk, io, text.workspace, true);
    if (!workspace.ok) return complain(context, workspace.error);

    const finished = Promise.withResolvers<ImportProgress>();
    const stop = desk.office.on((event, payload) => {
      if (event !== 'import.progress') return;
      const progress = payload as ImportProgress;
      io.err(`\r${t('cli:import.progress', { done: progress.done, total: progress.total, failed: progress.failed })}`);
      if (progress.state !== 'running') finished.resolve(progress);
    });
    const started = await desk.call('archive.import', { paths: files.map((file) => resolvePath(io, file)) });
    if (!started.ok) return complain(context, started.error);
    const progress = await finished.promise;
    stop();
    io.err('\n');

    const failures = await desk.call('archive.importFailures', { jobId: started.value.jobId });
    if (!failures.ok) return complain(context, failures.error);
    const failed = failures.value.map(({ file, error }) => ({ file, error: explain(context, error) }));
    if (switches.has('json')) printJson(io, { imported: progress.imported, known: progress.known, failed });
    else {
      io.out(
        `${t('cli:import.done', { imported: progress.imported, known: progress.known, failed: failed.length })}\n`,
      );
      for (const { file, error } of failed) io.out(`  ${file}: ${error.message}\n`);
    }
    return progress.state === 'failed' ? exit.unread : exit.fine;
  } finally {
    await desk.close();
  }
}
