import { readiness } from './readiness.ts';

type Handler = (request: Request) => Promise<Response> | Response;

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly { scheme: string }[]): void {
    readiness.forbid('registerSchemesAsPrivileged');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle(scheme: string, handler: Handler): void {
    readiness.require('protocol.handle');
    if (handlers.has(scheme)) throw new Error(`the scheme ${scheme} has a handler already`);
    if (!privileged.has(scheme)) throw new Error(`stand-in: ${scheme} was not registered as privileged`);
    handlers.set(scheme, handler);
  },
};

/** @returns null where no handler of the app's is there for this URL */
export async function askProtocol(url: string, method: string): Promise<Response | null> {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) return null;
  // Request can't be made with a scheme of ours; only its address differs.
  return handler(Object.defineProperty(new Request('https://stand-in.invalid/', { method }), 'url', { value: url }));
}
