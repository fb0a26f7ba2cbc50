import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fail, noncePlaceholder, type PageFile, pageFile, pageHeaders, type Result } from '#shared/contract/index.ts';

/** Serves one file of the built page. Fails with `not-found`, having written nothing. */
export async function servePage(
  response: ServerResponse,
  rendererDir: string,
  pathname: string,
): Promise<Result<void>> {
  const file = pageFile(pathname);
  const bytes = file && (await readFile(join(rendererDir, file.path)).catch(() => null));
  if (!file || !bytes) return fail('not-found', { path: pathname });
  const isPage = file.path === 'index.html';
  const nonce = isPage ? randomBytes(16).toString('base64url') : undefined;
  response.writeHead(200, headersOf(file, nonce));
  response.end(nonce === undefined ? bytes : bytes.toString('utf8').replaceAll(noncePlaceholder, nonce));
  return { ok: true, value: undefined };
}

function headersOf(file: PageFile, nonce: string | undefined): Record<string, string> {
  return { ...pageHeaders(nonce), 'cache-control': file.cacheControl, 'content-type': file.contentType };
}
