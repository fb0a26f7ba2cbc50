import type { IncomingHttpHeaders } from 'node:http';
import { fail, type OfficeError } from '#shared/contract/index.ts';
import type { Pass } from './pass.ts';

export type Asked = Readonly<{ method: string; path: string; headers: IncomingHttpHeaders }>;

/**
 * Why a request is turned away, or null. Only the page that this host served, opened by whoever held the link, gets
 * through: a web page elsewhere can reach 127.0.0.1 too, by a plain request or by a name that it points there.
 */
export function refusal({ method, path, headers }: Asked, authority: string, pass: Pass): OfficeError | null {
  if (headers.host !== authority) return because('host');
  const origin = headers.origin;
  if (origin !== undefined && origin !== `http://${authority}`) return because('origin');
  // Browsers send Origin with every POST; one without it is no page of ours.
  if (method !== 'GET' && origin === undefined) return because('origin');
  if (path === enterPath) return null;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && method === 'GET')) return because('site');
  return pass.holds(headers.cookie) ? null : because('cookie');
}

export const enterPath = '/enter';

export function because(problem: 'host' | 'origin' | 'site' | 'cookie' | 'link'): OfficeError {
  return fail('forbidden', { problem }).error;
}
