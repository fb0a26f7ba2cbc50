import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { noncePlaceholder, pageFile, pageHeaders } from '#shared/contract/index.ts';
import { pageOrigin, scheme } from './origin.ts';

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page, and nothing else, under the scheme. */
export function servePage(rendererDir: string): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const file = `${url.protocol}//${url.host}` === pageOrigin ? pageFile(url.pathname) : null;
    const bytes =
      file && request.method === 'GET' ? await readFile(join(rendererDir, file.path)).catch(() => null) : null;
    if (!file || !bytes) return new Response(null, { status: 404, headers: pageHeaders() });
    const isPage = file.path === 'index.html';
    const nonce = isPage ? randomBytes(16).toString('base64url') : undefined;
    return new Response(nonce === undefined ? bytes : bytes.toString('utf8').replaceAll(noncePlaceholder, nonce), {
      headers: { ...pageHeaders(nonce), 'cache-control': file.cacheControl, 'content-type': file.contentType },
    });
  });
}
