import { config } from 'zod';

/**
 * Imported before anything that makes a schema: zod would otherwise probe `new Function`, which the page's policy
 * (script-src 'self') forbids and reports.
 */
config({ jitless: true });

/** The nonce of this load, put into the page by the door that served it; undefined under a bare file server. */
export function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}
