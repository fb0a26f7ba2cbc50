import { type Acceptance, fail, type Reply, type Report } from '#shared/contract/index.ts';
import { type Desk, withDesk } from '../desk.ts';
import { parseFlags } from '../flags.ts';
import { type Context, complain, type Exit, exit, printJson } from '../io.ts';
import { acceptances, eachFile } from './draft-commands.ts';

/**
 * `accept FILE --workspace DIR --by NAME [--reason ANCHOR=TEXT]… [--take-back ANCHOR]…`: findings that are fine here,
 * and why; prints what is accepted in the draft then. A reason without an anchor is for every finding at must.
 */
export async function acceptCommand(context: Context, args: readonly string[]): Promise<Exit> {
  const flags = parseFlags(args, {
    workspace: 'text',
    by: 'text',
    role: 'text',
    reason: 'list',
    'take-back': 'list',
    json: 'switch',
  });
  if (!flags.ok) return complain(context, flags.error);
  const { text, lists } = flags.value;
  for (const needed of ['workspace', 'by'])
    if (text[needed] === undefined) return complain(context, { code: 'usage', params: { problem: `--${needed}` } });
  const by = { name: text.by ?? '', role: text.role ?? 'clerk' };

  return withDesk(context, { workspace: text.workspace }, (desk) =>
    eachFile(context, desk, flags.value, async (_, { draftId }, file) => {
      const report = await desk.call('draft.check', { draftId, language: context.language });
      if (!report.ok) return { error: report.error };
      const said = await acceptAll(desk, draftId, by, report.value, lists.reason ?? []);
      if (!said.ok) return { error: said.error };
      const taken = await takeBackAll(desk, draftId, by, lists['take-back'] ?? []);
      if (!taken.ok) return { error: taken.error };
      printJson(context.io, { file, accepted: taken.value });
      return { status: exit.fine };
    }),
  );
}

type By = Readonly<{ name: string; role: string }>;

async function acceptAll(
  desk: Desk,
  draftId: string,
  by: By,
  report: Report,
  reasons: readonly string[],
): Promise<Reply<null>> {
  const accepted = acceptances(report, reasons);
  if (!accepted.ok) return accepted;
  for (const { anchor, rule, reason } of accepted.value) {
    const code = report.findings.find((finding) => finding.rule === rule && finding.anchor === anchor)?.code;
    const reply = await desk.call('draft.accept', { draftId, anchor, rule, code, reason, by });
    if (!reply.ok) return reply;
  }
  return { ok: true, value: null };
}

async function takeBackAll(
  desk: Desk,
  draftId: string,
  by: By,
  anchors: readonly string[],
): Promise<Reply<Acceptance[]>> {
  const kept = await desk.call('draft.accepted', { draftId });
  if (!kept.ok) return kept;
  let left = kept.value;
  for (const anchor of anchors) {
    const rule = left.find((one) => one.anchor === anchor)?.rule;
    if (rule === undefined) return fail('usage', { problem: `--take-back ${anchor}` });
    const reply = await desk.call('draft.unaccept', { draftId, rule, anchor, by });
    if (!reply.ok) return reply;
    left = reply.value;
  }
  return { ok: true, value: left };
}
