import { fromWire, toWire } from '#shared/contract/index.ts';
import type { Transport } from './client.ts';

/** The loopback host's transport: one POST a call, one event stream for what the office tells unasked. */
export function httpTransport(): Transport {
  let stream: EventSource | undefined;
  return {
    async call(channel, input) {
      const response = await fetch(`api/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: toWire(input),
      });
      return fromWire(await response.text());
    },
    on(event, listener) {
      stream ??= new EventSource('events');
      const source = stream;
      const hear = (message: MessageEvent<string>) => listener(fromWire(message.data));
      source.addEventListener(event, hear);
      return () => source.removeEventListener(event, hear);
    },
  };
}
