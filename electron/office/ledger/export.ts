import { getSettings, type Head, journalHead, listIssued, listSeries, type Workspace } from '#electron/store/index.ts';
import {
  type ChannelIn,
  type ChannelOut,
  type Issued,
  type Language,
  ok,
  type Result,
  type Series,
} from '#shared/contract/index.ts';
import { exportMessages } from './messages.ts';

type Register = Readonly<{ issued: readonly Issued[]; series: readonly Series[]; head: Head }>;

export async function exportLedger(
  workspace: Workspace,
  at: Date,
  { year, format }: ChannelIn<'ledger.export'>,
): Promise<Result<ChannelOut<'ledger.export'>>> {
  // one transaction, so that the register and the seal belong together
  const read = await workspace.transact(async (tx) =>
    ok({
      language: (await getSettings(tx)).language,
      issued: await listIssued(tx, { year }),
      series: await listSeries(tx),
      head: await journalHead(tx),
    }),
  );
  if (!read.ok) return read;
  const { language, ...register } = read.value;
  const words = exportMessages[language];
  const name = `${words.name}-${year ?? words.all}.${format}`;
  switch (format) {
    case 'csv':
      return ok({ name, content: toCsv(register, language) });
    case 'json': {
      const { id, name: office } = await workspace.info();
      const sealed = {
        schema: 'jianwen.ledger/1',
        workspace: { id, name: office },
        exportedAt: at.toISOString(),
        year: year ?? null,
        journal: register.head,
        series: register.series,
        issued: register.issued,
      };
      return ok({ name, content: `${JSON.stringify(sealed, null, 2)}\n` });
    }
  }
}

/** For Excel and WPS: byte-order mark, CRLF, every cell quoted; the last line is the seal. */
export function toCsv({ issued, series, head }: Register, language: Language): string {
  const words = exportMessages[language];
  const names = new Map(series.map(({ id, name }) => [id, name]));
  const rows = issued.map((one) => [
    one.documentNumber,
    one.year,
    one.serial,
    one.title ?? '',
    names.get(one.seriesId) ?? one.seriesId,
    one.issuedOn,
    one.issuedBy.name,
    one.voidedAt ?? '',
    one.voidReason ?? '',
    one.file,
    one.contentHash,
  ]);
  const lines = [words.columns, ...rows, [words.seal, head.hash, words.events, head.events]];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula gets an apostrophe: spreadsheets would run it. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
