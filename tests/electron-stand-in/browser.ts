import { type BrowserContext, chromium } from 'playwright-core';

let context: BrowserContext | null = null;

/**
 * Opens the Chromium that draws every window. It also listens on a debugging port, noted in
 * `<folder>/DevToolsActivePort`, so that the tests hold the very same pages.
 */
export async function openBrowser(folder: string): Promise<void> {
  const executablePath = process.env.STAND_IN_CHROMIUM;
  context = await chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
    chromiumSandbox: process.getuid?.() !== 0 && process.platform === 'linux',
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--remote-debugging-port=0',
    ],
  });
}

export function browserContext(): BrowserContext {
  if (!context) throw new Error('Chromium is not open');
  return context;
}

export async function closeBrowser(): Promise<void> {
  await context?.close();
}
