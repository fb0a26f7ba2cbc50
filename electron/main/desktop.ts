import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { z } from 'zod';
import { type ChannelName, channels, type EventName, type OfficeError, type Reply } from '#shared/contract/index.ts';
import { createTranslator, type Translator } from '#shared/i18n/index.ts';
import { answerPage } from './ipc.ts';
import { eventName } from './ipc-names.ts';
import { type LastWorkspace, rememberWorkspace } from './last-workspace.ts';
import { setMenu } from './menu.ts';
import { linkOffice, type OfficeLink } from './office-link.ts';
import { servePage } from './page-protocol.ts';
import { guardSession } from './security.ts';
import { loadPage, makeWindow } from './window.ts';

/** The app from readiness to its end: one office process, one window, and the messages between them. */
export async function openDesktop(files: readonly string[]): Promise<void> {
  const t = createTranslator(app.getLocale().startsWith('zh') ? 'zh-CN' : 'en');
  setMenu(t, !app.isPackaged);
  guardSession(session.defaultSession, (url) => log(`blocked ${url}`));
  servePage(join(import.meta.dirname, '../renderer'));

  const window = makeWindow();
  const last = rememberWorkspace(join(app.getPath('userData'), 'last-workspace.json'));
  let openNow: string | null = null;
  const tellPage = (event: EventName, payload: unknown) => {
    if (!window.isDestroyed()) window.webContents.send(eventName(event), payload);
  };
  const link = linkOffice({
    officeModule: join(import.meta.dirname, '../office/office.js'),
    parserModule: join(import.meta.dirname, '../office/parser.js'),
    greeting: { version: app.getVersion(), suggestedPath: join(app.getPath('home'), 'Jianwen') },
    onEvent(event, payload) {
      if (event === 'workspace.changed') openNow = pathIn(payload);
      tellPage(event, payload);
    },
    onRestart() {
      log('the office died and was started again');
      if (openNow !== null) void link.call('workspace.open', { path: openNow });
      else tellPage('workspace.changed', { path: null });
    },
    onOddity: (what) => log(`not in the contract: ${what}`),
  });
  const desk: Desk = { window, link, last, t };

  answerPage(window.webContents, (channel, input) => relay(desk, channel, input));
  endWith(link);
  app.on('second-instance', (_event, _words, _folder, given) => void openAgain(desk, tellPage, given));
  const workspace = last.path();
  if (workspace !== null) await link.call('workspace.open', { path: workspace });
  for (const file of files) await openDraft(desk, file);
  await loadPage(window);
}

type Desk = Readonly<{ window: BrowserWindow; link: OfficeLink; last: LastWorkspace; t: Translator }>;

async function relay({ link, last }: Desk, channel: ChannelName, input: unknown): Promise<Reply<unknown>> {
  const reply = await link.call(channel, input);
  if (reply.ok) last.note(channel, reply.value);
  return reply;
}

/** @returns the draft's id, or null after having told the person why the file doesn't open */
async function openDraft({ link, t }: Desk, path: string): Promise<string | null> {
  const reply = await link.call('draft.openPath', { path });
  if (reply.ok) return channels['draft.openPath'].out.parse(reply.value).draftId;
  void dialog.showMessageBox({ type: 'warning', message: path, detail: sentences(t, reply.error) });
  return null;
}

function sentences(t: Translator, { code, params }: OfficeError): string {
  return `${t(`errors:${code}.message`, params)}\n${t(`errors:${code}.next`, params)}`;
}

const SecondStart = z.object({ files: z.array(z.string()) });

/** The app was started while it runs: its window comes forward, with the file that was named. */
async function openAgain(
  desk: Desk,
  tellPage: (event: EventName, payload: unknown) => void,
  given: unknown,
): Promise<void> {
  if (desk.window.isMinimized()) desk.window.restore();
  desk.window.focus();
  const started = SecondStart.safeParse(given);
  for (const file of started.success ? started.data.files : []) {
    const draftId = await openDraft(desk, file);
    if (draftId !== null) tellPage('draft.opened', { draftId });
  }
}

/** Closing the window ends the app, after the office has put its books away. */
function endWith(link: OfficeLink): void {
  let put: 'open' | 'closing' | 'away' = 'open';
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (put === 'away') return;
    event.preventDefault();
    if (put === 'closing') return;
    put = 'closing';
    void link.close().then(() => {
      put = 'away';
      app.quit();
    });
  });
}

function pathIn(payload: unknown): string | null {
  return z.object({ path: z.string().nullable() }).parse(payload).path;
}

function log(line: string): void {
  process.stderr.write(`jianwen: ${line}\n`);
}
