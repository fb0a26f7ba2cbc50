import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Office } from '#electron/office/index.ts';
import { fail, isChannelName, pageHeaders } from '#shared/contract/index.ts';
import { answer, turnAway } from './answer.ts';
import { createEventStreams, type EventStreams } from './event-streams.ts';
import { because, enterPath, refusal } from './gate.ts';
import { createPass, type Pass } from './pass.ts';
import { largestBody, readBody } from './read-body.ts';
import { servePage } from './serve-page.ts';

export type HostOptions = Readonly<{
  office: Office;
  /** folder of the built page */
  rendererDir: string;
  /** 0 or absent: one that is free */
  port?: number;
  /** bytes a request may have; for tests */
  bodyLimit?: number;
  /** what went wrong inside, for the door's own log; the page gets `internal` */
  onBug?: (error: unknown) => void;
}>;

export type Host = Readonly<{
  /** opens the page once; whoever opens it first holds the office */
  url: string;
  port: number;
  /** ends every connection; the office stays open, it belongs to who made it */
  close(): Promise<void>;
}>;

/** The office behind a web server on 127.0.0.1. Rejects where the port can't be had. */
export async function startHost(options: HostOptions): Promise<Host> {
  const server = createServer({ requestTimeout: 0 });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const pass = createPass(port);
  const streams = createEventStreams();
  const stopListening = options.office.on((event, payload) => streams.tell(event, payload));
  const desk: Desk = { ...options, authority: `127.0.0.1:${port}`, pass, streams };

  server.on('request', (request, response) => {
    receive(desk, request, response).catch((error: unknown) => {
      // A page that left in the middle of its own request is no bug.
      if (!request.destroyed || request.complete) options.onBug?.(error);
      if (response.headersSent) response.destroy();
      else turnAway(request, response, fail('internal').error);
    });
  });

  return {
    url: `http://${desk.authority}${enterPath}?token=${pass.token}`,
    port,
    close() {
      stopListening();
      streams.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

type Desk = HostOptions & Readonly<{ authority: string; pass: Pass; streams: EventStreams }>;

async function receive(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? '';
  const url = URL.parse(request.url ?? '', `http://${desk.authority}`);
  const path = url?.pathname ?? '';
  const refused = refusal({ method, path, headers: request.headers }, desk.authority, desk.pass);
  if (refused || !url) return turnAway(request, response, refused ?? fail('bad-request', { problem: 'url' }).error);

  if (method === 'POST' && path.startsWith(apiPath)) return call(desk, path.slice(apiPath.length), request, response);
  if (method !== 'GET') return turnAway(request, response, fail('bad-request', { problem: 'method' }).error);
  if (path === enterPath) return enter(desk, url, request, response);
  if (path === eventsPath) return listen(desk, response);
  const served = await servePage(response, desk.rendererDir, path);
  if (!served.ok) turnAway(request, response, served.error);
}

const apiPath = '/api/';
const eventsPath = '/events';

async function call(desk: Desk, channel: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isChannelName(channel)) return turnAway(request, response, fail('unknown-channel', { channel }).error);
  const body = await readBody(request, desk.bodyLimit ?? largestBody);
  if (!body.ok) return turnAway(request, response, body.error);
  answer(response, await desk.office.call(channel, body.value));
}

function enter(desk: Desk, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const cookie = desk.pass.redeem(url.searchParams.get('token') ?? '');
  // Opening the link a second time in the same browser leads to the page that is already allowed.
  if (cookie === null && !desk.pass.holds(request.headers.cookie)) {
    turnAway(request, response, because('link'));
    return;
  }
  response.writeHead(303, {
    ...pageHeaders(),
    ...(cookie === null ? {} : { 'set-cookie': cookie }),
    'cache-control': 'no-store',
    location: '/',
  });
  response.end();
}

function listen(desk: Desk, response: ServerResponse): void {
  response.writeHead(200, {
    ...pageHeaders(),
    'cache-control': 'no-store',
    'content-type': 'text/event-stream; charset=utf-8',
  });
  desk.streams.add(response);
}
