import { EventEmitter } from 'node:events';

type Answer = (decision: { cancel?: boolean }) => void;
type BeforeRequest = (details: { url: string; method: string }, answer: Answer) => void;
type PermissionHandler = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;

class Session extends EventEmitter {
  beforeRequest: BeforeRequest | null = null;
  readonly webRequest = {
    onBeforeRequest: (handler: BeforeRequest) => {
      this.beforeRequest = handler;
    },
  };

  setPermissionRequestHandler(handler: PermissionHandler): void {
    handler(null, 'media', refuseGrant);
  }

  setPermissionCheckHandler(handler: () => boolean): void {
    refuseGrant(handler());
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    refuseGrant(handler());
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    if (enabled) throw new Error('stand-in: there is no spell checker here');
  }
}

/** Our app grants nothing; asking its handlers once proves it without a page that asks. */
function refuseGrant(granted: boolean): void {
  if (granted) throw new Error('stand-in: a permission was granted');
}

export const session = { defaultSession: new Session() };

/** Asks the app's own filter, as Chromium's network service does for every request. */
export function isCancelled(url: string, method: string): Promise<boolean> {
  const { beforeRequest } = session.defaultSession;
  return new Promise((resolve) => {
    if (beforeRequest) beforeRequest({ url, method }, ({ cancel = false }) => resolve(cancel));
    else resolve(false);
  });
}
