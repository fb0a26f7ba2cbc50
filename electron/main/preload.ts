import { contextBridge, ipcRenderer } from 'electron';
import type { ChannelName, EventName } from '#shared/contract/index.ts';
import { callName, eventName } from './ipc-names.ts';

/** Written in by the build from the contract, which itself would bring a whole validator into every page load. */
declare const CHANNEL_NAMES: readonly ChannelName[];
declare const EVENT_NAMES: readonly EventName[];

const channelNames = new Set(CHANNEL_NAMES);
const eventNames = new Set(EVENT_NAMES);

/** All that the page can reach. Values are validated by the page's client on this side and by main on the other. */
contextBridge.exposeInMainWorld('jianwen', {
  call(channel: ChannelName, input: unknown): Promise<unknown> {
    if (channelNames.has(channel)) return ipcRenderer.invoke(callName(channel), input);
    return Promise.resolve({ ok: false, error: { code: 'unknown-channel', params: { channel: String(channel) } } });
  },
  on(event: EventName, listener: (payload: unknown) => void): () => void {
    if (!eventNames.has(event)) return () => undefined;
    const hear = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(eventName(event), hear);
    return () => ipcRenderer.removeListener(eventName(event), hear);
  },
});
