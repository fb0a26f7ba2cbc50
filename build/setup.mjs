import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isStale } from './build.mjs';

/**
 * What both commands share. Runs on any Node from 20 up with nothing installed, so: plain ESM, Node's modules only.
 */
export const root = fileURLToPath(new URL('..', import.meta.url));
export const cache = join(root, '.cache');

/** One line for the person who waits. */
export function say(zh, en) {
  console.log(`简文 · ${zh} · ${en}`);
}

/** Ends the script with one sentence instead of a stack trace: the person can do something about it. */
export class SetupError extends Error {}

/** Runs to the end with our terminal; resolves to the exit status, a signal counting as 128 and up like in a shell. */
export function run(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd: root, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    // Ctrl+C reaches the child by itself; we stay to report how it ended
    const stay = () => {};
    process.on('SIGINT', stay);
    process.on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stay);
      process.off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** `npm ci`, when there is nothing yet or package-lock.json has moved on since. */
export async function install() {
  if (isInstalled()) return;
  say('正在安装依赖（约一分钟）', 'installing dependencies with npm ci');
  freeRunningNode();
  const status = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    throw new SetupError('依赖安装失败，请检查网络后重试 · npm ci failed; check the network and try again');
}

/** Page, desktop shell, office and parser are compiled into dist/, when that is missing or older than the sources. */
export async function build() {
  if (!isStale()) return;
  say('正在构建', 'building');
  const status = await run(pinnedNode(), [join(root, 'build', 'build.mjs')]);
  if (status !== 0) throw new SetupError('构建失败，原因见上 · the build failed; the reason stands above');
}

/** Path of the Node that the lock file pins; on a Mac, or where that one can't run, this very Node if it is new enough. */
export function pinnedNode() {
  const folder = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  );
  if (existsSync(folder)) {
    const path = join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.node);
    if (path === process.execPath || spawnSync(path, ['--version']).status === 0) return path;
  }
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new SetupError(
    `这台电脑需要自行安装 Node.js 24 或更高版本（现有 ${process.versions.node}） · this machine needs a Node.js of its own, 24 or newer (it has ${process.versions.node})`,
  );
}

/** npm leaves its own copy of the lock file in node_modules when it is done; the two are compared package by package. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn(join('node_modules', '.package-lock.json'));
  if (!wanted) throw new SetupError('缺少 package-lock.json · package-lock.json is missing');
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const there = present[path];
    if (path === '' || (!there && (optional || path.startsWith('build')))) return true;
    return there !== undefined && there.version === version && there.integrity === integrity;
  });
}

function packagesIn(lock) {
  const path = join(root, lock);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** npm by the path under which it started us; on Windows a bare `npm` is a batch file, which needs a shell. */
function npm(parameters) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js'))
    return run(process.env.npm_node_execpath ?? process.execPath, [script, ...parameters]);
  return process.platform === 'win32' ? run('npm.cmd', parameters, { shell: true }) : run('npm', parameters);
}

/** Windows can't delete a program that runs, but can move it: this Node may be the pinned one that npm is to replace. */
function freeRunningNode() {
  if (process.platform !== 'win32') return;
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) if (name.startsWith('old-node-')) rmSync(join(cache, name), { force: true });
  if (process.execPath.startsWith(join(root, 'node_modules') + sep)) {
    renameSync(process.execPath, join(cache, `old-node-${process.pid}.exe`));
  }
}

/** Runs a script's main; what the person can mend is one sentence, anything else keeps its stack. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`简文 · ${error.message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    await install();
    return 0;
  });
}
