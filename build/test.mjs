import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, ownBrowsers } from './chromium.mjs';
import { build, install, main, pinnedNode, root, run, say } from './setup.mjs';

/** `npm test [-- FOLDER|FILE|vitest option …]`: sets up what tests need, then runs them; the exit status is theirs. */
await main(async () => {
  const parameters = process.argv.slice(2);
  await install();
  if (reaches('tests', parameters)) {
    await build();
    await fromSystem(parameters);
    await browser();
  }

  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  return run(pinnedNode(), [vitest, 'run', '--config', join(root, 'build', 'vitest.config.ts'), ...parameters]);
});

/** Tests that stand beside the code need neither dist/ nor a browser; those under tests/ may need both. */
function reaches(area, parameters) {
  const folders = parameters
    .filter((parameter) => !parameter.startsWith('-'))
    .map((path) => path.replace(/^\.[\\/]/u, ''));
  return folders.length === 0 || folders.some((folder) => folder.startsWith(area) || area.startsWith(`${folder}/`));
}

/** What a bare Debian lacks, as CI starts from; elsewhere the tests say what they miss, and what needs LibreOffice is skipped. */
async function fromSystem(parameters) {
  if (!isDebianRoot()) return;
  const formats = ['tests/formats', 'tests/counting', 'tests/pages'].some((area) => reaches(area, parameters));
  const needsOffice = formats && !existsSync('/usr/bin/soffice');
  const needsCalc = formats && !existsSync('/usr/lib/libreoffice/program/libscfiltlo.so');
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk']),
    ...(needsOffice ? ['libreoffice-writer-nogui'] : []),
    ...(needsCalc ? ['libreoffice-calc-nogui'] : []),
  ];
  if (missing.length > 0) await fromDebian(missing);
}

/** A failure here is said and no more: the tests that need the browser will tell what they miss. */
async function browser() {
  if (findChromium()) return;

  say('正在下载测试用的浏览器', 'fetching a Chromium for the tests');
  const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const env = { ...process.env, PLAYWRIGHT_BROWSERS_PATH: ownBrowsers };
  await run(pinnedNode(), [playwright, 'install', 'chromium-headless-shell'], { env, timeout: 300_000 });
  if (!findChromium())
    say('没有可用的浏览器，页面测试将失败', 'no Chromium to be had; the tests of the page will fail');
}

async function fromDebian(packages) {
  say(`正在安装 ${packages.join('、')}`, `apt-get install ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const limits = ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
  const options = { env, timeout: 300_000, stdio: ['ignore', 'ignore', 'inherit'] };
  await run('apt-get', ['update', ...limits], options);
  // one by one: tests that need one of them don't suffer from another that can't be had
  for (const name of packages) {
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...limits, name], options);
  }
}

/** Ubuntu's chromium is a snap and of no use here, hence Debian by name. */
function isDebianRoot() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** Only a bare Linux lacks one; screenshots would show boxes, and line breaks would differ. */
async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const status = await run('sh', ['-c', 'fc-list :lang=zh | grep -q .'], { stdio: 'ignore' });
  return status === 0;
}
