import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

const wellKnown = {
  linux: () =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
      (name) => `/usr/bin/${name}`,
    ),
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: () =>
    ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .flatMap((variable) => process.env[variable] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/** Where playwright puts the Chromium that `npm test` fetches when the machine has none. */
export const ownBrowsers = own;

/** Path of a Chromium that tests can drive: CHROMIUM, then the machine's own, then the one fetched; null where there is none. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM ?? '', ...(wellKnown[process.platform]?.() ?? []), ...fetched()];
  return candidates.find((path) => path !== '' && existsSync(path) && !isSnapStub(path)) ?? null;
}

/** Ubuntu's deb is a script that starts a snap, which sees neither our profile folder nor a server without a session. */
function isSnapStub(path) {
  return path.endsWith('chromium-browser') && readFileSync(path).subarray(0, 2).toString() === '#!';
}

function fetched() {
  if (!existsSync(own)) return [];
  return readdirSync(own, { recursive: true })
    .filter((name) => /(?:^|[\\/])(?:chrome-)?headless[-_]shell(?:\.exe)?$/u.test(name))
    .map((name) => join(own, name));
}
