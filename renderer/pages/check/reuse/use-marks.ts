import type { Actor, LawfulMark, Span } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { useAsk, useDo } from '../../../client/index.ts';
import { useEditor, useKeepName } from '../../../parts/actor-field.tsx';

export type Marks = Readonly<{
  /** what was marked in this draft, and in earlier versions of it */
  all: readonly LawfulMark[];
  busy: boolean;
  mark(input: Readonly<{ documentId: string; source: Span; reason: string; by: Actor }>, done: () => void): void;
  takeBack(markId: string): void;
}>;

/** What people said of passages of this draft; after each change it is checked anew, so that the figures move. */
export function useMarks(draftId: string): Marks {
  const by = useEditor();
  const keepName = useKeepName();
  const notify = useNotify();
  const kept = useAsk('reuse.marks', { draftId });
  const marking = useDo('reuse.mark', { onSuccess: () => notify.done((tell) => tell('compare.markDone')) });
  const takingBack = useDo('reuse.unmark', { onSuccess: () => notify.done((tell) => tell('compare.takenBack')) });
  return {
    all: kept.data ?? [],
    busy: marking.isPending || takingBack.isPending,
    mark: (input, done) =>
      marking.mutate(
        { draftId, ...input },
        {
          onSuccess: () => {
            keepName(input.by);
            done();
          },
        },
      ),
    takeBack: (markId) => takingBack.mutate({ draftId, markId, by }),
  };
}
