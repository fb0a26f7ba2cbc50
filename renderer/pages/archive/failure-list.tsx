import { explain } from '../../app/explain.ts';
import { useText } from '../../app/texts.ts';
import type { Failure } from './add-files.ts';
import classes from './archive.module.css';

/** Which files could not be read, why, and what to do about each. */
export function FailureList({ failures }: Readonly<{ failures: readonly Failure[] }>) {
  const { say, language } = useText();
  return (
    <ul className={classes.failures} aria-label={say('archive.failures')}>
      {failures.map(({ file, error }) => {
        const { message, next } = explain(error, language);
        return (
          <li key={file}>
            <strong>{file}</strong> {message} {next}
          </li>
        );
      })}
    </ul>
  );
}
