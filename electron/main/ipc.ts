import { ipcMain, type WebContents } from 'electron';
import { type ChannelName, channels, fail, type Reply } from '#shared/contract/index.ts';
import { callName } from './ipc-names.ts';
import { isPage } from './security.ts';

/** One handler a channel of the contract; whoever is not the page of this window is refused in kind. */
export function answerPage(
  page: WebContents,
  call: (channel: ChannelName, input: unknown) => Promise<Reply<unknown>>,
): void {
  for (const channel of Object.keys(channels) as ChannelName[]) {
    ipcMain.handle(callName(channel), (event, input: unknown) =>
      event.sender === page && isPage(event.senderFrame)
        ? call(channel, input)
        : fail('forbidden', { problem: 'origin' }),
    );
  }
}
