import { type ChannelOut, fail, type Reply, type Span } from '#shared/contract/index.ts';
import { channelOf } from '../channel-input.ts';
import { type Desk, withDesk } from '../desk.ts';
import { parseFlags } from '../flags.ts';
import { type Context, complain, type Exit, exit, printJson, resolvePath } from '../io.ts';
import { printAgainst, printClauses, printMarks, printReuse } from '../print-reuse.ts';
import { runChannel } from './channel-command.ts';
import { eachFile } from './draft-commands.ts';

/** `similar FILE… --workspace DIR [--json]`: what the files have in common with earlier ones. */
export async function similarCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, { workspace: 'text', json: 'switch' });
  if (!flags.ok) return complain(context, flags.error);
  return withDesk(context, { workspace: flags.value.text.workspace }, (desk) =>
    eachFile(context, desk, flags.value, async (_, { draftId, draft }, file) => {
      const reuse = await desk.call('draft.similar', { draftId });
      if (!reuse.ok) return { error: reuse.error };
      if (flags.value.switches.has('json')) printJson(context.io, { file, reuse: reuse.value });
      else printReuse(context, { file, text: draft.text }, reuse.value);
      return { status: exit.fine };
    }),
  );
}

/** `against FILE SOURCE [--workspace DIR] [--json]`: what FILE says that the superior's document SOURCE doesn't. */
export async function againstCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, { workspace: 'text', json: 'switch' });
  if (!flags.ok) return complain(context, flags.error);
  const { files, text, switches } = flags.value;
  const [file, source] = files;
  if (file === undefined || source === undefined || files.length > 2)
    return complain(context, { code: 'usage', params: { problem: 'against FILE SOURCE' } });
  return withDesk(context, { workspace: text.workspace }, async (desk) => {
    const above = await desk.call('draft.openPath', { path: resolvePath(context.io, source) });
    if (!above.ok) return complain(context, above.error, source);
    return eachFile(context, desk, { ...flags.value, files: [file] }, async (_, { draftId, draft }) => {
      const against = await desk.call('draft.against', { draftId, sourceId: above.value.draftId });
      if (!against.ok) return { error: against.error };
      if (switches.has('json')) printJson(context.io, { file, source, against: against.value });
      else printAgainst(context, { file, text: draft.text }, against.value);
      return { status: exit.fine };
    });
  });
}

/** `reuse marks|mark|unmark FILE …` and `reuse clauses` are read by people; every other `reuse …` is a command by its channel. */
export async function reuseCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const [verb = '', ...rest] = args;
  switch (verb) {
    case 'marks':
      return onDraft(context, rest, {}, (desk, { draftId }) => desk.call('reuse.marks', { draftId }));
    case 'mark':
      return onDraft(
        context,
        rest,
        { document: 'text', source: 'text', reason: 'text' },
        (desk, { draftId, by, said }) => {
          const { document, source, reason } = said;
          const place = spanIn(source ?? '');
          return place === null
            ? fail('usage', { problem: '--source START-END' })
            : desk.call('reuse.mark', { draftId, documentId: document, source: place, reason, by });
        },
      );
    case 'unmark':
      return onDraft(context, rest, { mark: 'text' }, (desk, { draftId, by, said }) =>
        desk.call('reuse.unmark', { draftId, markId: said.mark, by }),
      );
    case 'clauses':
      return clausesCommand(context, rest);
    default: {
      const found = channelOf(['reuse', ...args]);
      return found
        ? runChannel(context, found.channel, found.rest)
        : complain(context, { code: 'usage', params: { problem: `reuse ${verb}`.trim() } });
    }
  }
}

type Step = (
  desk: Desk,
  on: Readonly<{
    draftId: string;
    by: Readonly<{ name?: string; role: string }>;
    said: Readonly<Record<string, string>>;
  }>,
) => Promise<Reply<ChannelOut<'reuse.marks'>>> | Reply<ChannelOut<'reuse.marks'>>;

/** One step on the marks of each FILE, and what is marked in it then. */
async function onDraft(
  context: Context,
  args: readonly string[],
  kinds: Record<string, 'text'>,
  step: Step,
): Promise<Exit> {
  const flags = parseFlags(args, { workspace: 'text', by: 'text', role: 'text', json: 'switch', ...kinds });
  if (!flags.ok) return complain(context, flags.error);
  const { text, switches } = flags.value;
  const needed = ['workspace', ...(Object.keys(kinds).length > 0 ? ['by'] : []), ...Object.keys(kinds)];
  const missing = needed.find((name) => text[name] === undefined);
  if (missing !== undefined) return complain(context, { code: 'usage', params: { problem: `--${missing}` } });
  return withDesk(context, { workspace: text.workspace }, (desk) =>
    eachFile(context, desk, flags.value, async (_, { draftId }, file) => {
      const by = { ...(text.by !== undefined && { name: text.by }), role: text.role ?? 'clerk' };
      const marks = await step(desk, { draftId, by, said: text });
      if (!marks.ok) return { error: marks.error };
      if (switches.has('json')) printJson(context.io, { file, marks: marks.value });
      else printMarks(context, file, marks.value);
      return { status: exit.fine };
    }),
  );
}

/** `96-163`, as `similar` prints the earlier document's place. */
function spanIn(words: string): Span | null {
  const { start, end } = /^(?<start>\d{1,9})[-–](?<end>\d{1,9})$/u.exec(words)?.groups ?? {};
  return start === undefined || end === undefined ? null : [Number(start), Number(end)];
}

/** `reuse clauses --workspace DIR [--json]` */
async function clausesCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, { workspace: 'text', json: 'switch' });
  if (!flags.ok) return complain(context, flags.error);
  return withDesk(context, { workspace: flags.value.text.workspace }, async (desk) => {
    const clauses = await desk.call('reuse.clauses', {});
    if (!clauses.ok) return complain(context, clauses.error);
    if (flags.value.switches.has('json')) printJson(context.io, clauses.value);
    else printClauses(context, clauses.value);
    return exit.fine;
  });
}
