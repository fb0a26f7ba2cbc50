import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { Draft } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { Failed, Loading } from '../../parts/waiting.tsx';
import classes from './compare.module.css';
import { CompareSide } from './compare-side.tsx';
import type { Match } from './reuse-view.tsx';

type Props = Readonly<{ draft: Draft; match: Match; onClose(): void }>;

/** Draft and archived document side by side, both at the same passage. */
export function CompareDialog({ draft, match, onClose }: Props) {
  const { say, write } = useText();
  const source = useAsk('archive.get', { documentId: match.id });
  const [at, setAt] = useState(0);
  const passages = match.passages.toSorted((a, b) => a.draft[0] - b.draft[0]);
  const go = (step: number) => setAt((now) => (now + step + passages.length) % passages.length);
  useHotkeys([
    ['j', () => go(1)],
    ['k', () => go(-1)],
  ]);
  const facts = [match.documentNumber, match.signedOn === null ? null : write.date(match.signedOn)];
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('reuse.compareTitle')}
      size="calc(100vw - 48px)"
      closeButtonProps={{ 'aria-label': say('common.close') }}
    >
      <div className={classes.bar}>
        <Button variant="default" onClick={() => go(-1)}>
          {say('common.previous')}
        </Button>
        <span aria-live="polite">{say('reuse.place', { at: at + 1, of: passages.length })}</span>
        <Button variant="default" onClick={() => go(1)}>
          {say('common.next')}
        </Button>
      </div>
      <div className={classes.sides}>
        <CompareSide
          label={say('reuse.draftSide')}
          title={draft.document.title ?? draft.file.name}
          facts={draft.file.name}
          text={draft.text}
          spans={passages.map((passage) => passage.draft)}
          current={at}
          onPick={setAt}
        />
        {source.error !== null && <Failed error={source.error.error} />}
        {source.isPending && <Loading />}
        {source.data !== undefined && (
          <CompareSide
            label={say('reuse.sourceSide')}
            title={match.title ?? match.file}
            facts={facts.filter((fact) => fact !== null).join(' · ')}
            text={source.data.text}
            spans={passages.map((passage) => passage.source)}
            current={at}
            onPick={setAt}
          />
        )}
      </div>
    </Modal>
  );
}
