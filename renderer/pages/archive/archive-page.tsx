import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { foundInDrop, useAdder } from '../../app/adding/index.ts';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { DropZone } from '../../parts/drop-zone.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Failed, Loading } from '../../parts/waiting.tsx';
import { WorkspaceNeeded } from '../../parts/workspace-needed.tsx';
import classes from './archive.module.css';
import { ArchiveList } from './archive-list.tsx';
import { DocumentView } from './document-view.tsx';
import { ImportPanel } from './import-panel.tsx';
import { RecognisedView } from './recognised-view.tsx';

/** 档案: the earlier documents that drafts are compared with. */
export function ArchivePage() {
  return (
    <WorkspaceNeeded>
      <Archive />
    </WorkspaceNeeded>
  );
}

function Archive() {
  const { say } = useText();
  const { workspace } = useSession();
  const { adder } = useAdder();
  const [query, setQuery] = useState('');
  const [year, setYear] = useState<number>();
  const [chosen, setChosen] = useState<string | null>(null);
  const [lookedOver, setLookedOver] = useState<Readonly<{ jobId: string | undefined }> | null>(null);
  const importing = useAsk('archive.importStatus', {}).data;
  const [settled] = useDebouncedValue(query, 200);
  const filter = { query: settled, ...(year === undefined ? {} : { year }) };
  const first = useAsk('archive.search', { ...filter, limit: 1, offset: 0 }, { keepPrevious: true });
  const isEmpty = first.data?.total === 0 && settled === '' && year === undefined;
  return (
    <DropZone label={say('archive.dropNow')} onTransfer={(transfer) => void foundInDrop(transfer).then(adder.add)}>
      <div className={classes.archive}>
        <ImportPanel onLookOver={(jobId) => setLookedOver({ jobId })} />
        {lookedOver !== null ? (
          <RecognisedView
            key={lookedOver.jobId ?? ''}
            jobId={lookedOver.jobId}
            running={importing?.state === 'running'}
            onClose={() => setLookedOver(null)}
          />
        ) : isEmpty ? (
          <Empty title={say('archive.empty')} hint={say('archive.emptyHint')} />
        ) : (
          <div className={classes.halves}>
            <section className={classes.left} aria-label={workspace?.name}>
              <div className={classes.filters}>
                <TextInput
                  className={classes.search}
                  type="search"
                  aria-label={say('archive.search')}
                  placeholder={say('archive.search')}
                  value={query}
                  onChange={(event) => setQuery(event.currentTarget.value)}
                  maxLength={200}
                />
                <YearFilter year={year} onYear={setYear} />
                <Button variant="default" onClick={() => setLookedOver({ jobId: undefined })}>
                  {say('archive.recognised.open')}
                </Button>
              </div>
              {first.error !== null && <Failed error={first.error.error} onRetry={() => void first.refetch()} />}
              {first.isPending && <Loading />}
              {first.data !== undefined && (
                <ArchiveList
                  key={`${settled}/${year}`}
                  filter={filter}
                  total={first.data.total}
                  chosen={chosen}
                  onChoose={setChosen}
                />
              )}
            </section>
            <DocumentView documentId={chosen} />
          </div>
        )}
      </div>
    </DropZone>
  );
}

type YearProps = Readonly<{ year: number | undefined; onYear(year: number | undefined): void }>;

function YearFilter({ year, onYear }: YearProps) {
  const { say } = useText();
  const { today } = useSession();
  const now = Number(today.slice(0, 4));
  const years = Array.from({ length: 20 }, (_, back) => String(now - back));
  return (
    <NativeSelect
      aria-label={say('common.year')}
      value={year === undefined ? '' : String(year)}
      data={[{ value: '', label: say('archive.allYears') }, ...years]}
      onChange={(event) => onYear(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
    />
  );
}
