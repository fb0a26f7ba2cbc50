import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Finding } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { LevelBar } from '../../parts/level-bar.tsx';
import classes from './findings.module.css';

type Props = Readonly<{
  finding: z.infer<typeof Finding>;
  current: boolean;
  reason: string | undefined;
  onLocate(): void;
  onAccept(reason: string): void;
}>;

/** One sentence, its basis in small type, and what one can do about it; decides nothing. */
export function FindingCard({ finding, current, reason, onLocate, onAccept }: Props) {
  const { say } = useText();
  const [open, setOpen] = useState<'rule' | 'accept' | null>(null);
  const card = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const toggle = (which: 'rule' | 'accept') => setOpen(open === which ? null : which);
  return (
    <article
      ref={card}
      className={classes.card}
      aria-labelledby={titleId}
      data-level={finding.level}
      data-current={current}
      data-finding={finding.id}
    >
      <LevelBar level={finding.level} />
      <div className={classes.body}>
        <h3 id={titleId}>
          {finding.at === null ? (
            finding.message
          ) : (
            <button type="button" className={classes.sentence} onClick={onLocate}>
              {finding.message}
            </button>
          )}
        </h3>
        <p className={classes.basis}>
          <Basis basis={finding.basis} />
          {finding.trial && ` · ${say('findings.trial')}`}
        </p>
        {reason !== undefined && (
          <p className={classes.accepted}>
            {say('common.reason')}：{reason}
          </p>
        )}
        <div className={classes.actions}>
          {finding.at === null ? (
            <span className={classes.noPlace}>{say('findings.noPlace')}</span>
          ) : (
            <button type="button" onClick={onLocate}>
              {say('findings.locate')}
            </button>
          )}
          <button type="button" aria-expanded={open === 'accept'} onClick={() => toggle('accept')}>
            {say('findings.accept')}
          </button>
          <button type="button" aria-expanded={open === 'rule'} onClick={() => toggle('rule')}>
            {say('findings.ruleNote')}
          </button>
        </div>
        {open === 'rule' && <RuleNote basis={finding.basis} />}
        {open === 'accept' && (
          <AcceptForm
            reason={reason ?? ''}
            onSubmit={(given) => {
              onAccept(given);
              setOpen(null);
            }}
          />
        )}
      </div>
    </article>
  );
}

type BasisProps = Readonly<{ basis: z.infer<typeof Finding>['basis'] }>;

function Basis({ basis: { instrument, article, strength } }: BasisProps) {
  const { say, term } = useText();
  if (strength === 'own') return say('findings.basisOwn');
  return say('findings.basis', { instrument, article, strength: term(`strength:${strength}`) });
}

function RuleNote({ basis }: BasisProps) {
  const { say, term } = useText();
  return (
    <p className={classes.ruleNote}>
      {basis.strength === 'own'
        ? say('findings.basisOwnNote')
        : say('findings.basisNote', { ...basis, strength: term(`strength:${basis.strength}`) })}
    </p>
  );
}

function AcceptForm({ reason, onSubmit }: Readonly<{ reason: string; onSubmit(reason: string): void }>) {
  const { say } = useText();
  const [text, setText] = useState(reason);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim().length >= 2) onSubmit(text.trim());
  };
  return (
    <form className={classes.accept} onSubmit={submit}>
      <Textarea
        label={say('common.reason')}
        description={say('common.reasonHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={500}
        autoFocus
      />
      <Button type="submit" disabled={text.trim().length < 2}>
        {say('common.save')}
      </Button>
    </form>
  );
}
