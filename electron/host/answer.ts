import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ErrorCode, type OfficeError, pageHeaders, type Reply, toWire } from '#shared/contract/index.ts';

/** Answers with a reply of the contract; that the office declined is no failure of the request. */
export function answer(response: ServerResponse, reply: Reply<unknown>, status = 200): void {
  response.writeHead(status, {
    ...pageHeaders(),
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  });
  response.end(toWire(reply));
}

/** Turns a request away before the office sees it. */
export function turnAway(request: IncomingMessage, response: ServerResponse, error: OfficeError): void {
  // What was not read can't be skipped over on a kept connection.
  if (!request.complete) response.setHeader('connection', 'close');
  answer(response, { ok: false, error }, statuses[error.code] ?? 400);
}

const statuses: Partial<Record<ErrorCode, number>> = {
  forbidden: 403,
  'not-found': 404,
  'unknown-channel': 404,
  'file-too-large': 413,
};
