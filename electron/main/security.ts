import { app, type Session, type WebContents, type WebFrameMain } from 'electron';
import { pageOrigin, pageUrl } from './origin.ts';

/** The app never uses the network: not even names are looked up. Must run before the app is ready. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Holds for every page that is ever made, whoever makes it. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

/** Denies every permission and every request that leaves the page's own scheme. */
export function guardSession(session: Session, onBlocked: (url: string) => void): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !allowed(url);
    if (cancel) onBlocked(url);
    answer({ cancel });
  });
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${pageUrl}`)) event.preventDefault();
  });
}

/** Is this frame the page itself, not something inside it or instead of it? */
export function isPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.origin === pageOrigin && frame.parent === null;
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (event.url !== pageUrl) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}

/** The page's blobs are the files it lets people save; data: images never reach the network. */
function allowed(url: string): boolean {
  return [pageUrl, `blob:${pageUrl}`, 'data:'].some((start) => url.startsWith(start)) || isOwnDevTools(url);
}

function isOwnDevTools(url: string): boolean {
  return !app.isPackaged && url.startsWith('devtools://devtools/');
}
