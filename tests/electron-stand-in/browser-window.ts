import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Frame, Page, Route } from 'playwright-core';
import { fromBrowser, originOf, toBrowser } from './address.ts';
import { app } from './app.ts';
import { browserContext } from './browser.ts';
import { ipcMain } from './ipc-main.ts';
import { preloadScript } from './page-world.ts';
import { askProtocol } from './protocol.ts';
import { readiness, stoppable } from './readiness.ts';
import { isCancelled, session } from './session.ts';

type WebPreferences = Readonly<{ preload: string } & Record<string, boolean | string>>;
type Options = Readonly<{ width: number; height: number; webPreferences: WebPreferences }>;
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** What a window must say of itself here; the stand-in would be a lie for any other. */
const required: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
};

/** Every request that the app's filter let out of its own scheme: must stay empty. */
export const escaped: string[] = [];

class WebContents extends EventEmitter {
  readonly session = session.defaultSession;
  readonly #window: BrowserWindow;
  openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(window: BrowserWindow) {
    super();
    this.#window = window;
  }

  send(channel: string, ...given: unknown[]): void {
    const message = structuredClone([this.#window.key, channel, given]) as [string, string, unknown[]];
    const deliver = ([key, name, values]: typeof message) => {
      (window as unknown as Record<string, (channel: string, given: unknown[]) => void>)[`${key}Deliver`]?.(
        name,
        values,
      );
    };
    this.#window.page?.evaluate(deliver, message).catch(() => undefined);
  }

  reload(): void {
    this.#window.page?.reload().catch(() => undefined);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  readonly key = `standIn${Math.random().toString(36).slice(2)}`;
  readonly webContents: WebContents;
  page: Page | null = null;
  readonly #booted: Promise<Page>;
  #loadedByMain: string | null = null;

  static getAllWindows(): BrowserWindow[] {
    return [...(app.windows as Set<BrowserWindow>)];
  }

  constructor(options: Options) {
    super();
    readiness.require('BrowserWindow');
    for (const [name, value] of Object.entries(required)) {
      if (options.webPreferences[name] !== value) throw new Error(`stand-in: webPreferences.${name} must be ${value}`);
    }
    this.webContents = new WebContents(this);
    app.windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.#booted = this.#boot(options);
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#booted;
    this.#loadedByMain = url;
    try {
      await page.goto(toBrowser(url));
    } catch (error) {
      // Chromium puts its own page in place of one that was blocked; the next load must not meet it half way.
      await page.waitForURL('chrome-error://**');
      throw error;
    } finally {
      this.#loadedByMain = null;
    }
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }

  async close(): Promise<void> {
    await (await this.#booted).close();
  }

  isDestroyed(): boolean {
    return !app.windows.has(this);
  }

  isMinimized(): boolean {
    return false;
  }

  show(): void {}
  focus(): void {}
  restore(): void {}

  async #boot({ width, height, webPreferences }: Options): Promise<Page> {
    const page = await browserContext().newPage();
    this.page = page;
    await page.setViewportSize({ width, height });
    await page.exposeBinding(this.key, ({ frame }, channel: string, given: unknown[]) =>
      this.#receive(frame, channel, given),
    );
    await page.addInitScript({ content: preloadScript(this.key, readFileSync(webPreferences.preload, 'utf8')) });
    await page.route('**/*', (route) => this.#answer(route));
    page.on('popup', (popup) => {
      const { action } = this.webContents.openHandler({ url: fromBrowser(popup.url()) });
      if (action === 'deny') void popup.close();
    });
    page.on('close', () => {
      app.windows.delete(this);
      this.emit('closed');
      if (app.windows.size === 0) app.emit('window-all-closed');
    });
    return page;
  }

  async #receive(frame: Frame, channel: string, given: unknown[]): Promise<unknown> {
    const senderFrame = {
      url: fromBrowser(frame.url()),
      origin: originOf(fromBrowser(frame.url())),
      parent: frame.parentFrame(),
    };
    try {
      const value = await ipcMain.invoke({ sender: this.webContents, senderFrame }, channel, given);
      return { value };
    } catch (error) {
      return { error: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = fromBrowser(request.url());
    if (request.isNavigationRequest() && url !== this.#loadedByMain && this.#isStopped(request.frame(), url)) {
      // Chromium stays where it is when there is nothing to show.
      return route.fulfill({ status: 204 });
    }
    if (await isCancelled(url, request.method())) return route.abort('blockedbyclient');
    const response = await askProtocol(url, request.method());
    if (!response) {
      escaped.push(url);
      return route.abort('internetdisconnected');
    }
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  #isStopped(frame: Frame, url: string): boolean {
    const event = stoppable({ url, isMainFrame: frame.parentFrame() === null });
    this.webContents.emit('will-frame-navigate', event);
    return event.defaultPrevented;
  }
}
