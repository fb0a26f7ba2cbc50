import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, say } from './setup.mjs';

const electron = join(root, 'node_modules', 'electron');
const programs = { darwin: 'Electron.app/Contents/MacOS/Electron', linux: 'electron', win32: 'electron.exe' };
const triedOn = join(cache, 'electron-tried');
/** A download that has brought nothing new for so long has failed. */
const patience = 6_000;

/** Path of the Electron program, fetched by Electron's own installer where it is missing; null where it can't be had today. */
export async function electronBinary() {
  const present = installedBinary();
  if (present) return present;
  if (!existsSync(join(electron, 'install.js')) || (existsSync(triedOn) && readFileSync(triedOn, 'utf8') === today()))
    return null;

  say('首次使用，正在下载桌面外壳（约 100 MB）', 'first start: fetching Electron (about 100 MB)');
  await download();
  const fetched = installedBinary();
  if (!fetched) writeFileSync(triedOn, today());
  return fetched;
}

/** Never `require('electron')`: without its binary that would start a download of its own. */
function installedBinary() {
  const named = join(electron, 'path.txt');
  const own = existsSync(named) ? join(electron, 'dist', readFileSync(named, 'utf8').trim()) : '';
  const other = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = other ? join(other, programs[process.platform] ?? programs.linux) : own;
  return existsSync(path) ? path : null;
}

/** The installer has no time limit and tells no progress, so it gets a temporary folder of its own, which we watch grow. */
function download() {
  const temporary = join(cache, 'electron-download');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(electron, 'install.js')], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    });
    let bytes = 0;
    let grewAt = Date.now();
    const watch = setInterval(() => {
      const now = bytesUnder(temporary) + bytesUnder(join(electron, 'dist'));
      if (now > bytes) [bytes, grewAt] = [now, Date.now()];
      else if (Date.now() - grewAt > patience) child.kill();
    }, 500);
    const done = () => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      resolve();
    };
    child.once('error', done);
    child.once('exit', done);
  });
}

function bytesUnder(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true }).reduce(
    (sum, name) => sum + (lstatSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

function today() {
  return new Date().toLocaleDateString('sv-SE');
}
