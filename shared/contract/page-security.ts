/**
 * What a door must say when it serves the page, in one place: the loopback host over HTTP and the desktop shell over
 * its own scheme send the same headers and serve the same files.
 */

/** Stands in the built index.html where each load's own nonce goes. */
export const noncePlaceholder = '__CSP_NONCE__';

/** @param nonce random for each load of index.html; other files pass none and get a policy without one. */
export function pageHeaders(nonce?: string): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      nonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-frame-options': 'DENY',
  };
}

export type PageFile = Readonly<{
  /** relative to the built page's folder, forward slashes, never leaving it */
  path: string;
  contentType: string;
  cacheControl: string;
}>;

/**
 * The file that a URL path asks for, or null where no file of the page can be meant. Names are letters, digits,
 * dots, dashes and underscores and never begin with a dot, so nothing that is answered can leave the folder.
 */
export function pageFile(pathname: string): PageFile | null {
  const path = pathname === '/' ? 'index.html' : pathname.slice(1);
  if (!pathname.startsWith('/') || !filePattern.test(path)) return null;
  const contentType = contentTypes[path.slice(path.lastIndexOf('.'))];
  if (contentType === undefined) return null;
  return { path, contentType, cacheControl: path.startsWith(hashedFolder) ? forever : 'no-store' };
}

/** Vite puts files here whose names change with their content. */
const hashedFolder = 'assets/';
const forever = 'private, max-age=31536000, immutable';
const filePattern = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.[a-z0-9]+$/u;
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
