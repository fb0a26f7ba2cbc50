import { Button, Table } from '@mantine/core';
import { useEffect } from 'react';
import type { SheetPreview, SheetRow } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { type TextKey, useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form.module.css';
import { Failed, Loading } from '../../parts/waiting.tsx';
import classes from './organs.module.css';

export type SheetFile = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>;
type Props = Readonly<{ file: SheetFile; onClose(): void }>;

/** Rows that are listed; more would only make the page slow. */
const MOST_LISTED = 300;

/** What a workbook would change, row by row, before it is imported. */
export function ImportDialog({ file, onClose }: Props) {
  const { say, write } = useText();
  const by = useEditor();
  const notify = useNotify();
  const { mutate: look, data: preview, error, isPending } = useDo('organs.previewImport');
  const apply = useDo('organs.applyImport', {
    onSuccess: ({ counts: { added, changed } }) => {
      notify.done((tell) => tell('organSheet.done', { added, changed }));
      onClose();
    },
  });
  useEffect(() => look(file), [look, file]);
  const usable = (preview?.counts.added ?? 0) + (preview?.counts.changed ?? 0);
  return (
    <Dialog size="xl" onClose={onClose} title={say('organSheet.title', { name: file.name })}>
      <div className={form.form}>
        <p className={form.hint}>{say('organSheet.lead')}</p>
        {isPending && <Loading />}
        {error !== null && <Failed error={error.error} onRetry={() => look(file)} />}
        {preview !== undefined && <Preview preview={preview} />}
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button
            disabled={preview === undefined || usable === 0}
            loading={apply.isPending}
            onClick={() => preview && apply.mutate({ ...file, revision: preview.revision, by })}
          >
            {say('organSheet.apply', { n: write.number(usable) })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Preview({ preview: { counts, rows } }: Readonly<{ preview: SheetPreview }>) {
  const { say, write } = useText();
  const told = rows.filter(({ outcome }) => outcome !== 'same');
  const count = (n: number) => write.number(n);
  return (
    <>
      <p role="status">
        {say('organSheet.counts', {
          added: count(counts.added),
          changed: count(counts.changed),
          same: count(counts.same),
          refused: count(counts.refused),
        })}
      </p>
      {told.length === 0 ? (
        <p className={form.hint}>{say('organSheet.nothing')}</p>
      ) : (
        <div className={classes.preview}>
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                {(['sheet', 'row', 'name', 'outcome', 'detail'] as const).map((column) => (
                  <Table.Th key={column}>{say(`organSheet.column.${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {told.slice(0, MOST_LISTED).map((row) => (
                <PreviewRow key={`${row.sheet}:${row.row}`} row={row} />
              ))}
            </Table.Tbody>
          </Table>
          {told.length > MOST_LISTED && (
            <p className={form.hint}>{say('organSheet.more', { n: count(told.length - MOST_LISTED) })}</p>
          )}
        </div>
      )}
    </>
  );
}

function PreviewRow({ row }: Readonly<{ row: SheetRow }>) {
  const { say } = useText();
  return (
    <Table.Tr>
      <Table.Td>{say(`organSheet.sheets.${row.sheet}`)}</Table.Td>
      <Table.Td>{row.row}</Table.Td>
      <Table.Td>{row.name}</Table.Td>
      <Table.Td data-outcome={row.outcome} className={classes.outcome}>
        {say(`organSheet.outcomes.${row.outcome}`)}
      </Table.Td>
      <Table.Td>{detailOf(row, say)}</Table.Td>
    </Table.Tr>
  );
}

function detailOf(row: SheetRow, say: ReturnType<typeof useText>['say']): string {
  if (row.problem !== null) {
    const key: TextKey = `organSheet.problems.${row.problem}`;
    return say(key, row.params as Record<string, string>);
  }
  if (row.fields.length === 0) return '';
  return say('organSheet.changes', { fields: row.fields.map((field) => say(`organSheet.fields.${field}`)).join('、') });
}
