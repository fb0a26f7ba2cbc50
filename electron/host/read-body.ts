import type { IncomingMessage } from 'node:http';
import { fail, fromWire, ok, type Result } from '#shared/contract/index.ts';

/** Bytes. The largest file that the office reads is 100 MB, a third more as base64. */
export const largestBody = 140 * 1024 * 1024;

/**
 * The request's JSON, decoded. Fails with `bad-request` where it is no JSON and `file-too-large` past `limit` bytes.
 * A body that is too large is still read to its end, unkept: a browser shows no answer that comes while it is sending.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Result<unknown>> {
  if (!jsonType.test(request.headers['content-type'] ?? '')) return fail('bad-request', { problem: 'content-type' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > limit * patience) break;
  }
  if (size > limit) return fail('file-too-large', { limit: 100, unit: 'MB' });
  try {
    return ok(fromWire(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))));
  } catch {
    return fail('bad-request', { problem: 'json' });
  }
}

const jsonType = /^application\/json(?:\s*;\s*charset=utf-8)?$/iu;
/** How many times the limit is read for politeness before the connection is cut. */
const patience = 8;
