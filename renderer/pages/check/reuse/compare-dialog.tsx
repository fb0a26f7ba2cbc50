import { Modal } from '@mantine/core';
import { useMemo } from 'react';
import type { Draft } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { useAsk } from '../../../client/index.ts';
import { Failed, Loading } from '../../../parts/waiting.tsx';
import type { Match } from './matches.ts';
import { SideBySide } from './side-by-side.tsx';
import { useReuseWords } from './use-reuse-words.ts';

type Props = Readonly<{ draft: Draft; match: Match; onClose(): void }>;

/** Draft and archived document side by side, both at the same passage. */
export function CompareDialog({ draft, match, onClose }: Props) {
  const { say } = useText();
  const words = useReuseWords();
  const source = useAsk('archive.get', { documentId: match.id });
  const passages = useMemo(() => match.passages.toSorted((a, b) => a.draft[0] - b.draft[0]), [match]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${say('compare.title')} · ${words.kind(match)}`}
      size="100%"
      xOffset={12}
      yOffset={12}
      closeButtonProps={{ 'aria-label': say('common.close') }}
    >
      <SideBySide
        draft={{
          label: say('compare.draft'),
          title: draft.document.title ?? draft.file.name,
          facts: draft.file.name,
          text: draft.text,
        }}
        source={
          source.data === undefined
            ? undefined
            : {
                label: say('compare.archive'),
                title: match.title ?? match.file,
                facts: words.facts(match).join(' · '),
                text: source.data.text,
              }
        }
        waiting={source.error === null ? <Loading /> : <Failed error={source.error.error} />}
        passages={passages}
      />
    </Modal>
  );
}
