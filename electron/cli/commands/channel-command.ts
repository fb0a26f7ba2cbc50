import { writeFile } from 'node:fs/promises';
import { type ChannelName, type ChannelOut, fail } from '#shared/contract/index.ts';
import { channelInput } from '../channel-input.ts';
import { withDesk } from '../desk.ts';
import { parseFlags } from '../flags.ts';
import { type Context, complain, type Exit, exit, printJson, resolvePath } from '../io.ts';
import { acceptances } from './draft-commands.ts';

/** Any channel by its command words; the reply is printed as JSON. */
export async function runChannel(context: Context, channel: ChannelName, args: readonly string[]): Promise<Exit> {
  const { workspace, rest } = takeWorkspace(args);
  const input = await channelInput(context.io, channel, rest);
  if (!input.ok) return complain(context, input.error);

  return withDesk(context, { workspace }, async (desk) => {
    const reply = await desk.call(channel, input.value);
    if (!reply.ok) return complain(context, reply.error);
    if (channel === 'organs.export') return saveFile(context, reply.value as ChannelOut<'organs.export'>, rest);
    if (channel === 'ledger.export') context.io.out((reply.value as { content: string }).content);
    else printJson(context.io, reply.value);
    return isUnsound(channel, reply.value) ? exit.must : exit.fine;
  });
}

/** `approve REVIEW --workspace DIR --by NAME [--reason …]` and `issue REVIEW …`: the content hash is the review's own. */
export async function decideCommand(
  context: Context,
  step: 'approve' | 'issue',
  args: readonly string[],
): Promise<Exit> {
  const flags = parseFlags(args, { workspace: 'text', by: 'text', role: 'text', reason: 'list', json: 'switch' });
  if (!flags.ok) return complain(context, flags.error);
  const { files, text, lists } = flags.value;
  const reviewId = files[0];
  if (reviewId === undefined || text.workspace === undefined || text.by === undefined)
    return complain(context, { code: 'usage', params: { problem: `${step} REVIEW --workspace DIR --by NAME` } });

  const by = { name: text.by, role: text.role ?? 'head' };
  return withDesk(context, { workspace: text.workspace }, async (desk) => {
    const found = await desk.call('review.get', { reviewId });
    if (!found.ok) return complain(context, found.error);
    const { review, report } = found.value;
    const accepted = acceptances(report, lists.reason ?? []);
    if (!accepted.ok) return complain(context, accepted.error);
    const bound = { reviewId, contentHash: review.contentHash, by };
    const reply =
      step === 'issue'
        ? await desk.call('issue.commit', bound)
        : await desk.call('review.approve', { ...bound, accepted: accepted.value });
    if (!reply.ok) return complain(context, reply.error);
    printJson(context.io, reply.value);
    return exit.fine;
  });
}

/** `organs export [FILE]`: bytes are no JSON, so they go into a file, and its path is printed. */
async function saveFile(
  context: Context,
  { name, bytes }: ChannelOut<'organs.export'>,
  args: readonly string[],
): Promise<Exit> {
  const path = resolvePath(context.io, args.find((word) => !word.startsWith('--')) ?? name);
  try {
    await writeFile(path, bytes);
  } catch {
    return complain(context, fail('file-unwritable', { path }).error);
  }
  printJson(context.io, { file: path });
  return exit.fine;
}

/** What `ledger verify` and `doctor` found wrong must reach a script, too. */
function isUnsound(channel: ChannelName, reply: unknown): boolean {
  if (channel === 'ledger.verify') return (reply as ChannelOut<'ledger.verify'>).problems.length > 0;
  if (channel !== 'workspace.doctor') return false;
  return (reply as ChannelOut<'workspace.doctor'>).some(({ status }) => status === 'error');
}

function takeWorkspace(given: readonly string[]): { workspace: string | undefined; rest: string[] } {
  const args = given.flatMap((word) =>
    word.startsWith('--workspace=') ? ['--workspace', word.slice('--workspace='.length)] : [word],
  );
  const at = args.indexOf('--workspace');
  return at < 0
    ? { workspace: undefined, rest: [...args] }
    : { workspace: args[at + 1], rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}
