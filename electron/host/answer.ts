import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ErrorCode, type OfficeError, pageHeaders, type Reply, toWire } from '#shared/contract/index.ts';
import { createTranslator } from '#shared/i18n/index.ts';

/** Answers with a reply of the contract; that the office declined is no failure of the request. */
export function answer(response: ServerResponse, reply: Reply<unknown>, status = 200): void {
  response.writeHead(status, {
    ...pageHeaders(),
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  });
  response.end(toWire(reply));
}

/** Turns a request away before the office sees it: in words where a person typed the address, else as a reply. */
export function turnAway(request: IncomingMessage, response: ServerResponse, error: OfficeError): void {
  const status = statuses[error.code] ?? 400;
  // What was not read can't be skipped over on a kept connection.
  if (!request.complete) response.setHeader('connection', 'close');
  if (request.headers['sec-fetch-dest'] !== 'document') {
    answer(response, { ok: false, error }, status);
    return;
  }
  response.writeHead(status, { ...pageHeaders(), 'content-type': 'text/plain; charset=utf-8' });
  response.end(languages.map((language) => sentences(language, error)).join('\n\n'));
}

const languages = ['zh-CN', 'en'] as const;

function sentences(language: (typeof languages)[number], { code, params }: OfficeError): string {
  const t = createTranslator(language);
  return `${t(`errors:${code}.message`, params)}\n${t(`errors:${code}.next`, params)}`;
}

const statuses: Partial<Record<ErrorCode, number>> = {
  forbidden: 403,
  'not-found': 404,
  'unknown-channel': 404,
  'file-too-large': 413,
};
