import type { ChannelOut } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { actingAs } from '../../app/session.tsx';
import type { Say } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { acceptedFrom } from '../../parts/accepted.ts';

type Opened = ChannelOut<'review.get'>;

/** 签发 and 登记 in one go, 退回 with a reason, 撤回 by whoever submitted. */
export function useDecision(onClose: () => void) {
  const notify = useNotify();
  const approving = useDo('review.approve');
  const committing = useDo('issue.commit');
  const returning = useDo('review.return');
  const withdrawing = useDo('review.withdraw');
  const close = (done: (say: Say) => string) => {
    notify.done(done);
    onClose();
  };
  const commit = ({ id: reviewId, contentHash }: Opened['review'], name: string) =>
    committing.mutate(
      { reviewId, contentHash, by: actingAs(name, 'head') },
      {
        onSuccess: ({ documentNumber }) => close((say) => say('issue.done', { number: documentNumber })),
      },
    );
  return {
    busy: approving.isPending || committing.isPending || returning.isPending || withdrawing.isPending,
    approve(
      review: Opened['review'],
      report: Opened['report'],
      reasons: Readonly<Record<string, string>>,
      name: string,
    ) {
      if (review.state === 'approved') return commit(review, name);
      const accepted = acceptedFrom(report, reasons);
      approving.mutate(
        { reviewId: review.id, contentHash: review.contentHash, accepted, by: actingAs(name, 'head') },
        { onSuccess: (approved) => commit(approved, name) },
      );
    },
    giveBack: (reviewId: string, reason: string, name: string) =>
      returning.mutate(
        { reviewId, reason, by: actingAs(name, 'head') },
        { onSuccess: () => close((say) => say('ledger.returned')) },
      ),
    withdraw: (reviewId: string, reason: string, name: string) =>
      withdrawing.mutate(
        { reviewId, reason, by: actingAs(name, 'clerk') },
        { onSuccess: () => close((say) => say('ledger.withdrawn')) },
      ),
  };
}
