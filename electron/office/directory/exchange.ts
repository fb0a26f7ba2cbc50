import { canonical, type Db, guarded, type Now, record, sha256Of, type Workspace } from '#electron/store/index.ts';
import {
  type Actor,
  type ChannelOut,
  fail,
  ok,
  type Result,
  type Sheet,
  type SheetPreview,
} from '#shared/contract/index.ts';
import { readDirectory } from './read-directory.ts';
import { type Changes, changesOf, readWorkbook, writeWorkbook } from './sheets/index.ts';

/** The directory as a workbook, and back. */
export interface Exchange {
  exportSheets(): Promise<Result<ChannelOut<'organs.export'>>>;
  /** Errors: sheet-without-organs. */
  previewImport(sheets: readonly Sheet[]): Promise<Result<SheetPreview>>;
  /** One event of the journal. Errors: sheet-without-organs, conflict (the directory changed since the preview). */
  applyImport(
    given: Readonly<{ sheets: readonly Sheet[]; revision: string; by: Actor }>,
  ): Promise<Result<SheetPreview>>;
}

type Previewed = Readonly<{ preview: SheetPreview; changes: Changes }>;

export function createExchange({ db, path, transact }: Workspace, now: Now): Exchange {
  return {
    exportSheets: () =>
      guarded(path, async () => ok({ name: '机构名录.xlsx', bytes: await writeWorkbook(await readDirectory(db)) })),

    previewImport: (sheets) =>
      guarded(path, async () => {
        const previewed = await previewOf(db, sheets);
        return previewed.ok ? ok(previewed.value.preview) : previewed;
      }),

    applyImport: ({ sheets, revision, by }) =>
      transact(async (tx) => {
        const previewed = await previewOf(tx, sheets);
        if (!previewed.ok) return previewed;
        const { preview, changes } = previewed.value;
        if (preview.revision !== revision) return fail('conflict');
        const payload = { organs: [...changes.organs], groups: [...changes.groups] };
        if (payload.organs.length + payload.groups.length > 0)
          await record(tx, { at: now(), by }, { type: 'organs.saved', payload });
        return ok(preview);
      }),
  };
}

async function previewOf(db: Db, sheets: readonly Sheet[]): Promise<Result<Previewed>> {
  const workbook = readWorkbook(sheets);
  if (!workbook) return fail('sheet-without-organs');
  const directory = await readDirectory(db);
  const changes = changesOf(directory, workbook);
  const of = (outcome: SheetPreview['rows'][number]['outcome']) =>
    changes.rows.filter((row) => row.outcome === outcome).length;
  const revision = sha256Of(new TextEncoder().encode(canonical([sheets, directory])));
  const counts = { added: of('added'), changed: of('changed'), same: of('same'), refused: of('refused') };
  return ok({ preview: { revision, counts, rows: [...changes.rows] }, changes });
}
