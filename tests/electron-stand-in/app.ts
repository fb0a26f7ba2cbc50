import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser, openBrowser } from './browser.ts';
import { readiness, stoppable } from './readiness.ts';
import { endUtilities, utilityMetrics } from './utility-process.ts';

const folder = process.env.STAND_IN_FOLDER ?? '';

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = { appendSwitch: () => readiness.forbid('appendSwitch') };
  readonly windows = new Set<{ close(): Promise<void> }>();
  #quitting = false;

  async becomeReady(): Promise<void> {
    await openBrowser(join(folder, 'chromium'));
    readiness.reach();
    this.emit('ready', {});
  }

  enableSandbox(): void {
    readiness.forbid('enableSandbox');
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  getVersion(): string {
    return '0.0.0';
  }

  getName(): string {
    return 'jianwen';
  }

  getLocale(): string {
    return 'zh-CN';
  }

  getPath(name: string): string {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  getAppMetrics(): readonly { pid: number; type: string; name: string }[] {
    return utilityMetrics();
  }

  /** As Electron: the windows close, then `will-quit` may hold everything up. */
  quit(): void {
    void this.#quit();
  }

  async #quit(): Promise<void> {
    if (!this.#quitting) {
      this.#quitting = true;
      this.emit('before-quit', stoppable({}));
      for (const window of this.windows) await window.close();
    }
    const event = stoppable({});
    this.emit('will-quit', event);
    if (event.defaultPrevented) return;
    this.emit('quit', {}, 0);
    endUtilities();
    await closeBrowser();
    process.exit(0);
  }
}

export const app = new App();
