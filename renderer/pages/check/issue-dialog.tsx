import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Report } from '#shared/contract/index.ts';
import { type OpenDraft, useDrafts } from '../../app/drafts.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { acceptedFrom } from '../../parts/accepted.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { LevelBar } from '../../parts/level-bar.tsx';
import type { Accepted } from './arrange.ts';
import classes from './issue.module.css';
import { likelySeries, nextNumber } from './issue-facts.ts';
import { useIssuing } from './use-issuing.ts';

type Props = Readonly<{
  open: OpenDraft;
  report: Report;
  /** reasons that are kept already; they stand in the fields */
  accepted: Accepted;
  /** false: only 送审, the head decides later */
  approves: boolean;
  onClose(): void;
}>;

/** The head's one screen: facts, what stands open with its reasons, the number to be given. */
export function IssueDialog(props: Props) {
  const { approves, onClose } = props;
  const { say } = useText();
  const issuing = useIssuing();
  const title = say(approves ? 'issue.title' : 'issue.submitTitle');
  return (
    <Dialog onClose={onClose} title={title} size={680} closeOnClickOutside={false}>
      {issuing.outcome === null ? (
        <IssueForm {...props} issuing={issuing} />
      ) : (
        <div className={classes.done} role="status">
          <strong>
            {issuing.outcome.documentNumber === null
              ? say('issue.submitted')
              : say('issue.done', { number: issuing.outcome.documentNumber })}
          </strong>
          <Button onClick={onClose}>{say('issue.close')}</Button>
        </div>
      )}
    </Dialog>
  );
}

type FormProps = Props & Readonly<{ issuing: ReturnType<typeof useIssuing> }>;

function IssueForm({ open, report, accepted, approves, onClose, issuing }: FormProps) {
  const { say, write } = useText();
  const drafts = useDrafts();
  const { settings } = useSession();
  const year = Number(report.asOf.slice(0, 4));
  const plan = useAsk('plan.show', { year }, { depends: [open.round] });
  const lines = plan.data ?? [];
  const [chosen, setChosen] = useState(open.seriesId);
  const line = lines.find(({ series }) => series.id === chosen) ?? likelySeries(report, lines);
  const actor = settings.actor;
  const [clerk, setClerk] = useState(actor?.name ?? '');
  const [head, setHead] = useState(actor?.role === 'head' ? actor.name : '');
  const must = report.findings.filter(({ level, trial }) => level === 'must' && !trial);
  const kept = Object.fromEntries([...accepted].map(([anchor, { reason }]) => [anchor, reason]));
  const reasons = { ...kept, ...open.reasons };
  const reasonOf = (anchor: string) => reasons[anchor] ?? '';
  const giveReason = (anchor: string, reason: string) =>
    drafts.change(open.draftId, { reasons: { ...open.reasons, [anchor]: reason } });
  const unexplained = must.some(({ anchor }) => reasonOf(anchor).trim().length < 2);
  const ready =
    line !== undefined && !unexplained && clerk.trim() !== '' && (!approves || head.trim() !== '') && !issuing.busy;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    void issuing.run({
      draftId: open.draftId,
      seriesId: line.series.id,
      accepted: acceptedFrom(report, reasons),
      news: must.flatMap(({ rule, code, anchor }) => {
        const reason = reasonOf(anchor).trim();
        return reason === kept[anchor] ? [] : [{ rule, code, anchor, reason }];
      }),
      clerk,
      head: approves ? head : null,
    });
  };

  return (
    <form className={classes.form} onSubmit={submit}>
      <dl className={classes.facts}>
        <dt>{say('elements.title')}</dt>
        <dd>{report.document.title ?? report.file.name}</dd>
        <dt>{say('gauge.length')}</dt>
        <dd>{say('number.characters', { n: write.number(report.counts.body) })}</dd>
        <dt>{say('elements.mainRecipients')}</dt>
        <dd>{report.document.mainRecipients.join('、') || say('elements.notFound')}</dd>
      </dl>
      {plan.data !== undefined && lines.length === 0 ? (
        <p className={classes.warning}>{say('issue.noSeries')}</p>
      ) : (
        <div className={classes.pair}>
          <NativeSelect
            label={say('check.series')}
            value={line?.series.id ?? ''}
            data={[
              ...(line === undefined ? [{ value: '', label: say('issue.chooseSeries') }] : []),
              ...lines.map(({ series }) => ({ value: series.id, label: series.name })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value || undefined)}
          />
          <div>
            <span className={classes.label}>{say('issue.nextNumber')}</span>
            <output className={classes.number}>{line === undefined ? '—' : nextNumber(line)}</output>
          </div>
        </div>
      )}
      <section className={classes.findings}>
        <h3>{must.length === 0 ? say('issue.mustNone') : say('issue.mustTitle', { n: must.length })}</h3>
        {must.map(({ id, anchor, message }) => (
          <div key={id} className={classes.finding}>
            <LevelBar level="must" />
            <div>
              <p>{message}</p>
              <Textarea
                aria-label={say('issue.reasonFor', { message })}
                placeholder={say('common.reasonHint')}
                value={reasonOf(anchor)}
                onChange={(event) => giveReason(anchor, event.currentTarget.value)}
                minRows={1}
                autosize
                maxLength={500}
                required
              />
            </div>
          </div>
        ))}
        <p className={classes.label}>
          {say('issue.shouldCount', {
            should: report.findings.filter(({ level, trial }) => level === 'should' && !trial).length,
            skipped: report.skipped.length,
          })}
        </p>
      </section>
      <div className={classes.pair}>
        <TextInput
          label={say('issue.clerk')}
          value={clerk}
          onChange={(event) => setClerk(event.currentTarget.value)}
          maxLength={40}
          required
        />
        {approves && (
          <TextInput
            label={say('issue.head')}
            value={head}
            onChange={(event) => setHead(event.currentTarget.value)}
            maxLength={40}
            required
          />
        )}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {say('common.cancel')}
        </Button>
        <Button type="submit" disabled={!ready} loading={issuing.busy}>
          {say(approves ? 'issue.commit' : 'check.submit')}
        </Button>
      </div>
    </form>
  );
}
