import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { ActorField } from '../../parts/actor-field.tsx';
import form from '../../parts/form.module.css';
import { isReason, ReasonField } from '../../parts/reason-field.tsx';
import type { Match } from '../check/index.ts';
import classes from './queue.module.css';
import type { Decision, Opened } from './review-dialog.tsx';
import { ReviewDuplicates } from './review-duplicates.tsx';
import { ReturnedBefore, ReviewFacts } from './review-facts.tsx';
import { ReviewFindings } from './review-findings.tsx';
import { useDecision } from './use-decision.ts';

type Props = Readonly<{
  opened: Opened;
  decision: Decision;
  /** false: something else lies on top and has the keyboard */
  onTop: boolean;
  /** the original is on its way */
  opening: boolean;
  onDecision(decision: Decision): void;
  onCompare(match: Match): void;
  onOpenOriginal(): void;
  onClose(): void;
}>;

/** Everything on which the decision rests, and the decision; outside the fields A approves and R returns. */
export function DecisionForm(props: Props) {
  const { opened, decision, onTop, onDecision, onClose } = props;
  const { review, report } = opened;
  const { say } = useText();
  const { settings } = useSession();
  const element = useRef<HTMLFormElement>(null);
  const [head, setHead] = useState(settings.actor?.role === 'head' ? settings.actor.name : '');
  const [clerk, setClerk] = useState(review.submittedBy.name);
  const [reason, setReason] = useState('');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(review.accepted.map(({ anchor, reason: given }) => [anchor, given])),
  );
  const deciding = useDecision(onClose);
  const name = decision === 'withdraw' ? clerk : head;
  const must = report.findings.filter(({ level, trial }) => level === 'must' && !trial);
  const explained = must.every(({ anchor }) => (reasons[anchor]?.trim().length ?? 0) >= 2);
  const ready = name.trim() !== '' && (decision === 'approve' ? explained : isReason(reason));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || deciding.busy) return;
    switch (decision) {
      case 'approve':
        return deciding.approve(review, report, reasons, name);
      case 'return':
        return deciding.giveBack(review.id, reason.trim(), name);
      case 'withdraw':
        return deciding.withdraw(review.id, reason.trim(), name);
    }
  };
  // A key held down since the list must not decide anything: only a fresh press outside a field counts.
  const press = (event: KeyboardEvent) => {
    if (!onTop) return;
    const inField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    if (inField || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'r' && review.state === 'submitted') onDecision('return');
    else if (key === 'a' && decision === 'approve') element.current?.requestSubmit();
    else if (key === 'a') onDecision('approve');
    else return;
    event.preventDefault();
  };
  useWindowEvent('keydown', press);
  // The dialog took the focus before there was anything to read in it.
  const basis = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (decision === 'approve') basis.current?.focus();
  }, [decision]);
  return (
    <form ref={element} className={form.form} onSubmit={submit}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div ref={basis} className={classes.basis} tabIndex={0}>
        <ReturnedBefore review={review} />
        <ReviewFacts review={review} report={report} />
        <ReviewFindings
          report={report}
          reasons={reasons}
          onReason={decision === 'approve' ? (anchor, given) => setReasons({ ...reasons, [anchor]: given }) : null}
        />
        <ReviewDuplicates report={report} busy={props.opening} onCompare={props.onCompare} />
      </div>
      {decision !== 'approve' && <ReasonField value={reason} onChange={setReason} />}
      <ActorField
        label={say(decision === 'withdraw' ? 'issue.clerk' : 'issue.head')}
        value={name}
        onChange={decision === 'withdraw' ? setClerk : setHead}
      />
      <Buttons {...props} ready={ready} busy={deciding.busy} />
    </form>
  );
}

function Buttons(props: Props & Readonly<{ ready: boolean; busy: boolean }>) {
  const { opened, decision, opening, onDecision, onOpenOriginal, ready, busy } = props;
  const { state } = opened.review;
  const { say } = useText();
  return (
    <div className={form.buttons}>
      <Button variant="subtle" loading={opening} onClick={onOpenOriginal}>
        {say('ledger.openOriginal')}
      </Button>
      <span className={classes.keys}>{decision === 'approve' && say('ledger.decisionKeys')}</span>
      {decision === 'approve' ? (
        <>
          <Button variant="subtle" onClick={() => onDecision('withdraw')}>
            {say('ledger.withdraw')}
          </Button>
          {state === 'submitted' && (
            <Button variant="default" onClick={() => onDecision('return')}>
              {say('ledger.return')}
            </Button>
          )}
        </>
      ) : (
        <Button variant="default" onClick={() => onDecision('approve')}>
          {say('common.cancel')}
        </Button>
      )}
      <Button type="submit" disabled={!ready} loading={busy}>
        {decision === 'approve'
          ? say(state === 'approved' ? 'ledger.commit' : 'issue.commit')
          : say(`ledger.${decision}`)}
      </Button>
    </div>
  );
}
