import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ChannelOut } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { ActorField, useActorName } from '../../parts/actor-field.tsx';
import form from '../../parts/form.module.css';
import { LevelBar } from '../../parts/level-bar.tsx';
import { Failed, Loading } from '../../parts/waiting.tsx';
import classes from './queue.module.css';
import { useDecision } from './use-decision.ts';

export type Decision = 'approve' | 'return' | 'withdraw';
type Props = Readonly<{ reviewId: string; firstDecision: Decision; onClose(): void }>;
type Opened = ChannelOut<'review.get'>;

/** The head decides on one screen: facts, open findings with the clerk's reasons, then 退回 or 签发. */
export function ReviewDialog({ reviewId, firstDecision, onClose }: Props) {
  const { say } = useText();
  const got = useAsk('review.get', { reviewId });
  const [decision, setDecision] = useState(firstDecision);
  const title = got.data?.review.title ?? got.data?.review.file ?? '';
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={say(`ledger.${decision}Title`, { title })}
      closeButtonProps={{ 'aria-label': say('common.close') }}
    >
      {got.error !== null && <Failed error={got.error.error} />}
      {got.isPending && <Loading />}
      {got.data !== undefined && (
        <DecisionForm opened={got.data} decision={decision} onDecision={setDecision} onClose={onClose} />
      )}
    </Modal>
  );
}

type FormProps = Readonly<{
  opened: Opened;
  decision: Decision;
  onDecision(decision: Decision): void;
  onClose(): void;
}>;

function DecisionForm({ opened: { review, report }, decision, onDecision, onClose }: FormProps) {
  const { say } = useText();
  const [name, setName] = useActorName();
  const [reason, setReason] = useState('');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(review.accepted.map(({ anchor, reason: given }) => [anchor, given])),
  );
  const deciding = useDecision(onClose);
  const must = report.findings.filter(({ level, trial }) => level === 'must' && !trial);
  const explained = must.every(({ anchor }) => (reasons[anchor]?.trim().length ?? 0) >= 2);
  const ready = name.trim() !== '' && (decision === 'approve' ? explained : reason.trim().length >= 2);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    switch (decision) {
      case 'approve':
        return deciding.approve(review, report, reasons, name);
      case 'return':
        return deciding.giveBack(review.id, reason.trim(), name);
      case 'withdraw':
        return deciding.withdraw(review.id, reason.trim(), name);
    }
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <ReviewFacts review={review} report={report} />
      <div className={classes.findings}>
        {report.findings
          .filter(({ level }) => level !== 'note')
          .map(({ id, level, message, anchor, trial }) => (
            <div key={id} className={classes.finding}>
              <LevelBar level={level} />
              <div>
                <p>{message}</p>
                {level === 'must' && decision === 'approve' ? (
                  <Textarea
                    aria-label={say('issue.reasonFor', { message })}
                    value={reasons[anchor] ?? ''}
                    onChange={(event) => setReasons({ ...reasons, [anchor]: event.currentTarget.value })}
                    autosize
                    minRows={1}
                    maxLength={500}
                    required={!trial}
                  />
                ) : (
                  reasons[anchor] !== undefined && (
                    <p className={classes.reason}>{say('ledger.clerkReason', { reason: reasons[anchor] })}</p>
                  )
                )}
              </div>
            </div>
          ))}
      </div>
      {decision !== 'approve' && (
        <Textarea
          label={say('common.reason')}
          description={say('common.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={500}
          required
          data-autofocus
        />
      )}
      <ActorField value={name} onChange={setName} />
      <div className={form.buttons}>
        {decision === 'approve' ? (
          <>
            <Button variant="subtle" onClick={() => onDecision('withdraw')}>
              {say('ledger.withdraw')}
            </Button>
            {review.state === 'submitted' && (
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
        <Button type="submit" disabled={!ready} loading={deciding.busy}>
          {decision === 'approve'
            ? say(review.state === 'approved' ? 'ledger.commit' : 'issue.commit')
            : say(`ledger.${decision}`)}
        </Button>
      </div>
    </form>
  );
}

function ReviewFacts({ review, report }: Opened) {
  const { say, write } = useText();
  return (
    <dl className={classes.facts}>
      <dt>{say('issue.fileName')}</dt>
      <dd>{review.file}</dd>
      <dt>{say('issue.clerk')}</dt>
      <dd>{say('ledger.reviewBy', { name: review.submittedBy.name, date: write.date(review.submittedAt) })}</dd>
      <dt>{say('gauge.length')}</dt>
      <dd>{say('number.characters', { n: write.number(report.counts.body) })}</dd>
      <dt>{say('gauge.scope')}</dt>
      <dd>{report.scope === undefined ? '—' : say('number.units', { n: write.number(report.scope.units) })}</dd>
      <dt>{say('gauge.reuse')}</dt>
      <dd>
        {report.reuse === undefined
          ? '—'
          : say('number.percent', { n: write.percent(report.reuse.coverageBeyondBoilerplate) })}
      </dd>
    </dl>
  );
}
