import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ChannelIn } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { Failed, Loading } from '../../parts/waiting.tsx';
import classes from './recognised.module.css';
import { RecognisedTable } from './recognised-table.tsx';

export type Asked = Pick<ChannelIn<'archive.recognised'>, 'jobId' | 'only'>;
type Props = Readonly<{ jobId: string | undefined; running: boolean; onClose(): void }>;

const filters = ['all', 'incomplete', 'corrected'] as const;
/** Milliseconds between two looks while an import adds documents. */
const lookEvery = 2000;

/** What was recognised in the documents of an import, or in all, to be looked over and put right. */
export function RecognisedView({ jobId, running, onClose }: Props) {
  const { say, write } = useText();
  const [only, setOnly] = useState<Asked['only']>('all');
  const asked: Asked = { only, ...(jobId === undefined ? {} : { jobId }) };
  const counted = useAsk(
    'archive.recognised',
    { ...asked, limit: 1, offset: 0 },
    { every: running ? lookEvery : false, keepPrevious: true },
  );
  const total = counted.data?.total;
  return (
    <section className={classes.view} aria-label={say('archive.recognised.title')}>
      <header className={classes.head}>
        <h2>{say(jobId === undefined ? 'archive.recognised.titleAll' : 'archive.recognised.title')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={say('archive.recognised.show')}
          value={only}
          data={filters.map((value) => ({ value, label: say(`archive.recognised.only.${value}`) }))}
          onChange={(value) => setOnly(filters.find((one) => one === value) ?? 'all')}
        />
        {total !== undefined && (
          <span className={classes.hint} role="status">
            {say('archive.total', { n: write.number(total) })}
          </span>
        )}
        <span className={classes.spread} />
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {say('archive.recognised.close')}
        </Button>
      </header>
      <p className={classes.hint}>{say('archive.recognised.hint')}</p>
      {counted.error !== null && <Failed error={counted.error.error} onRetry={() => void counted.refetch()} />}
      {counted.isPending && <Loading />}
      {total !== undefined && <RecognisedTable key={only} asked={asked} total={total} />}
    </section>
  );
}
