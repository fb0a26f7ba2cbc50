import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { type Host, startHost } from '#electron/host/index.ts';
import { createOffice, forkParser, type Office } from '#electron/office/index.ts';
import type { EventName, EventPayload } from '#shared/contract/index.ts';
import { chromiumPath } from '../chromium.ts';

const viteConfig = fileURLToPath(new URL('../../renderer/vite.config.ts', import.meta.url));

/** A day in the sample office's year, so that what the tests see does not depend on when they run. */
export const today = '2026-11-20';

export type Stage = Readonly<{
  page: Page;
  /** an empty folder of this test's own */
  folder: string;
  /** everything the console, the policy and the network had to complain about */
  complaints: readonly string[];
  /** tells the page what a door of its own would tell it */
  tell<E extends EventName>(event: E, payload: EventPayload<E>): void;
  /** asks the office behind the page's back, as another door would */
  office: Office;
  close(): Promise<void>;
}>;

let browser: Browser | undefined;
let rendererDir = '';

/** Builds the page as it ships and starts the browser. */
export async function raise(): Promise<void> {
  rendererDir = await mkdtemp(join(tmpdir(), 'jianwen-page-'));
  await build({ configFile: viteConfig, logLevel: 'error', build: { outDir: rendererDir } });
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=zh-CN'],
  });
}

export async function strike(): Promise<void> {
  await browser?.close();
  await rm(rendererDir, { recursive: true, force: true });
}

/** A fresh office behind a fresh host, and a page at 1366×768 that has just opened its link. */
export async function openStage(): Promise<Stage> {
  if (browser === undefined) throw new Error('raise() first');
  const folder = await mkdtemp(join(tmpdir(), 'jianwen-e2e-'));
  const complaints: string[] = [];
  const office = createOffice({
    spawnParser: forkParser,
    now: () => new Date(`${today}T09:30:00+08:00`),
    version: '0.0.0',
    suggestedPath: join(folder, 'workspace'),
    onBug: (bug) => complaints.push(`office: ${bug instanceof Error ? bug.stack : String(bug)}`),
  });
  const listeners = new Set<Parameters<Office['on']>[0]>();
  const heard: Office = {
    ...office,
    on(listener) {
      listeners.add(listener);
      const deaf = office.on(listener);
      return () => {
        listeners.delete(listener);
        deaf();
      };
    },
  };
  const host = await startHost({ office: heard, rendererDir, onBug: (bug) => complaints.push(`host: ${String(bug)}`) });
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  // Shorter than a test's own time, so that a failure names the step that had none.
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await listenFor(complaints, context, page, host);
  await page.goto(host.url);
  await page.getByRole('main').waitFor();
  return {
    page,
    folder,
    complaints,
    office,
    tell: (event, payload) => {
      for (const listener of listeners) listener(event, payload);
    },
    close: () => closeAll(context, host, office, folder),
  };
}

async function listenFor(complaints: string[], context: BrowserContext, page: Page, host: Host): Promise<void> {
  const own = new URL(host.url).origin;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && url.protocol !== 'data:' && url.protocol !== 'blob:')
      complaints.push(`request: ${url.href}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      reportError(new Error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
    });
  });
}

async function closeAll(context: BrowserContext, host: Host, office: Office, folder: string): Promise<void> {
  await context.close();
  await host.close();
  await office.close();
  await rm(folder, { recursive: true, force: true });
}
