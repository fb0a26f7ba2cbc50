import { homedir } from 'node:os';
import { join } from 'node:path';
import { createOffice, forkParser, type Office } from '#electron/office/index.ts';
import { type ChannelName, type ChannelOut, fail, type Pack, type Reply } from '#shared/contract/index.ts';
import { type Context, complain, type Exit, type Io, resolvePath } from './io.ts';
import { version } from './version.ts';

export type Desk = Readonly<{
  call<C extends ChannelName>(channel: C, input: unknown): Promise<Reply<ChannelOut<C>>>;
  office: Office;
  close(): Promise<void>;
}>;

/** The office in this very process, for one command. */
export function openDesk(io: Io, { packs = [] }: { packs?: readonly Pack[] | undefined } = {}): Desk {
  const office = createOffice({
    spawnParser: () => forkParser(),
    now: io.now,
    version,
    suggestedPath: join(homedir(), 'Jianwen'),
    packs,
  });
  return { office, call: (channel, input) => office.call(channel, input), close: () => office.close() };
}

/** Opens the workspace, or makes one in an empty or missing folder where `create` allows it. */
export async function openWorkspaceAt(
  desk: Desk,
  io: Io,
  path: string,
  create: boolean,
): Promise<Reply<ChannelOut<'workspace.open'>>> {
  const at = resolvePath(io, path);
  const opened = await desk.call('workspace.open', { path: at });
  if (opened.ok || !create || opened.error.code !== 'workspace-not-found') return opened;
  return desk.call('workspace.create', { path: at, name: at.split(/[\\/]/u).at(-1)?.slice(0, 60) || 'Jianwen' });
}

/** Runs a command on the office in this process, with a workspace open where one is named; closes both afterwards. */
export async function withDesk(
  context: Context,
  { workspace, packs, create = false }: { workspace: string | undefined; packs?: readonly Pack[]; create?: boolean },
  use: (desk: Desk) => Promise<Exit>,
): Promise<Exit> {
  const desk = openDesk(context.io, { packs });
  try {
    if (workspace !== undefined) {
      const opened = await openWorkspaceAt(desk, context.io, workspace, create);
      if (!opened.ok) return complain(context, opened.error);
    }
    return await use(desk);
  } finally {
    await desk.close();
  }
}

/** Finds a series by its id, name or prefix. */
export async function findSeries(desk: Desk, words: string): Promise<Reply<string>> {
  const list = await desk.call('series.list', {});
  if (!list.ok) return list;
  const found = list.value.find((series) => [series.id, series.name, series.prefix].includes(words));
  return found
    ? { ok: true, value: found.id }
    : fail('series-unknown', { series: words, known: list.value.map((series) => series.prefix) });
}
