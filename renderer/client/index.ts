import { bridgeTransport } from './bridge.ts';
import { type Client, clientOver } from './client.ts';
import { httpTransport } from './http.ts';

export { type Client, OfficeFailure } from './client.ts';
export { ClientContext, unwrap, useAsk, useClient, useDo } from './hooks.ts';
export { isFixed, put, refreshAfter } from './moves.ts';

/** The desktop's bridge where there is one, the loopback host otherwise. */
export function openClient(): Client {
  return clientOver(bridgeTransport() ?? httpTransport());
}
