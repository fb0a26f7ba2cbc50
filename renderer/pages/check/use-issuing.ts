import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ChannelIn, ChannelOut } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { actingAs, useSession } from '../../app/session.tsx';
import { OfficeFailure, refreshAfter, unwrap, useClient } from '../../client/index.ts';

type Order = Readonly<{
  draftId: string;
  seriesId: string;
  accepted: ChannelIn<'review.submit'>['accepted'];
  /** reasons among them that the office doesn't keep yet */
  news: readonly Pick<ChannelIn<'draft.accept'>, 'rule' | 'code' | 'anchor' | 'reason'>[];
  clerk: string;
  /** null: 送审 only */
  head: string | null;
}>;
type Outcome = Readonly<{ documentNumber: string | null }>;

/** 送审, 签发, 登记 in one go; what was reached before a failure is not done twice. */
export function useIssuing() {
  const client = useClient();
  const queries = useQueryClient();
  const notify = useNotify();
  const { settings } = useSession();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const reached = useRef<ChannelOut<'review.submit'> | null>(null);

  const steps = async ({ draftId, seriesId, accepted, news, clerk, head }: Order): Promise<Outcome> => {
    const by = actingAs(clerk, 'clerk');
    for (const finding of news) unwrap(await client.call('draft.accept', { draftId, ...finding, by }));
    if (news.length > 0) refreshAfter(queries, 'draft.accept');
    reached.current ??= unwrap(await client.call('review.submit', { draftId, seriesId, accepted, by }));
    // The first name given becomes the person of this PC, so that it need not be typed with every document.
    if (settings.actor === null) {
      await client.call('settings.set', { actor: by });
      refreshAfter(queries, 'settings.set');
    }
    if (head === null) return { documentNumber: null };
    const chief = actingAs(head, 'head');
    const { id: reviewId, contentHash, state } = reached.current;
    if (state === 'submitted') {
      reached.current = unwrap(await client.call('review.approve', { reviewId, contentHash, accepted, by: chief }));
    }
    const issued = unwrap(await client.call('issue.commit', { reviewId, contentHash, by: chief }));
    return { documentNumber: issued.documentNumber };
  };

  const run = async (order: Order) => {
    setBusy(true);
    try {
      setOutcome(await steps(order));
    } catch (cause) {
      if (!(cause instanceof OfficeFailure)) throw cause;
      notify.failed(cause.error);
    } finally {
      setBusy(false);
      refreshAfter(queries, 'issue.commit');
    }
  };
  return { busy, outcome, run };
}
