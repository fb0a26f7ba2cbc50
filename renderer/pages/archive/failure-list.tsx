import { Button } from '@mantine/core';
import { explain } from '../../app/explain.ts';
import { useText } from '../../app/texts.ts';
import { saveAs } from '../../parts/save-as.ts';
import classes from './archive.module.css';
import { type Failure, failureTable } from './failure-table.ts';

type Props = Readonly<{ failures: readonly Failure[]; onRetry?: (() => void) | undefined }>;

/** Past so many the list says nothing that the exported table does not say better. */
const mostShown = 200;

/** Which files could not be read, why, and what to do about each. */
export function FailureList({ failures, onRetry }: Props) {
  const { say, language, write } = useText();
  const save = () => {
    const columns = {
      file: say('archive.column.file'),
      why: say('archive.column.why'),
      next: say('archive.column.next'),
    };
    saveAs(`${say('archive.failures')}.csv`, failureTable(failures, columns, language), 'text/csv;charset=utf-8');
  };
  const left = failures.length - mostShown;
  return (
    <div className={classes.failureBox}>
      <div className={classes.progressLine}>
        {onRetry !== undefined && (
          <Button size="compact-xs" variant="default" onClick={onRetry}>
            {say('archive.retryFailures')}
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={save}>
          {say('archive.exportFailures')}
        </Button>
      </div>
      <ul className={classes.failures} aria-label={say('archive.failures')}>
        {failures.slice(0, mostShown).map(({ file, error }) => {
          const { message, next } = explain(error, language);
          return (
            <li key={file}>
              <strong>{file}</strong> {message} {next}
            </li>
          );
        })}
        {left > 0 && <li>{say('archive.moreFailures', { n: write.number(left) })}</li>}
      </ul>
    </div>
  );
}
