import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Path of LibreOffice: SOFFICE, or where systems put it; `null` where there is none. */
export function findLibreOffice(): string | null {
  const wellKnown = [
    process.env.SOFFICE ?? '',
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    join(process.env.ProgramFiles ?? '', 'LibreOffice', 'program', 'soffice.exe'),
  ];
  return wellKnown.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Whether it has its spreadsheet program: systems that take packages apart may have the writer alone. */
export function hasCalc(soffice: string): boolean {
  return process.platform !== 'linux' || existsSync(join(dirname(realpathSync(soffice)), 'libscfiltlo.so'));
}

/**
 * Converts files into `folder`, all by one process. A profile of its own, under `folder`: two processes on one profile
 * wait for each other, and a developer's own settings shall not matter. Throws where LibreOffice fails.
 */
export async function convert(soffice: string, files: readonly string[], to: string, folder: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run(
    soffice,
    ['--headless', '--norestore', `-env:UserInstallation=${profile}`, '--convert-to', to, '--outdir', folder, ...files],
    { timeout: 240_000, maxBuffer: 64 * 1024 * 1024 },
  );
}
