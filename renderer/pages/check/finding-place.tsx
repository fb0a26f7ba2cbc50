import { useId, useState } from 'react';
import { useText } from '../../app/texts.ts';
import { BasisLine } from '../../parts/rule-help/index.ts';
import { AcceptForm } from './accept-form.tsx';
import type { Found } from './arrange.ts';
import type { CardProps } from './finding-card.tsx';
import classes from './findings.module.css';

type Props = CardProps &
  Readonly<{
    finding: Found;
    /** the only place of its rule: it says itself what it rests on */
    alone: boolean;
  }>;

/** One sentence and what one can do about it. */
export function FindingPlace({ finding, alone, ...props }: Props) {
  const { say, term } = useText();
  const { currentId, accepted, onLocate, onAccept, onTakeBack, onHelp, onExplain } = props;
  const [accepting, setAccepting] = useState(false);
  const titleId = useId();
  const given = accepted.get(finding.anchor);
  // Rules whose finding may stand with a written explanation bring a draft of it.
  const mayExplain = term(`rules:${finding.rule}.explanation`, { defaultValue: '' }) !== '';
  return (
    <article
      className={classes.place}
      aria-labelledby={titleId}
      data-level={finding.level}
      data-trial={finding.trial || undefined}
      data-current={finding.id === currentId}
      data-finding={finding.id}
    >
      <p id={titleId} className={classes.message}>
        {finding.at === null ? (
          finding.message
        ) : (
          <button type="button" className={classes.sentence} onClick={() => onLocate(finding)}>
            {finding.message}
          </button>
        )}
      </p>
      {alone && (
        <p className={classes.basis}>
          <BasisLine basis={finding.basis} />
        </p>
      )}
      <Also finding={finding} onLocate={onLocate} />
      {given !== undefined && !accepting && <Reason given={given} />}
      <div className={classes.actions}>
        {finding.at === null ? (
          <span className={classes.noPlace}>{say('findings.noPlace')}</span>
        ) : (
          <button type="button" onClick={() => onLocate(finding)}>
            {say('findings.locate')}
          </button>
        )}
        <button type="button" aria-expanded={accepting} onClick={() => setAccepting(!accepting)}>
          {say(given === undefined ? 'findings.accept' : 'found.change')}
        </button>
        {given !== undefined && (
          <button type="button" onClick={() => onTakeBack(finding)}>
            {say('found.takeBack')}
          </button>
        )}
        {mayExplain && (
          <button type="button" onClick={() => onExplain(finding)}>
            {say('found.explain')}
          </button>
        )}
        {alone && (
          <button type="button" onClick={() => onHelp(finding.rule)}>
            {say('findings.ruleNote')}
          </button>
        )}
      </div>
      {accepting && (
        <AcceptForm
          reason={given?.reason ?? ''}
          onSubmit={(reason) => {
            onAccept(finding, reason);
            setAccepting(false);
          }}
          onCancel={() => setAccepting(false)}
        />
      )}
    </article>
  );
}

/** What other rules say of the same cause. */
function Also({ finding, onLocate }: Pick<Props, 'finding' | 'onLocate'>) {
  const { say } = useText();
  if (finding.also === undefined) return null;
  return (
    <ul className={classes.also} aria-label={say('found.also')}>
      {finding.also.map(({ rule, code, message, at }) => (
        <li key={`${rule} ${code} ${at?.start ?? ''}`}>
          {say('found.also')}
          {at === null ? (
            message
          ) : (
            <button type="button" className={classes.sentence} onClick={() => onLocate({ id: finding.id, at })}>
              {message}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

type ReasonProps = Readonly<{ given: NonNullable<ReturnType<Props['accepted']['get']>> }>;

function Reason({ given: { reason, by, at } }: ReasonProps) {
  const { say, write } = useText();
  return (
    <p className={classes.accepted}>
      {say('common.reason')}：{reason}{' '}
      <span>{by.name === '—' ? write.date(at) : say('found.acceptedBy', { name: by.name, date: write.date(at) })}</span>
    </p>
  );
}
