import { expect } from 'vitest';
import { createParser, forkParser, limits, type Parser } from '#electron/office/documents/index.ts';
import type { ReadDocument } from '#shared/contract/index.ts';

/** A parser over real forked children. */
export function realParser(): Parser {
  return createParser(() => forkParser());
}

/** Waiting for a slow machine is no failure of a limit: the child is given up at the limit, and its end takes a while. */
const SLACK_MS = 5_000;

/**
 * Reads hostile bytes. Whatever they are, the answer is a document or a coded error, in the time that such a file has,
 * and no reader's fault (`internal`).
 */
export async function outcome(parser: Parser, bytes: Uint8Array): Promise<ReadDocument | string> {
  const begun = performance.now();
  const read = await parser.read('来件', bytes);
  const allowed = bytes.length > limits.longFromBytes ? limits.longJobMs : limits.jobMs;
  expect(performance.now() - begun).toBeLessThan(allowed + SLACK_MS);
  if (read.ok) {
    expect(read.value.text.isWellFormed()).toBe(true);
    return read.value;
  }
  const { code, params } = read.error;
  expect(code).not.toBe('internal');
  const detail = params.limit ?? params.reason;
  return detail === undefined ? code : `${code}: ${detail}`;
}

export async function textOf(parser: Parser, bytes: Uint8Array): Promise<string> {
  const read = await outcome(parser, bytes);
  return typeof read === 'string' ? `(${read})` : read.text;
}
