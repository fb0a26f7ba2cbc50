import { channels } from '#shared/contract/index.ts';
import type { Context } from './io.ts';

export function printHelp({ io, t }: Context): void {
  const others = Object.values(channels).map((channel) => channel.command);
  io.out(`${t('cli:help')}\n\n${t('cli:helpChannels')}\n  ${others.join(', ')}\n`);
}
