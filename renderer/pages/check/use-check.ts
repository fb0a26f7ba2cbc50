import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Report } from '#shared/contract/index.ts';
import type { OpenDraft } from '../../app/drafts.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { type OfficeFailure, unwrap, useClient } from '../../client/index.ts';

export type Checked = Readonly<{ report: Report; seconds: number }>;

/** The report on a draft under the choices made; asked again when a choice, the office or the language changes. */
export function useCheck({ draftId, seriesId, round }: OpenDraft): UseQueryResult<Checked, OfficeFailure> {
  const client = useClient();
  const { language } = useText();
  const { workspace, settings } = useSession();
  return useQuery<Checked, OfficeFailure>({
    queryKey: ['draft.check', draftId, seriesId, language, settings.packId, workspace?.id ?? null, round],
    queryFn: async () => {
      const start = performance.now();
      const report = unwrap(
        await client.call('draft.check', {
          draftId,
          language,
          ...(seriesId === undefined ? {} : { seriesId }),
        }),
      );
      return { report, seconds: (performance.now() - start) / 1000 };
    },
    placeholderData: (previous, query) => (query?.queryKey[1] === draftId ? previous : undefined),
  });
}
