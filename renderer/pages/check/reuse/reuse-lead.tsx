import { groupMatches, type Reuse, reuseStanding } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import classes from './reuse.module.css';

type Props = Readonly<{ reuse: Reuse }>;

/** The one sentence on what is repeated: how much counts, of how many documents, how much it is with all that doesn't. */
export function ReuseLead({ reuse }: Props) {
  const { say, write } = useText();
  const { counted, slight } = groupMatches(reuse);
  const { coverage, coverageBeyondBoilerplate: beyond } = reuse;
  const whole = write.percent(coverage);
  const own = write.percent(beyond);
  const standing = reuseStanding(reuse);
  return (
    <header className={classes.lead} data-testid="reuse-lead">
      {standing === 'none' || standing === 'apart' ? (
        <p>
          <strong>{say(`reuse.${standing}`)}</strong>{' '}
          {standing === 'apart' && say('reuse.apartNote', { percent: whole })}
        </p>
      ) : (
        <p>
          <b className={classes.figure}>{say('number.percent', { n: own })}</b>{' '}
          <strong>
            {standing === 'slight'
              ? say('reuse.slight', { n: write.number(slight.length) })
              : say('reuse.share', { n: write.number(counted.length) })}
          </strong>
          <br />
          <span className={classes.facts}>
            {say(whole !== own ? 'reuse.shareNote' : setsApart(reuse) ? 'reuse.shareApart' : 'reuse.shareAlone', {
              percent: whole,
            })}
          </span>
        </p>
      )}
      {reuse.pending !== undefined && (
        <p className={classes.warned}>{say('reuse.pending', { n: write.number(reuse.pending) })}</p>
      )}
      {reuse.learnedFrom === 0 && <p className={classes.warned}>{say('reuse.unlearned')}</p>}
    </header>
  );
}

/** Whether the paper shows anything as not counted: formulas are tinted wherever they stand, not only in passages. */
function setsApart({ matches, boilerplate = [] }: Reuse): boolean {
  if (boilerplate.length > 0) return true;
  return matches.some(({ passages }) =>
    passages.some(({ lawful, boilerplate: only }) => only === true || lawful !== undefined),
  );
}

/** What the tints on the paper mean; only those that there are. */
export function ReuseLegend({ reuse }: Props) {
  const { say } = useText();
  const passages = reuse.matches.flatMap((match) => match.passages);
  const shown = [
    passages.some(({ lawful, boilerplate }) => lawful === undefined && boilerplate !== true) ? 'reuse' : null,
    (reuse.within?.length ?? 0) > 0 ? 'within' : null,
    (reuse.boilerplate?.length ?? 0) > 0 ? 'boilerplate' : null,
    passages.some(({ lawful }) => lawful !== undefined) ? 'lawful' : null,
  ] as const;
  const kinds = shown.filter((kind) => kind !== null);
  if (kinds.length === 0) return null;
  return (
    <ul className={classes.legend}>
      {kinds.map((kind) => (
        <li key={kind} data-tint={kind}>
          {say(`reuse.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
