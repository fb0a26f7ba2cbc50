import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { electronBinary } from './electron-binary.mjs';
import { build, install, main, pinnedNode, root, run, say } from './setup.mjs';

/** A small young generation: the engine would take 100 MB more of an office PC's memory than comparisons need. */
const flags = ['--max-semi-space-size=16'];

/** `npm start [-- [--browser] [FILE…]]`: sets up what is missing, then opens the app. */
await main(async () => {
  const parameters = process.argv.slice(2);
  const files = parameters
    .filter((parameter) => parameter !== '--browser')
    .map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));

  await install();
  await build();

  if (!hasDisplay())
    return inBrowser(files, '没有图形界面，请在浏览器打开下面的链接', 'no display; open this link in a browser');
  if (parameters.includes('--browser')) return inBrowser(files, '在浏览器中打开', 'opening in the browser');
  const electron = await electronBinary();
  if (!electron)
    return inBrowser(files, '桌面外壳下载不到，改在浏览器中打开', 'no Electron to be had; opening in the browser');
  return onDesktop(electron, files);
});

async function onDesktop(electron, files) {
  say('正在打开', 'opening');
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const started = Date.now();
  const status = await run(electron, [root, ...files], { env });
  if (status === 0 || status === 130) return 0;
  // run as root, or where the system forbids its sandbox, Electron gives up at once
  if (Date.now() - started > 5_000) return status;
  return inBrowser(files, '桌面外壳无法启动，改在浏览器中打开', 'Electron does not start here; opening in the browser');
}

/** The same app behind the loopback host; ends with Ctrl+C. */
async function inBrowser(files, zh, en) {
  say(zh, en);
  const host = spawn(pinnedNode(), [...flags, resolve(root, 'electron/cli/main.ts'), 'serve', ...files], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let said = '';
  host.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    const before = linkIn(said);
    said += text;
    const link = linkIn(said);
    if (link && !before && hasDisplay()) openInBrowser(link);
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => host.kill('SIGTERM'));
  return new Promise((done, failed) => {
    host.once('error', failed);
    host.once('exit', (code, signal) => done(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1)));
  });
}

/** A link counts once its line is complete. */
function linkIn(text) {
  return /^(?<link>http:\/\/\S+)\r?\n/mu.exec(text)?.groups.link;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The link stands on the terminal anyway, so a system without a browser to open is no failure. */
function openInBrowser(link) {
  const [command, ...parameters] = {
    darwin: ['open', link],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', link],
  }[process.platform] ?? ['xdg-open', link];
  spawn(command, parameters, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
