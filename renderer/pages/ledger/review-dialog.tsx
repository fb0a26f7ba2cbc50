import { useState } from 'react';
import type { ChannelOut, Draft } from '#shared/contract/index.ts';
import { useDrafts } from '../../app/drafts.tsx';
import { goTo } from '../../app/routes.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failed, Loading } from '../../parts/waiting.tsx';
import { CompareDialog, type Match } from '../check/index.ts';
import { DecisionForm } from './decision-form.tsx';

export type Decision = 'approve' | 'return' | 'withdraw';
type Props = Readonly<{ reviewId: string; firstDecision: Decision; onClose(): void }>;
export type Opened = ChannelOut<'review.get'>;

/** The head decides on one screen: facts, open findings with the clerk's reasons, duplicates, then 退回 or 签发. */
export function ReviewDialog({ reviewId, firstDecision, onClose }: Props) {
  const { say } = useText();
  const drafts = useDrafts();
  const got = useAsk('review.get', { reviewId });
  const opening = useDo('review.open');
  const [decision, setDecision] = useState(firstDecision);
  const [compared, setCompared] = useState<Readonly<{ draft: Draft; match: Match }> | null>(null);
  const title = got.data?.review.title ?? got.data?.review.file ?? '';
  const compare = (match: Match) =>
    opening.mutate({ reviewId }, { onSuccess: ({ draft }) => setCompared({ draft, match }) });
  const openOriginal = () =>
    opening.mutate(
      { reviewId },
      {
        onSuccess: ({ draftId }) => {
          drafts.bringForward(draftId);
          goTo('check');
        },
      },
    );
  return (
    <>
      <Dialog
        onClose={onClose}
        size={880}
        title={say(`ledger.${decision}Title`, { title })}
        closeOnEscape={compared === null}
      >
        {got.error !== null && <Failed error={got.error.error} />}
        {got.isPending && <Loading />}
        {got.data !== undefined && (
          <DecisionForm
            opened={got.data}
            decision={decision}
            onTop={compared === null}
            opening={opening.isPending}
            onDecision={setDecision}
            onCompare={compare}
            onOpenOriginal={openOriginal}
            onClose={onClose}
          />
        )}
      </Dialog>
      {compared !== null && (
        <CompareDialog draft={compared.draft} match={compared.match} onClose={() => setCompared(null)} />
      )}
    </>
  );
}
