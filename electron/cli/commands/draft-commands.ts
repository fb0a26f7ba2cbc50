import { basename } from 'node:path';
import { type ChannelOut, fail, type OfficeError, type Reply, type Report } from '#shared/contract/index.ts';
import { parseJson } from '../channel-input.ts';
import { type Desk, findSeries, withDesk } from '../desk.ts';
import { type Flags, parseFlags } from '../flags.ts';
import { type Context, complain, type Exit, exit, explain, printJson, resolvePath, worst } from '../io.ts';
import { readPackFile } from '../pack-file.ts';
import { printReport } from '../print-report.ts';

type Opened = ChannelOut<'draft.open'>;
type OnFile = (desk: Desk, opened: Opened, file: string) => Promise<{ status: Exit } | { error: OfficeError }>;

/** Runs one step on each FILE in the order given; a file that could not be read has its error in its place. */
export async function eachFile(context: Context, desk: Desk, flags: Flags, onFile: OnFile): Promise<Exit> {
  const { io } = context;
  if (flags.files.length === 0) return complain(context, { code: 'usage', params: { problem: 'FILE' } });
  const statuses: Exit[] = [];
  for (const file of flags.files) {
    const opened = await desk.call('draft.openPath', { path: resolvePath(io, file) });
    const result = opened.ok ? await onFile(desk, opened.value, file) : { error: opened.error };
    if (opened.ok) await desk.call('draft.close', { draftId: opened.value.draftId });
    if ('status' in result) {
      statuses.push(result.status);
      continue;
    }
    statuses.push(exit.unread);
    if (flags.switches.has('json')) printJson(io, { file, error: explain(context, result.error) });
    else complain(context, result.error, basename(file));
  }
  return worst(statuses);
}

/** `check FILE… [--workspace DIR] [--pack ID|FILE] [--as-of DATE] [--series NAME] [--json]` */
export async function checkCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, {
    workspace: 'text',
    pack: 'text',
    'as-of': 'text',
    series: 'text',
    nature: 'text',
    json: 'switch',
  });
  if (!flags.ok) return complain(context, flags.error);
  const { text, switches } = flags.value;
  const pack = await readPackFile(context.io, text.pack);
  if (!pack.ok) return complain(context, pack.error);

  return withDesk(context, { workspace: flags.value.text.workspace, packs: pack.value.packs }, async (desk) => {
    const series = text.series === undefined ? undefined : await findSeries(desk, text.series);
    if (series && !series.ok) return complain(context, series.error);
    return eachFile(context, desk, flags.value, async (_, { draftId }) => {
      const report = await desk.call('draft.check', {
        draftId,
        language: context.language,
        ...(text['as-of'] === undefined ? {} : { asOf: text['as-of'] }),
        ...(pack.value.id === undefined ? {} : { packId: pack.value.id }),
        ...(text.nature === undefined ? {} : { nature: text.nature }),
        ...(series ? { seriesId: series.value } : {}),
      });
      if (!report.ok) return { error: report.error };
      if (switches.has('json')) printJson(context.io, report.value);
      else {
        const accepted = await desk.call('draft.accepted', { draftId });
        if (!accepted.ok) return { error: accepted.error };
        printReport(context, report.value, accepted.value);
      }
      return { status: statusOf(report.value) };
    });
  });
}

function statusOf({ verdict }: Report): Exit {
  switch (verdict) {
    case 'must':
      return exit.must;
    case 'incomplete':
      return exit.incomplete;
    case 'should':
    case 'clear':
      return exit.fine;
  }
}

/** `text FILE`: the text that offsets refer to, exactly. */
export async function textCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, {});
  if (!flags.ok) return complain(context, flags.error);
  return withDesk(context, { workspace: flags.value.text.workspace }, (desk) =>
    eachFile(context, desk, flags.value, async (_, { draft }) => {
      context.io.out(draft.text);
      return { status: exit.fine };
    }),
  );
}

/** `elements FILE… --json [--workspace DIR]`: what was understood, with what people put right in the workspace. */
export async function elementsCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, { workspace: 'text', json: 'switch' });
  if (!flags.ok) return complain(context, flags.error);
  return withDesk(context, { workspace: flags.value.text.workspace }, (desk) =>
    eachFile(context, desk, flags.value, async (_, { draft }, file) => {
      if (flags.value.switches.has('json'))
        printJson(context.io, { file, document: draft.document, taskCard: draft.taskCard, counts: draft.counts });
      else
        context.io.out(
          `${JSON.stringify({ document: draft.document, taskCard: draft.taskCard, counts: draft.counts }, null, 2)}\n`,
        );
      return { status: exit.fine };
    }),
  );
}

/** `correct FILE… --workspace DIR --by NAME [--changes JSON] [--restore FIELD]…`: puts elements right, for good. */
export async function correctCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, {
    workspace: 'text',
    by: 'text',
    role: 'text',
    changes: 'text',
    restore: 'list',
    json: 'switch',
  });
  if (!flags.ok) return complain(context, flags.error);
  const { text, lists } = flags.value;
  for (const needed of ['workspace', 'by'])
    if (text[needed] === undefined) return complain(context, { code: 'usage', params: { problem: `--${needed}` } });
  const changes = parseJson(text.changes ?? '{}');
  if (typeof changes !== 'object') return complain(context, { code: 'usage', params: { problem: '--changes: JSON' } });

  return withDesk(context, { workspace: text.workspace }, (desk) =>
    eachFile(context, desk, flags.value, async (_, { draftId }, file) => {
      const by = { name: text.by, role: text.role ?? 'clerk' };
      const corrected = await desk.call('draft.correct', { draftId, changes, restore: lists.restore ?? [], by });
      if (!corrected.ok) return { error: corrected.error };
      printJson(context.io, { file, document: corrected.value.draft.document });
      return { status: exit.fine };
    }),
  );
}

/** `submit FILE --series NAME --workspace DIR --by NAME [--reason ANCHOR=TEXT]…` */
export async function submitCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, {
    workspace: 'text',
    series: 'text',
    by: 'text',
    role: 'text',
    'as-of': 'text',
    nature: 'text',
    reason: 'list',
    json: 'switch',
  });
  if (!flags.ok) return complain(context, flags.error);
  const { text, lists } = flags.value;
  for (const needed of ['workspace', 'series', 'by'])
    if (text[needed] === undefined) return complain(context, { code: 'usage', params: { problem: `--${needed}` } });

  return withDesk(context, { workspace: flags.value.text.workspace }, async (desk) => {
    const series = await findSeries(desk, text.series ?? '');
    if (!series.ok) return complain(context, series.error);
    return eachFile(context, desk, flags.value, async (_, { draftId }) => {
      const asked = {
        ...(text['as-of'] === undefined ? {} : { asOf: text['as-of'] }),
        ...(text.nature === undefined ? {} : { nature: text.nature }),
      };
      const report = await desk.call('draft.check', {
        draftId,
        seriesId: series.value,
        language: context.language,
        ...asked,
      });
      if (!report.ok) return { error: report.error };
      const accepted = acceptances(report.value, lists.reason ?? []);
      if (!accepted.ok) return { error: accepted.error };
      const review = await desk.call('review.submit', {
        draftId,
        seriesId: series.value,
        ...asked,
        accepted: accepted.value,
        by: { name: text.by, role: text.role ?? 'clerk' },
      });
      if (!review.ok) return { error: review.error };
      printJson(context.io, review.value);
      return { status: exit.fine };
    });
  });
}

type Acceptance = Readonly<{ anchor: string; rule: string; reason: string }>;

/**
 * `ANCHOR=TEXT` for one finding, or `TEXT` alone for every finding at `must`. A reason for a finding that the report
 * doesn't have is refused: it was meant for something else.
 */
export function acceptances({ findings }: Report, reasons: readonly string[]): Reply<Acceptance[]> {
  const own = new Map<string, string>();
  let forAll: string | undefined;
  for (const reason of reasons) {
    const { anchor, text } = /^(?<anchor>[0-9a-f]{16})=(?<text>.*)$/su.exec(reason)?.groups ?? {};
    if (anchor === undefined || text === undefined) forAll = reason;
    else if (findings.some((finding) => finding.anchor === anchor)) own.set(anchor, text);
    else return fail('usage', { problem: `--reason ${anchor}=…` });
  }
  const accepted = findings.flatMap(({ anchor, rule, level }) => {
    const reason = own.get(anchor) ?? (level === 'must' ? forAll : undefined);
    return reason === undefined ? [] : [{ anchor, rule, reason }];
  });
  return { ok: true, value: accepted };
}
