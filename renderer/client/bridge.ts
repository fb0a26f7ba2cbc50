import type { ChannelName, EventName } from '#shared/contract/index.ts';
import type { Transport } from './client.ts';

/** What the desktop's preload puts on the window. */
export type Bridge = Readonly<{
  call(channel: ChannelName, input: unknown): Promise<unknown>;
  on(event: EventName, listener: (payload: unknown) => void): () => void;
}>;

declare global {
  interface Window {
    readonly jianwen?: Bridge;
  }
}

/** The desktop shell's transport, or undefined where the page was opened in a browser. */
export function bridgeTransport(): Transport | undefined {
  return window.jianwen;
}
