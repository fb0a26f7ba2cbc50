import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Host, startHost } from '#electron/host/index.ts';
import { chromiumPath } from '../chromium.ts';

type Init = {
  method?: string;
  body?: string;
  mode?: 'no-cors';
  credentials?: 'include';
  headers?: Record<string, string>;
};

/** The host in a real browser that also visits a hostile page, in the same profile, with the cookie in it. */
const asked: string[] = [];
let host: Host;
let hostile: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let victim: Page;

beforeAll(async () => {
  host = await startHost({
    office: {
      async call(channel) {
        asked.push(channel);
        return { ok: false, error: { code: 'no-workspace', params: {} } };
      },
      on: () => () => undefined,
      close: async () => undefined,
    },
    rendererDir: fileURLToPath(new URL('../../dist/renderer', import.meta.url)),
  });
  hostile = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>hostile</title><body>');
  });
  await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    chromiumSandbox: false,
    args: ['--host-resolver-rules=MAP rebound.example 127.0.0.1'],
  });
  context = await browser.newContext();
  victim = await context.newPage();
  await victim.goto(host.url);
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await host.close();
  hostile.close();
});

beforeEach(async () => {
  await page.goto(`http://127.0.0.1:${(hostile.address() as AddressInfo).port}/`);
  asked.length = 0;
});

it('is opened by the link and asks the office', async () => {
  expect(new URL(victim.url()).pathname).toBe('/');
  await victim.evaluate(() =>
    fetch('/api/app.info', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
  );
  expect(asked).toContain('app.info');
  expect(await victim.evaluate(() => document.cookie)).toBe('');
  // Its own calls would be taken for the hostile page's.
  await victim.goto('about:blank');
});

describe('a hostile page on another port of this machine', () => {
  it.each([
    ['a plain request', { method: 'POST', body: '{}', mode: 'no-cors' }],
    ['a request with the cookie', { method: 'POST', body: '{}', mode: 'no-cors', credentials: 'include' }],
    ['a request of our type', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }],
    ['a read', { credentials: 'include' }],
  ] as [string, Init][])('gets nothing by %s', async (_how, init) => {
    const got = await page.evaluate(
      async ([url, given]) => {
        const response = await fetch(url, given).catch(() => null);
        return response === null ? null : response.text();
      },
      [`http://127.0.0.1:${host.port}/api/app.info`, init] as const,
    );
    expect(got ?? '').toBe('');
    expect(asked).toEqual([]);
  });

  it('gets nothing by sending a form', async () => {
    await page.evaluate((action) => {
      const form = document.createElement('form');
      Object.assign(form, { action, method: 'post', enctype: 'text/plain' });
      document.body.append(form);
      form.submit();
    }, `http://127.0.0.1:${host.port}/api/app.info`);
    await page.waitForURL('**/api/app.info');
    expect(asked).toEqual([]);
  });

  it('can neither frame the page nor load its parts nor listen', async () => {
    const outcome = await page.evaluate(async (origin) => {
      const settled = (element: HTMLElement) =>
        new Promise<string>((resolve) => {
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('refused');
          document.body.append(element);
        });
      const script = Object.assign(document.createElement('script'), { src: `${origin}/assets/x.js` });
      const image = Object.assign(document.createElement('img'), { src: `${origin}/icon.svg` });
      const frame = Object.assign(document.createElement('iframe'), { src: `${origin}/` });
      const heard = new Promise<string>((resolve) => {
        const source = new EventSource(`${origin}/events`, { withCredentials: true });
        source.onopen = () => resolve('loaded');
        source.onerror = () => resolve('refused');
      });
      document.body.append(frame);
      const [ofScript, ofImage, events] = await Promise.all([settled(script), settled(image), heard]);
      return { script: ofScript, image: ofImage, events };
    }, `http://127.0.0.1:${host.port}`);
    expect(outcome).toEqual({ script: 'refused', image: 'refused', events: 'refused' });
    const framed = page.frames().find((frame) => frame !== page.mainFrame());
    await expect.poll(() => framed?.url()).toMatch(/^chrome-error:|^http/u);
    expect(await framed?.content()).not.toContain('id="root"');
    expect(asked).toEqual([]);
  });
});

it('a name that was pointed at this machine shows nothing', async () => {
  const response = await page.goto(`http://rebound.example:${host.port}/`);
  expect(response?.status()).toBe(403);
  const got = await page.evaluate(
    async () =>
      (await fetch('/api/app.info', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }))
        .status,
  );
  expect(got).toBe(403);
  expect(asked).toEqual([]);
});
