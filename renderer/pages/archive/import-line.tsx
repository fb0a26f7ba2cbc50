import { Button, CloseButton, Progress } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import type { ImportProgress } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import classes from './archive.module.css';

type Props = Readonly<{
  progress: Omit<z.infer<typeof ImportProgress>, 'jobId'>;
  cancelling: boolean;
  onCancel(): void;
  /** shows what was recognised in these files */
  onLookOver(): void;
  onDismiss?: (() => void) | undefined;
  /** what failed, asked for only when someone wants to see it */
  failures(): ReactNode;
  /** what is listed as attachments, asked for in the same way */
  attachments(): ReactNode;
}>;

/** One import, however its files came: how far, how fast, how long still, what failed and what is only listed. */
export function ImportLine({ progress, cancelling, onCancel, onLookOver, onDismiss, failures, attachments }: Props) {
  const { say, write } = useText();
  const [shown, setShown] = useState<'failures' | 'attachments' | null>(null);
  const toggle = (list: 'failures' | 'attachments') => setShown(shown === list ? null : list);
  const { state, done, total, imported, known, failed, listed, rate, secondsLeft } = progress;
  const running = state === 'running';
  const timeLeft = (seconds: number) =>
    seconds < 60
      ? say('number.seconds', { n: write.number(Math.ceil(seconds)) })
      : say('number.minutes', { n: write.number(Math.ceil(seconds / 60)) });
  const facts = [
    say('archive.progress', { done: write.number(done), total: write.number(total) }),
    say('archive.imported', {
      imported: write.number(imported),
      known: write.number(known),
      failed: write.number(failed),
    }),
    ...(listed > 0 ? [say('archive.listed', { n: write.number(listed) })] : []),
    ...(running && rate !== null ? [say('number.perSecond', { n: write.number(rounded(rate)) })] : []),
    ...(running && secondsLeft !== null ? [say('archive.left', { time: timeLeft(secondsLeft) })] : []),
  ];
  return (
    <div className={classes.progress}>
      <div className={classes.progressLine} role="status">
        <strong>{say(`archive.state.${state}`)}</strong>
        <span>{facts.join(' · ')}</span>
        {running && (
          <Button size="compact-xs" variant="default" loading={cancelling} onClick={onCancel}>
            {say('archive.cancelImport')}
          </Button>
        )}
        {imported + known > 0 && (
          <Button size="compact-xs" variant="subtle" onClick={onLookOver}>
            {say('archive.recognised.open')}
          </Button>
        )}
        {failed > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={shown === 'failures'}
            onClick={() => toggle('failures')}
          >
            {say('archive.showFailures', { n: write.number(failed) })}
          </Button>
        )}
        {listed > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={shown === 'attachments'}
            onClick={() => toggle('attachments')}
          >
            {say('archive.showListed', { n: write.number(listed) })}
          </Button>
        )}
        {!running && onDismiss !== undefined && (
          <CloseButton size="xs" aria-label={say('archive.dismiss')} onClick={onDismiss} />
        )}
      </div>
      {running && (
        <Progress size="xs" value={total === 0 ? 0 : (done / total) * 100} aria-label={say('archive.importFolder')} />
      )}
      {shown === 'failures' && failed > 0 && failures()}
      {shown === 'attachments' && listed > 0 && attachments()}
    </div>
  );
}

/** A slow import is told to a tenth: it is not "0 a second". */
function rounded(rate: number): number {
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
}
