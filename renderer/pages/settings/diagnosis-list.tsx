import type { Diagnosis, Params } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import classes from './settings.module.css';

/** What `doctor` looked at and how it stands. */
export function DiagnosisList({ diagnoses }: Readonly<{ diagnoses: readonly Diagnosis[] }>) {
  const { say, term } = useText();
  return (
    <ul className={classes.diagnoses} role="status">
      {diagnoses.map(({ check, status, params }) => (
        <li key={check} data-status={status}>
          <strong>{say(`settings.diagnosis.${status}`)}</strong>{' '}
          {term(`page:settings.checks.${check}`, { defaultValue: check })}{' '}
          {status !== 'ok' && <span>{valuesOf(params)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What was found, without what was looked for and not found. */
function valuesOf(params: Params): string {
  return Object.values(params)
    .flat()
    .filter((value) => value !== null && value !== '')
    .join(' · ');
}
