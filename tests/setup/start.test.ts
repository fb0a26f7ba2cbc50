import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianwen-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Started = Readonly<{ said: string; link: string; stop(): Promise<number | null> }>;

/** `npm start` without npm, up to the link that it prints. */
function start(parameters: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Started> {
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, 'build/start.mjs'), ...parameters], {
    env: { ...inherited, INIT_CWD: folder, ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (text: Buffer) => {
      said += text.toString();
      const link = /^(?<link>http:\/\/127\.0\.0\.1:\S+)\n/mu.exec(said)?.groups?.link;
      if (!link) return;
      const stop = () => {
        child.kill('SIGTERM');
        return ended;
      };
      resolve({ said, link, stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then((code) => reject(new Error(`ended with ${code} before it gave a link:\n${said}`)));
  });
}

/** Follows the one-time link like a browser does, and gives the page. */
async function page(link: string): Promise<string> {
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const served = await fetch(new URL('/', link), { headers: { cookie } });
  return served.text();
}

test('opens the app in a browser and ends cleanly', async () => {
  const started = await start(['--browser']);
  expect(await page(started.link)).toContain('<div id="root">');
  expect(await started.stop()).toBe(0);
});

test('a draft named on the command line is found from where the person stood', async () => {
  await writeFile(join(folder, '草稿.txt'), '关于开展检查的通知\n\n县财政局：\n请于月底前完成。\n');
  const started = await start(['--browser', '草稿.txt']);
  expect(started.said).not.toContain('not-found');
  expect(await started.stop()).toBe(0);
});

// elsewhere the program is no script that could stand in for it
test.runIf(process.platform === 'linux')('an Electron that gives up is replaced by the browser', async () => {
  const program = join(folder, 'electron');
  await writeFile(program, '#!/bin/sh\nexit 1\n');
  await chmod(program, 0o755);
  const started = await start([], { ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':none' });
  expect(started.said).toContain('Electron does not start here');
  expect(await started.stop()).toBe(0);
});
