import type { ChannelOut, Diagnosis } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import classes from './settings.module.css';

/** What `doctor` looked at, each in a sentence with what to do. */
export function DiagnosisList({ diagnoses }: Readonly<{ diagnoses: readonly Diagnosis[] }>) {
  const { say, term } = useText();
  return (
    <ul className={classes.diagnoses} role="status">
      {diagnoses.map(({ check, status, params }) => (
        <li key={check} data-status={status}>
          <strong>{say(`settings.diagnosis.${status}`)}</strong>{' '}
          {term(`diagnoses:${check}.${status}`, { ...params, defaultValue: check })}
        </li>
      ))}
    </ul>
  );
}

type Verified = ChannelOut<'ledger.verify'>;

/** Whether journal and ledger agree; where they do not, what is wrong and how often. */
export function VerifiedBooks({ verified: { events, problems } }: Readonly<{ verified: Verified }>) {
  const { say, term, write } = useText();
  if (problems.length === 0) return <p role="status">{say('settings.verified', { events: write.number(events) })}</p>;
  const kinds = [...Map.groupBy(problems, ({ code }) => code)];
  return (
    <div role="alert">
      <p>{say('settings.problems', { n: write.number(problems.length) })}</p>
      <ul className={classes.diagnoses}>
        {kinds.map(([code, alike]) => (
          <li key={code} data-status="error">
            {term(`bookProblems:${code}`, { ...alike[0]?.params, defaultValue: code })} × {write.number(alike.length)}
          </li>
        ))}
      </ul>
    </div>
  );
}
