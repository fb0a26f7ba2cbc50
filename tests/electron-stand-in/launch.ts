import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';
import { _electron, type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';

/** The running app, the same on the stand-in and on the real Electron. */
export type AppUnderTest = Readonly<{
  kind: 'stand-in' | 'electron';
  page: Page;
  /** runs a function in the main process; it may use nothing from around it */
  inMain<T, A>(work: (electron: typeof Electron, argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** closes the window, waits for the process to end and returns its exit code */
  close(): Promise<number | null>;
}>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The binary, where it was fetched. Importing `electron` would try to download it. */
export function electronBinary(): string | null {
  const folder = join(root, 'node_modules/electron');
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return null;
  const binary = join(folder, 'dist', readFileSync(pointer, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Starts the compiled app in dist/ with these words on its command line. */
export async function launchApp(...words: string[]): Promise<AppUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'jianwen-desktop-'));
  const binary = electronBinary();
  const app = binary === null ? await launchStandIn(folder, words) : await launchElectron(binary, folder, words);
  return {
    ...app,
    async close() {
      const code = await app.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      return code;
    },
  };
}

async function launchElectron(binary: string, folder: string, words: string[]): Promise<AppUnderTest> {
  const app = await _electron.launch({
    executablePath: binary,
    cwd: root,
    args: ['.', `--user-data-dir=${folder}`, ...words],
  });
  const child = app.process();
  return {
    kind: 'electron',
    page: await app.firstWindow(),
    inMain: (work, argument) => app.evaluate(work as never, argument) as never,
    async close() {
      await app.close();
      return child.exitCode;
    },
  };
}

async function launchStandIn(folder: string, words: string[]): Promise<AppUnderTest> {
  const runner = fileURLToPath(new URL('./run.ts', import.meta.url));
  const child = fork(runner, [join(root, 'dist/main/main.js'), ...words], {
    cwd: root,
    serialization: 'advanced',
    env: { ...process.env, STAND_IN_FOLDER: folder, STAND_IN_CHROMIUM: chromiumPath() },
  });
  const orders = await becomeReady(child);
  const port = readFileSync(join(folder, 'chromium/DevToolsActivePort'), 'utf8').split('\n')[0];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    kind: 'stand-in',
    page: await pageOf(browser),
    inMain: (work, argument) => orders(work.toString(), argument) as never,
    async close() {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      await orders('({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.close()', null).catch(
        () => undefined,
      );
      return ended;
    },
  };
}

type Orders = (source: string, argument: unknown) => Promise<unknown>;
type Report = Readonly<{ ready?: true; id?: number; value?: unknown; error?: string }>;

/** The app's first report says that it is ready, each later one answers an order; its end answers those that wait. */
function becomeReady(child: ChildProcess): Promise<Orders> {
  const waiting = new Map<number, (report: Report) => void>();
  let lastId = 0;
  const orders: Orders = (source, argument) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ({ value, error }) => (error === undefined ? resolve(value) : reject(new Error(error))));
      child.send({ id, source, argument });
    });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      const error = `the app ended with ${code}`;
      reject(new Error(error));
      for (const settle of waiting.values()) settle({ error });
    });
    child.on('message', (report: Report) => {
      if (report.ready) resolve(orders);
      if (report.id === undefined) return;
      waiting.get(report.id)?.(report);
      waiting.delete(report.id);
    });
  });
}

/** The window's page: the browser also has the blank one that it began with. */
async function pageOf(browser: Browser): Promise<Page> {
  for (;;) {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().includes('.invalid/'));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
