import { fileURLToPath } from 'node:url';
import { startHost } from '#electron/host/index.ts';
import { openDesk, openWorkspaceAt } from '../desk.ts';
import { parseFlags } from '../flags.ts';
import { onInterrupt } from '../interrupt.ts';
import { type Context, complain, type Exit, exit, resolvePath } from '../io.ts';

/** `serve [FILE…] [--workspace DIR] [--port N]`: the app in a browser, on loopback, until Ctrl+C. */
export async function serveCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const { io, t } = context;
  const flags = parseFlags(args, { workspace: 'text', port: 'text' });
  if (!flags.ok) return complain(context, flags.error);
  const { files, text } = flags.value;
  const port = Number(text.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return complain(context, { code: 'usage', params: { problem: '--port' } });

  const interruption = onInterrupt();
  const desk = openDesk(io);
  try {
    if (text.workspace !== undefined) {
      const opened = await openWorkspaceAt(desk, io, text.workspace, false);
      if (!opened.ok) return complain(context, opened.error);
    }
    for (const file of files) {
      const opened = await desk.call('draft.openPath', { path: resolvePath(io, file) });
      if (!opened.ok) complain(context, opened.error, file);
    }
    const host = await startHost({
      office: desk.office,
      rendererDir: fileURLToPath(new URL('../../../dist/renderer', import.meta.url)),
      port,
    }).catch((error: unknown) => {
      if (isPortTrouble(error)) return null;
      throw error;
    });
    if (!host) return complain(context, { code: 'usage', params: { problem: t('cli:serve.port', { port }) } });
    io.err(`${t('cli:serve.ready')}\n`);
    io.out(`${host.url}\n`);
    await interruption.promise;
    await host.close();
    return exit.fine;
  } finally {
    interruption.forget();
    await desk.close();
  }
}

/** Somebody listens there already, or only the administrator may. */
function isPortTrouble(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
