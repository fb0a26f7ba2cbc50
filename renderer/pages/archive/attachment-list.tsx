import { Button } from '@mantine/core';
import type { ListedAttachment } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { saveAs } from '../../parts/save-as.ts';
import classes from './archive.module.css';
import { csvTable } from './csv-table.ts';

type Props = Readonly<{ attachments: readonly ListedAttachment[] }>;

/** Past so many the list says nothing that the exported table does not say better. */
const mostShown = 200;

/** What lay beside the imported documents and is not read: which file, what kind, how large. */
export function AttachmentList({ attachments }: Props) {
  const { say, term, write } = useText();
  const rows = attachments.map(({ file, kind, bytes }) => [file, term(`attachmentKinds:${kind}`), write.size(bytes)]);
  const save = () => {
    const head = [say('archive.column.file'), say('archive.column.attachmentKind'), say('archive.column.size')];
    saveAs(`${say('archive.attachments')}.csv`, csvTable([head, ...rows]), 'text/csv;charset=utf-8');
  };
  const left = rows.length - mostShown;
  return (
    <div className={classes.failureBox}>
      <div className={classes.progressLine}>
        <Button size="compact-xs" variant="default" onClick={save}>
          {say('archive.exportFailures')}
        </Button>
        <span className={classes.hint}>{say('archive.listedHint')}</span>
      </div>
      <ul className={classes.failures} aria-label={say('archive.attachments')}>
        {rows.slice(0, mostShown).map(([file, kind, size]) => (
          <li key={file}>
            <strong>{file}</strong> {say('check.attachmentFile', { kind: kind ?? '', size: size ?? '' })}
          </li>
        ))}
        {left > 0 && <li>{say('archive.moreFailures', { n: write.number(left) })}</li>}
      </ul>
    </div>
  );
}
