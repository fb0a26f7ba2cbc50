import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChannelName, channels, type Reply, replySchema } from '#shared/contract/index.ts';
import { type AppUnderTest, electronBinary, launchApp } from './launch.ts';

type Bridge = Readonly<{
  call(channel: string, input: unknown): Promise<unknown>;
  on(event: string, listener: (payload: unknown) => void): () => void;
}>;
type Page = { jianwen: Bridge; heard: unknown[] };

const text = `云溪县人民政府办公室关于做好防汛工作的通知

各乡镇人民政府，县政府各部门：

${'请认真落实各项防汛责任，确保安全度汛。'.repeat(300)}

云溪县人民政府办公室
2026年6月1日
`;

let app: AppUnderTest;
let folder: string;
const violations: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianwen-files-'));
  const named = join(folder, '防汛通知.txt');
  await writeFile(named, text);
  app = await launchApp(named);
  app.page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A call made in the page, through everything that the page's own calls go through. */
async function call(channel: ChannelName, input: unknown): Promise<Reply<unknown>> {
  const raw = await app.page.evaluate(([name, given]) => (window as unknown as Page).jianwen.call(name, given), [
    channel,
    input,
  ] as const);
  return replySchema(channel).parse(raw) as Reply<unknown>;
}

async function must(channel: ChannelName, input: unknown): Promise<unknown> {
  const reply = await call(channel, input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
}

describe('the window', () => {
  it('shows the page under its own policy, with a nonce of this load', async () => {
    const { page } = app;
    await page.reload();
    const nonce = await page.locator('meta[name=csp-nonce]').getAttribute('content');
    expect(nonce).toMatch(/^[\w-]{20,}$/u);
    const [response] = await Promise.all([page.waitForResponse((one) => one.url().endsWith('/')), page.reload()]);
    const policy = (await response.allHeaders())['content-security-policy'] ?? '';
    const fresh = await page.locator('meta[name=csp-nonce]').getAttribute('content');
    expect(fresh).not.toBe(nonce);
    expect(policy).toContain(`'nonce-${fresh}'`);
    expect(policy).not.toContain('unsafe');
    await page.getByRole('navigation').first().waitFor();
    expect(violations).toEqual([]);
  });

  it('gives the page the bridge and nothing of Node or Electron', async () => {
    const found = await app.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
    expect(await app.page.evaluate(() => Object.keys((window as unknown as Page).jianwen))).toEqual(['call', 'on']);
  });

  it('runs nothing inline and evaluates no text', async () => {
    const ran = await app.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      return 'inlineRan' in window;
    });
    expect(ran).toBe(false);
    expect(violations.length).toBeGreaterThan(0);
    await expect(app.page.evaluate(() => fetch('https://example.com/').then(() => 'fetched'))).rejects.toThrow(
      /fetch/u,
    );
  });

  it('lets nothing out of its own scheme, not even where main asks for it', async () => {
    const left = app.inMain(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('https://example.com/'),
      null,
    );
    await expect(left).rejects.toThrow(/ERR_BLOCKED_BY_CLIENT/u);
    await app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('jianwen://app/'), null);
    expect(await app.inMain((electron) => (electron as { escaped?: string[] }).escaped ?? [], null)).toEqual([]);
  });

  it('serves nothing but its own files', async () => {
    const statuses = await app.page.evaluate(() =>
      Promise.all(
        ['/../main/main.js', '/..%2fmain/main.js', '/.stamp', '/nothing.js'].map(
          async (path) => (await fetch(path)).status,
        ),
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  it('stays where it is and opens no other', async () => {
    const before = app.page.url();
    await app.page.evaluate(() => {
      window.open('https://example.com/');
      location.href = 'https://example.com/';
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(app.page.url()).toBe(before);
    expect(
      app.page
        .context()
        .pages()
        .filter((page) => page.url().includes('example')),
    ).toEqual([]);
  });
});

describe('a check', () => {
  it('goes from the page to the parser and back', async () => {
    const bytes = new TextEncoder().encode(text);
    const raw = await app.page.evaluate(
      async (given) =>
        (window as unknown as Page).jianwen.call('draft.open', { name: '通知.txt', bytes: Uint8Array.from(given) }),
      [...bytes],
    );
    const opened = channels['draft.open'].out.parse((raw as { value?: unknown }).value);
    expect(opened.draft.file.bytes).toBe(bytes.length);
    const report = channels['draft.check'].out.parse(
      await must('draft.check', { draftId: opened.draftId, language: 'zh-CN' }),
    );
    expect(report.findings.map(({ rule }) => rule)).toContain('length/body');
  });

  it('is begun with a file on the page and shows what is wrong with it', async () => {
    await app.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '页面上的通知.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await app.page.getByText('页面上的通知.txt').first().waitFor();
    await app.page.getByText('整治形式主义为基层减负若干规定').first().waitFor();
  });

  it('of a file named on the command line begins before the page asks', async () => {
    const { openDrafts } = channels['app.info'].out.parse(await must('app.info', {}));
    const { draft } = channels['draft.get'].out.parse(await must('draft.get', { draftId: openDrafts[0] }));
    expect(draft.file.name).toBe('防汛通知.txt');
  });

  it('of what is no document fails in kind', async () => {
    expect(await call('draft.openPath', { path: join(folder, 'nothing.docx') })).toMatchObject({
      ok: false,
      error: { code: 'file-not-found' },
    });
  });
});

describe('a message that the contract does not know', () => {
  it.each([
    ['a channel that is none', 'app.quit', {}, 'unknown-channel'],
    ['an object property', 'constructor', {}, 'unknown-channel'],
    ['an input with too much in it', 'app.info', { extra: 1 }, 'bad-request'],
    ['an input of the wrong kind', 'draft.get', { draftId: '../../etc/passwd' }, 'bad-request'],
    ['no input', 'draft.get', undefined, 'bad-request'],
  ])('is refused with a reason: %s', async (_what, channel, input, code) => {
    const reply = await app.page.evaluate(
      ([name, given]) => (window as unknown as Page).jianwen.call(name as string, given),
      [channel, input] as const,
    );
    expect(reply).toMatchObject({ ok: false, error: { code } });
  });

  it('is refused by every channel, so every channel is there', async () => {
    const codes = await app.page.evaluate(
      (names) =>
        Promise.all(
          names.map(async (name) => {
            const reply = (await (window as unknown as Page).jianwen.call(name, { none: 1 })) as Reply<unknown>;
            return reply.ok ? name : reply.error.code;
          }),
        ),
      Object.keys(channels),
    );
    expect(new Set(codes)).toEqual(new Set(['bad-request']));
  });

  it.runIf(electronBinary() === null)('is refused when another frame sends it', async () => {
    const fromElsewhere = app.inMain(async ({ BrowserWindow, ipcMain }) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const standIn = ipcMain as unknown as {
        invoke(event: unknown, name: string, given: unknown[]): Promise<Reply<unknown>>;
      };
      const frames = [
        { sender, senderFrame: { origin: 'https://example.com', parent: null } },
        { sender, senderFrame: { origin: 'jianwen://app', parent: {} } },
        { sender, senderFrame: null },
        { sender: {}, senderFrame: { origin: 'jianwen://app', parent: null } },
      ];
      const replies = await Promise.all(frames.map((event) => standIn.invoke(event, 'jianwen:app.info', [{}])));
      return replies.map((reply) => (reply.ok ? 'answered' : reply.error.code));
    }, null);
    expect(await fromElsewhere).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden']);
  });

  it('never reaches an event that is not listed', async () => {
    expect(
      await app.page.evaluate(() => typeof (window as unknown as Page).jianwen.on('jianwen:app.info', () => undefined)),
    ).toBe('function');
  });
});

describe('the office', () => {
  it('tells the page what happens', async () => {
    await listen('workspace.changed');
    await must('workspace.create', { path: join(folder, 'workspace'), name: '云溪县人民政府办公室' });
    await expect.poll(heard).toContainEqual({ path: join(folder, 'workspace') });
  });

  it('is told about when it dies, and comes back with the workspace that was open', async () => {
    await listen('workspace.changed');
    const long = join(folder, '长篇.txt');
    await writeFile(long, `${text}\n`.repeat(500));
    // so many that the last one is still waiting however fast the machine is
    const working = Array.from({ length: 40 }, () => call('draft.openPath', { path: long }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await app.inMain(killAll, 'jianwen-office');
    expect((await Promise.all(working)).at(-1)).toMatchObject({ ok: false, error: { code: 'office-died' } });

    await expect.poll(heard, { timeout: 20_000 }).toContainEqual({ path: join(folder, 'workspace') });
    const { workspace } = channels['app.info'].out.parse(await must('app.info', {}));
    expect(workspace?.path).toBe(join(folder, 'workspace'));
  });

  it('loses a parser without loss', async () => {
    await app.inMain(killAll, 'jianwen-parser');
    const path = join(folder, '防汛通知.txt');
    await expect.poll(async () => (await call('draft.openPath', { path })).ok, { timeout: 20_000 }).toBe(true);
  });
});

describe('a second start', () => {
  it('opens the file it was given in the window that is there', async () => {
    await listen('draft.opened');
    await startAgain(join(folder, '防汛通知.txt'));
    await expect.poll(heard).toHaveLength(1);
    const [opened] = (await heard()) as { draftId: string }[];
    const { draft } = channels['draft.get'].out.parse(await must('draft.get', opened));
    expect(draft.file.name).toBe('防汛通知.txt');
  });

  it.runIf(electronBinary() === null)('says in words why a file does not open', async () => {
    await startAgain(join(folder, '没有这个文件.docx'));
    const shown = () =>
      app.inMain(({ dialog }) => (dialog as unknown as { shown: { message: string; detail: string }[] }).shown, null);
    await expect.poll(shown).toHaveLength(1);
    expect((await shown())[0]?.detail).toMatch(/[\u4e00-\u9fff]+/u);
  });
});

// Last: nothing can be asked of it afterwards.
it('closes with its window, having put its books away', async () => {
  expect(await app.close()).toBe(0);
});

async function listen(event: string): Promise<void> {
  await app.page.evaluate((name) => {
    const page = window as unknown as Page;
    page.heard = [];
    page.jianwen.on(name, (payload) => page.heard.push(payload));
  }, event);
}

function heard(): Promise<unknown[]> {
  return app.page.evaluate(() => (window as unknown as Page).heard);
}

function startAgain(file: string): Promise<unknown> {
  return app.inMain(
    ({ app: running }, given) => running.emit('second-instance', {}, [], '/', { files: [given] }),
    file,
  );
}

/** Runs in main, so it uses nothing from here. */
function killAll(electron: typeof Electron, wanted: string): void {
  for (const { name, pid } of electron.app.getAppMetrics()) {
    if (name === wanted) process.kill(pid, 'SIGKILL');
  }
}
