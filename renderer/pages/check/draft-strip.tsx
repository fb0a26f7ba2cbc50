import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useDrafts } from '../../app/drafts.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { FileButton } from '../../parts/file-button.tsx';
import classes from './draft-strip.module.css';

/** The drafts that are open, one beside the other, and the way to another one. */
export function DraftStrip() {
  const { say } = useText();
  const { open, current, reading, select, close, openFiles } = useDrafts();
  return (
    <nav className={classes.strip} aria-label={say('check.drafts')}>
      {open.map(({ draftId }) => (
        <DraftTab
          key={draftId}
          draftId={draftId}
          current={draftId === current?.draftId}
          onSelect={() => select(draftId)}
          onClose={() => close(draftId)}
        />
      ))}
      {reading.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files of one name may be on their way
        <span key={at} className={classes.reading} role="status">
          {say('check.reading', { name })}
        </span>
      ))}
      <span className={classes.more}>
        <FileButton label={say('check.openMore')} variant="subtle" size="compact-sm" onFiles={openFiles} />
      </span>
    </nav>
  );
}

type TabProps = Readonly<{ draftId: string; current: boolean; onSelect(): void; onClose(): void }>;

function DraftTab({ draftId, current, onSelect, onClose }: TabProps) {
  const { say } = useText();
  const name = useAsk('draft.get', { draftId }).data?.draft.file.name ?? draftId;
  const tab = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (current) tab.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <span ref={tab} className={classes.tab} data-current={current}>
      <button type="button" aria-current={current} onClick={onSelect} title={name}>
        {name}
      </button>
      <CloseButton size="xs" aria-label={say('check.closeDraft', { name })} onClick={onClose} />
    </span>
  );
}
