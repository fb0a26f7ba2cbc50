import type { ServerResponse } from 'node:http';
import { type EventName, toWire } from '#shared/contract/index.ts';

/** Pages that listen for what the office tells without being asked, as server-sent events. */
export interface EventStreams {
  add(response: ServerResponse): void;
  tell(event: EventName, payload: unknown): void;
  close(): void;
}

export function createEventStreams(): EventStreams {
  const listening = new Set<ServerResponse>();
  // A line that says nothing finds out which pages are gone, and keeps proxies and sleepers from closing the rest.
  const heartbeat = setInterval(() => send(': beat\n\n'), heartbeatMilliseconds).unref();

  function send(text: string): void {
    for (const response of listening) {
      if (response.writableLength > mostUnreadBytes) response.destroy();
      else response.write(text);
    }
  }

  return {
    add(response) {
      const [eldest] = listening;
      if (eldest && listening.size >= mostPages) eldest.destroy();
      listening.add(response);
      response.on('close', () => listening.delete(response));
      response.write('retry: 1000\n\n');
    },
    tell: (event, payload) => send(`event: ${event}\ndata: ${toWire(payload)}\n\n`),
    close() {
      clearInterval(heartbeat);
      for (const response of listening) response.end();
    },
  };
}

const heartbeatMilliseconds = 15_000;
/** A page that has stopped reading is cut off; its EventSource comes back by itself. */
const mostUnreadBytes = 1024 * 1024;
const mostPages = 32;
