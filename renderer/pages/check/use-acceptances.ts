import { useMemo } from 'react';
import { useAsk, useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';
import type { Accepted, Found } from './arrange.ts';

export type Acceptances = Readonly<{
  /** by anchor */
  accepted: Accepted;
  busy: boolean;
  accept(finding: Found, reason: string): void;
  takeBack(finding: Found): void;
}>;

/** What the office keeps of the reasons given in this draft and the versions before it. */
export function useAcceptances(draftId: string): Acceptances {
  const by = useEditor();
  const kept = useAsk('draft.accepted', { draftId });
  const accepting = useDo('draft.accept');
  const takingBack = useDo('draft.unaccept');
  const accepted = useMemo(() => new Map((kept.data ?? []).map((one) => [one.anchor, one])), [kept.data]);
  return {
    accepted,
    busy: accepting.isPending || takingBack.isPending,
    accept: ({ rule, code, anchor }, reason) => accepting.mutate({ draftId, rule, code, anchor, reason, by }),
    takeBack: ({ rule, anchor }) => takingBack.mutate({ draftId, rule, anchor, by }),
  };
}
