import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { channelOf } from '#electron/cli/channel-input.ts';
import { startHost } from '#electron/host/index.ts';
import type { Office } from '#electron/office/index.ts';
import { type ChannelName, channels, events } from '#shared/contract/index.ts';

const names = Object.keys(channels) as ChannelName[];
const eventNames = Object.keys(events);

describe('every channel of the contract exists', () => {
  it('at the terminal, by words of its own', () => {
    const commands = names.map((name) => channels[name].command);
    expect(new Set(commands).size).toBe(names.length);
    expect(names.map((name) => channelOf(channels[name].command.split(' '))?.channel)).toEqual(names);
  });

  it('at the loopback host, which asks the office for it and for nothing else', async () => {
    const asked: string[] = [];
    const host = await startHost({ office: recording(asked), rendererDir: '.' });
    const entered = await fetch(host.url, { redirect: 'manual' });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const origin = new URL(host.url).origin;
    for (const name of [...names, 'office.close', 'on', 'call']) {
      const headers = { cookie, origin, 'content-type': 'application/json' };
      await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: '{}' });
    }
    await host.close();
    expect(asked).toEqual(names);
  });

  it('at the preload, each under its own name, and nothing else does', async () => {
    const preload = await loadPreload();
    for (const name of [...names, 'office.close', 'constructor', '__proto__']) await preload.bridge.call(name, {});
    expect(preload.invoked).toEqual(names.map((name) => `jianwen:${name}`));

    for (const name of [...eventNames, 'newListener', '__proto__']) preload.bridge.on(name, () => undefined);
    expect(preload.listened).toEqual(eventNames.map((name) => `jianwen:on:${name}`));
  });
});

it('the preload requires nothing but Electron, and exposes two functions', async () => {
  const { required, exposed, bridge } = await loadPreload();
  expect(required).toEqual(['electron']);
  expect(exposed).toEqual(['jianwen']);
  expect(Object.keys(bridge)).toEqual(['call', 'on']);
});

function recording(asked: string[]): Office {
  return {
    async call(channel) {
      asked.push(channel);
      return { ok: false, error: { code: 'no-workspace', params: {} } };
    },
    on: () => () => undefined,
    close: async () => undefined,
  };
}

type Bridge = Readonly<{
  call(channel: string, input: unknown): Promise<unknown>;
  on(event: string, listener: () => void): () => void;
}>;

/** Runs the built preload with a world that writes down what it does. */
async function loadPreload() {
  const seen = { required: [] as string[], exposed: [] as string[], invoked: [] as string[], listened: [] as string[] };
  let bridge: Bridge | undefined;
  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: Bridge) {
        seen.exposed.push(name);
        bridge = api;
      },
    },
    ipcRenderer: {
      invoke: async (channel: string) => void seen.invoked.push(channel),
      on: (channel: string) => void seen.listened.push(channel),
    },
  };
  const world = createContext({
    require(name: string) {
      seen.required.push(name);
      return electron;
    },
  });
  runInContext(await readFile(new URL('../../dist/main/preload.cjs', import.meta.url), 'utf8'), world);
  if (!bridge) throw new Error('the preload exposed nothing');
  return { ...seen, bridge };
}
