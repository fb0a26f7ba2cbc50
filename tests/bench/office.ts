import { createOffice, forkParser, type Office } from '#electron/office/index.ts';
import type { ChannelName, ChannelOut } from '#shared/contract/index.ts';

/** The office as the terminal has it; what goes wrong inside is printed. */
export function openOffice(suggestedPath: string): Office {
  return createOffice({
    spawnParser: () => forkParser(),
    now: () => new Date(),
    version: 'bench',
    suggestedPath,
    onBug: (error) => console.error(error),
  });
}

/** A call that must succeed: a benchmark of a refusal says nothing. */
export async function call<C extends ChannelName>(office: Office, channel: C, input: unknown): Promise<ChannelOut<C>> {
  const reply = await office.call(channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
