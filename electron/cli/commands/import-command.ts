import { setTimeout as delay } from 'node:timers/promises';
import { fail, type ImportProgress, type Reply, sizeOf } from '#shared/contract/index.ts';
import { type Desk, withDesk } from '../desk.ts';
import { parseFlags } from '../flags.ts';
import { type Interruption, onInterrupt } from '../interrupt.ts';
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

  const interruption = onInterrupt();
  try {
    return await withDesk(context, { workspace: text.workspace, create: true }, async (desk) => {
      const started = await desk.call('archive.import', { paths: files.map((file) => resolvePath(io, file)) });
      if (!started.ok) return complain(context, started.error);
      const { jobId } = started.value;
      const ended = await follow(context, desk, jobId, interruption);
      if (!ended.ok) return complain(context, ended.error);
      const progress = ended.value;

      const failures = await desk.call('archive.importFailures', { jobId });
      if (!failures.ok) return complain(context, failures.error);
      const listed = await desk.call('archive.importListed', { jobId });
      if (!listed.ok) return complain(context, listed.error);
      const failed = failures.value.map(({ file, error }) => ({ file, error: explain(context, error) }));
      if (switches.has('json'))
        printJson(io, { imported: progress.imported, known: progress.known, failed, listed: listed.value });
      else {
        io.out(
          `${t('cli:import.done', { imported: progress.imported, known: progress.known, failed: failed.length })}\n`,
        );
        if (listed.value.length > 0) io.out(`${t('cli:import.listed', { listed: listed.value.length })}\n`);
        for (const { file, kind, bytes } of listed.value)
          io.out(
            `  ${file}: ${t('cli:import.attachment', { kind: t(`attachmentKinds:${kind}`), ...sizeOf(bytes) })}\n`,
          );
        for (const { file, error } of failed) io.out(`  ${file}: ${error.message}\n`);
      }
      return progress.state === 'done' ? exit.fine : exit.unread;
    });
  } finally {
    interruption.forget();
  }
}

/** Milliseconds between two looks at the job. */
const LOOK_EVERY = 100;

/** Tells the progress of this job, not of one that was left over, until it ends or somebody interrupts. */
async function follow(
  { io, t }: Context,
  desk: Desk,
  jobId: string,
  interruption: Interruption,
): Promise<Reply<ImportProgress>> {
  for (let shown = ''; ; ) {
    const status = await desk.call('archive.importStatus', { jobId });
    if (!status.ok) return status;
    if (!status.value) return fail('not-found', { what: 'job', id: jobId });
    const { state, done, total, failed } = status.value;
    const line = `\r${t('cli:import.progress', { done, total, failed })}`;
    if (line !== shown) io.err(line);
    shown = line;
    if (state !== 'running' || interruption.happened()) {
      io.err('\n');
      return { ok: true, value: status.value };
    }
    await Promise.race([delay(LOOK_EVERY), interruption.promise]);
  }
}
