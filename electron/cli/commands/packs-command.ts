import { setTimeout as delay } from 'node:timers/promises';
import type { EffectProgress, PackEffect, Reply } from '#shared/contract/index.ts';
import { fail } from '#shared/contract/index.ts';
import { channelOf } from '../channel-input.ts';
import { type Desk, withDesk } from '../desk.ts';
import { parseFlags } from '../flags.ts';
import { type Interruption, onInterrupt } from '../interrupt.ts';
import { type Context, complain, type Exit, exit, printJson } from '../io.ts';
import { readEither } from '../pack-file.ts';
import { printDifferences, printEffect } from '../print-packs.ts';
import { runChannel } from './channel-command.ts';

/** `packs diff` and `packs effect` are read by people; every other `packs …` is a command by its channel. */
export async function packsCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const [verb = '', ...rest] = args;
  if (verb === 'diff') return diffCommand(context, rest);
  if (verb === 'effect') return effectCommand(context, rest);
  const found = channelOf(['packs', ...args]);
  return found
    ? runChannel(context, found.channel, found.rest)
    : complain(context, { code: 'usage', params: { problem: `packs ${verb}`.trim() } });
}

/** `packs diff [ID|FILE] [--against ID] [--workspace DIR] [--json]`: of the pack in use where none is named. */
async function diffCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, { workspace: 'text', against: 'text', json: 'switch' });
  if (!flags.ok) return complain(context, flags.error);
  const { files, text, switches } = flags.value;
  return withDesk(context, { workspace: text.workspace }, async (desk) => {
    const either = await readEither(context.io, files[0] ?? (await packInUse(desk)));
    if (!either.ok) return complain(context, either.error);
    const reply = await desk.call('packs.diff', { ...either.value, against: text.against });
    if (!reply.ok) return complain(context, reply.error);
    if (switches.has('json')) printJson(context.io, reply.value);
    else printDifferences(context, await nameOf(context, desk, either.value), reply.value);
    return exit.fine;
  });
}

/** `packs effect ID|FILE --workspace DIR [--against ID] [--limit N] [--json]`; Ctrl+C breaks it off. */
async function effectCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, { workspace: 'text', against: 'text', limit: 'text', json: 'switch' });
  if (!flags.ok) return complain(context, flags.error);
  const { files, text, switches } = flags.value;
  const [given] = files;
  if (given === undefined || text.workspace === undefined)
    return complain(context, { code: 'usage', params: { problem: 'packs effect ID|FILE --workspace DIR' } });
  const either = await readEither(context.io, given);
  if (!either.ok) return complain(context, either.error);

  const interruption = onInterrupt();
  try {
    return await withDesk(context, { workspace: text.workspace }, async (desk) => {
      const limit = text.limit === undefined ? {} : { limit: Number(text.limit) };
      const begun = await desk.call('packs.effect', { ...either.value, against: text.against, ...limit });
      const ended = begun.ok ? await follow(context, desk, begun.value, interruption) : begun;
      if (!ended.ok) return complain(context, ended.error);
      if (ended.value === null) return exit.unread;
      if (switches.has('json')) printJson(context.io, ended.value);
      else printEffect(context, ended.value);
      return exit.fine;
    });
  } finally {
    interruption.forget();
  }
}

/** Milliseconds between two looks at the trial. */
const LOOK_EVERY = 100;

/** Tells the progress until the trial ends; null: somebody broke it off. */
async function follow(
  { io, t }: Context,
  desk: Desk,
  { jobId }: EffectProgress,
  interruption: Interruption,
): Promise<Reply<PackEffect | null>> {
  for (let shown = ''; ; ) {
    const status = interruption.happened()
      ? await desk.call('packs.effectCancel', { jobId })
      : await desk.call('packs.effectStatus', { jobId });
    if (!status.ok) return status;
    if (!status.value) return fail('not-found', { what: 'job', id: jobId });
    const { state, done, total, effect, error } = status.value;
    const line = `\r${t('cli:packs.progress', { done, total })}`;
    if (line !== shown && total > 0) io.err(line);
    shown = line;
    if (state !== 'running') {
      if (total > 0) io.err('\n');
      return error ? { ok: false, error } : { ok: true, value: effect };
    }
    await Promise.race([delay(LOOK_EVERY), interruption.promise]);
  }
}

async function packInUse(desk: Desk): Promise<string> {
  const info = await desk.call('app.info', {});
  return info.ok ? info.value.settings.packId : '';
}

/** The title of a saved pack, or the one that the file gives. */
async function nameOf(
  { language }: Context,
  desk: Desk,
  either: Readonly<{ packId: string } | { pack: unknown }>,
): Promise<string> {
  if ('pack' in either) {
    const { title } = either.pack as { title: Record<string, string> };
    return title[language] ?? '';
  }
  const packs = await desk.call('packs.list', {});
  const found = packs.ok && packs.value.find(({ id }) => id === either.packId);
  return found ? found.title[language] : either.packId;
}
