import { type KeyboardEvent, useRef, useState } from 'react';
import type { ChannelOut } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import page from '../../parts/page.module.css';
import { Failed, Loading } from '../../parts/waiting.tsx';
import classes from './queue.module.css';
import { type Decision, ReviewDialog } from './review-dialog.tsx';

type Review = ChannelOut<'review.list'>[number];

/** 待签: what waits for the head. J and K move, Enter opens, A approves, R returns. */
export function Queue() {
  const { say } = useText();
  const all = useAsk('review.list', {});
  const waiting = (all.data ?? []).filter(({ state }) => state === 'submitted' || state === 'approved');
  return (
    <section className={page.section} aria-labelledby="queue-title">
      <div className={page.title}>
        <h2 id="queue-title">{say('ledger.reviews')}</h2>
        {waiting.length > 0 && <span className={page.hint}>{say('ledger.reviewsKeys')}</span>}
      </div>
      {all.error !== null && <Failed error={all.error.error} onRetry={() => void all.refetch()} />}
      {all.isPending && <Loading />}
      {all.data !== undefined && waiting.length === 0 && <p className={page.hint}>{say('ledger.reviewsNone')}</p>}
      {waiting.length > 0 && <Waiting reviews={waiting} />}
    </section>
  );
}

function Waiting({ reviews }: Readonly<{ reviews: readonly Review[] }>) {
  const list = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<Readonly<{ review: Review; decision: Decision }> | null>(null);
  const move = (from: Element, step: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-review]') ?? [])];
    rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(from as HTMLElement) + step))]?.focus();
  };
  const press = (event: KeyboardEvent, review: Review) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = plain ? event.key.toLowerCase() : '';
    if (key === 'j' || key === 'arrowdown') move(event.currentTarget, 1);
    else if (key === 'k' || key === 'arrowup') move(event.currentTarget, -1);
    else if (key === 'a') setOpened({ review, decision: 'approve' });
    else if (key === 'r') setOpened({ review, decision: 'return' });
    else return;
    event.preventDefault();
  };
  return (
    <>
      <ul ref={list} className={classes.list}>
        {reviews.map((review) => (
          <li key={review.id}>
            <Row
              review={review}
              onOpen={() => setOpened({ review, decision: 'approve' })}
              onKeyDown={(event) => press(event, review)}
            />
          </li>
        ))}
      </ul>
      {opened !== null && (
        <ReviewDialog
          key={opened.review.id}
          reviewId={opened.review.id}
          firstDecision={opened.decision}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

type RowProps = Readonly<{ review: Review; onOpen(): void; onKeyDown(event: KeyboardEvent): void }>;

function Row({ review, onOpen, onKeyDown }: RowProps) {
  const { say, write } = useText();
  const { must, should, note, skipped } = review.findings;
  return (
    <button type="button" className={classes.row} data-review={review.id} onClick={onOpen} onKeyDown={onKeyDown}>
      <span className={classes.title}>{review.title ?? review.file}</span>
      <span>{say(review.state === 'approved' ? 'ledger.approved' : 'ledger.submitted')}</span>
      <span className={page.hint}>
        {say('ledger.reviewBy', { name: review.submittedBy.name, date: write.date(review.submittedAt) })}
      </span>
      <span className={page.hint}>{say('ledger.findingsLine', { must, should, note, skipped })}</span>
    </button>
  );
}
