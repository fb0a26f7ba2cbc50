import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ListedPack, OfficeError } from '#shared/contract/index.ts';
import { useSession } from '../../../app/session.tsx';
import { useText } from '../../../app/texts.ts';
import { useAsk } from '../../../client/index.ts';
import { type Fault, faultIn, type Given, givenPack, type RuleChange, withRule } from './edits.ts';

export type EditedPack = Readonly<{
  pack: ListedPack;
  isEdited: boolean;
  given: Given;
  /** settings that are not saved yet, the name among them */
  changes: number;
  /** why the office would refuse it; null: it wouldn't */
  error: OfficeError | null;
  /** the rule at fault, where it is one */
  fault: Fault | null;
  change(rule: string, what: RuleChange): void;
  rename(title: string): void;
  discard(): void;
}>;

/** A pack while it is edited: the office looks at every step whether it would take it, and keeps nothing. */
export function useEditedPack(saved: ListedPack, base: ListedPack | undefined): EditedPack {
  const { language } = useText();
  const { workspace } = useSession();
  const queries = useQueryClient();
  // Whoever looks something up on another page finds the changes where they were left.
  const place = useMemo(
    () => ['pack-edits', workspace?.id ?? '', saved.id, saved.version],
    [workspace?.id, saved.id, saved.version],
  );
  const [edited, setEdited] = useState<ListedPack | null>(() => queries.getQueryData<ListedPack>(place) ?? null);
  useEffect(() => {
    queries.setQueryDefaults(['pack-edits'], { gcTime: Number.POSITIVE_INFINITY });
    queries.setQueryData(place, edited);
  }, [queries, place, edited]);
  const pack = edited ?? saved;
  const given = useMemo(() => givenPack(pack, base?.rules), [pack, base]);
  const isEdited = edited !== null;
  const checked = useAsk('packs.diff', { pack: given, against: saved.id }, { enabled: isEdited, keepPrevious: true });
  const error = isEdited ? (checked.error?.error ?? null) : null;
  const isRenamed = isEdited && edited.title[language].trim() !== saved.title[language];
  return {
    pack,
    isEdited,
    given,
    changes: isEdited ? (checked.data?.changes.length ?? 0) + (isRenamed ? 1 : 0) : 0,
    error,
    fault: error === null ? null : faultIn(error.params),
    // From what stands now, not from what was drawn: rows keep an older handler.
    change: (rule, what) => setEdited((now) => withRule(now ?? saved, rule, what)),
    rename: (title) => setEdited({ ...pack, title: { ...pack.title, [language]: title } }),
    discard: () => setEdited(null),
  };
}
