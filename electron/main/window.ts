import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { pageUrl } from './origin.ts';

/** The one window, not yet loaded. The page in it has no Node, no other world's objects and no way out. */
export function makeWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

export async function loadPage(window: BrowserWindow): Promise<void> {
  // A page that crashed is shown anew; drafts and books are the office's, which has not crashed.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  await window.loadURL(pageUrl);
}
