import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ChannelOut } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { actingAs } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import { ActorField, useActorName } from '../../parts/actor-field.tsx';
import form from '../../parts/form.module.css';
import { LevelBar } from '../../parts/level-bar.tsx';
import { Failed, Loading } from '../../parts/waiting.tsx';
import classes from './queue.module.css';

export type Decision = 'approve' | 'return';
type Props = Readonly<{ reviewId: string; firstDecision: Decision; onClose(): void }>;
type Opened = ChannelOut<'review.get'>;

/** The head decides on one screen: facts, open findings with the clerk's reasons, then 退回 or 签发. */
export function ReviewDialog({ reviewId, firstDecision, onClose }: Props) {
  const { say } = useText();
  const got = useAsk('review.get', { reviewId });
  const title = got.data?.review.title ?? got.data?.review.file ?? '';
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={say('ledger.approveTitle', { title })}
      closeButtonProps={{ 'aria-label': say('common.close') }}
    >
      {got.error !== null && <Failed error={got.error.error} />}
      {got.isPending && <Loading />}
      {got.data !== undefined && <DecisionForm opened={got.data} firstDecision={firstDecision} onClose={onClose} />}
    </Modal>
  );
}

type FormProps = Readonly<{ opened: Opened; firstDecision: Decision; onClose(): void }>;

function DecisionForm({ opened: { review, report }, firstDecision, onClose }: FormProps) {
  const { say } = useText();
  const [decision, setDecision] = useState(firstDecision);
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
    if (decision === 'return') deciding.giveBack(review, reason.trim(), name);
    else deciding.approve(review, report, reasons, name);
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <ReviewFacts review={review} report={report} />
      <div className={classes.findings}>
        {report.findings
          .filter(({ level }) => level !== 'note')
          .map(({ id, level, message, anchor }) => (
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
                    required
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
      {decision === 'return' && (
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
        {review.state === 'submitted' && (
          <Button variant="default" onClick={() => setDecision(decision === 'return' ? 'approve' : 'return')}>
            {say(decision === 'return' ? 'common.cancel' : 'ledger.return')}
          </Button>
        )}
        <Button type="submit" disabled={!ready} loading={deciding.busy}>
          {say(
            decision === 'return' ? 'ledger.return' : review.state === 'approved' ? 'ledger.commit' : 'issue.commit',
          )}
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

function useDecision(onClose: () => void) {
  const notify = useNotify();
  const approving = useDo('review.approve');
  const committing = useDo('issue.commit');
  const returning = useDo('review.return');
  const commit = ({ id: reviewId, contentHash }: Opened['review'], name: string) =>
    committing.mutate(
      { reviewId, contentHash, by: actingAs(name, 'head') },
      {
        onSuccess: ({ documentNumber }) => {
          notify.done((say) => say('issue.done', { number: documentNumber }));
          onClose();
        },
      },
    );
  return {
    busy: approving.isPending || committing.isPending || returning.isPending,
    approve(
      review: Opened['review'],
      report: Opened['report'],
      reasons: Readonly<Record<string, string>>,
      name: string,
    ) {
      if (review.state === 'approved') return commit(review, name);
      const accepted = report.findings.flatMap(({ anchor, rule }) => {
        const reason = reasons[anchor]?.trim() ?? '';
        return reason.length < 2 ? [] : [{ anchor, rule, reason }];
      });
      approving.mutate(
        { reviewId: review.id, contentHash: review.contentHash, accepted, by: actingAs(name, 'head') },
        { onSuccess: (approved) => commit(approved, name) },
      );
    },
    giveBack(review: Opened['review'], reason: string, name: string) {
      returning.mutate(
        { reviewId: review.id, reason, by: actingAs(name, 'head') },
        {
          onSuccess: () => {
            notify.done((say) => say('ledger.returned'));
            onClose();
          },
        },
      );
    },
  };
}
