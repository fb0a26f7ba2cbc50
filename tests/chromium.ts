import { findChromium } from '../build/chromium.mjs';

/** The Chromium that tests drive; `npm test` fetches one where the machine has none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === null) throw new Error('No Chromium found: run `npm test` once with a network, or name one in CHROMIUM.');
  return path;
}
