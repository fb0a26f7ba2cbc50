import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ElementField, ElementValue } from '#shared/contract/index.ts';
import { useDo } from '../../../client/index.ts';
import { useEditor } from '../../../parts/actor-field.tsx';
import { changeTo } from './values.ts';

export type Correct = Readonly<{
  /** false: the field can't have this value */
  set(field: ElementField, value: ElementValue): boolean;
  /** back to what was recognised */
  restore(field: ElementField): void;
  busy: boolean;
}>;

/** A person's word on elements of a draft. The draft is shown with it at once; the check runs again by itself. */
export function useCorrect(draftId: string): Correct {
  const queries = useQueryClient();
  const { name, role } = useEditor();
  const { mutate, isPending } = useDo('draft.correct', {
    onSuccess: (value) => queries.setQueryData(['draft.get', { draftId: value.draftId }], value),
  });
  const set = useCallback(
    (field: ElementField, value: ElementValue) => {
      const changes = changeTo(field, value);
      if (changes !== undefined) mutate({ draftId, changes, restore: [], by: { name, role } });
      return changes !== undefined;
    },
    [draftId, name, role, mutate],
  );
  const restore = useCallback(
    (field: ElementField) => mutate({ draftId, changes: {}, restore: [field], by: { name, role } }),
    [draftId, name, role, mutate],
  );
  return { set, restore, busy: isPending };
}
