import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWhere } from '../../app/routes.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import page from '../../parts/page.module.css';
import { WorkspaceNeeded } from '../../parts/workspace-needed.tsx';
import { Book } from './book.tsx';
import { Plan } from './plan.tsx';
import { Queue } from './queue.tsx';

/** 台账与计划: what waits for the head, what the year may still issue, what it has issued. */
export function LedgerPage() {
  const { address, where } = useWhere();
  return (
    <WorkspaceNeeded>
      <Ledger key={address} year={where.year} series={where.series} />
    </WorkspaceNeeded>
  );
}

type Props = Readonly<{
  /** where a figure led here: its year and the name of its series */
  year: string | undefined;
  series: string | undefined;
}>;

function Ledger({ year: wantedYear, series: wantedSeries }: Props) {
  const { say } = useText();
  const { today } = useSession();
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: 12 }, (_, back) => String(thisYear + 1 - back));
  const [year, setYear] = useState(() => (years.includes(wantedYear ?? '') ? Number(wantedYear) : thisYear));
  const series = useAsk('series.list', {}).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const seriesId = chosen ?? series.find(({ name }) => name === wantedSeries)?.id ?? '';
  return (
    <div className={page.page}>
      <div className={page.title}>
        <h1>{say('ledger.title')}</h1>
        <NativeSelect
          aria-label={say('common.year')}
          value={String(year)}
          data={years}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
        {series.length > 0 && (
          <NativeSelect
            aria-label={say('check.series')}
            value={seriesId}
            data={[
              { value: '', label: say('ledger.allSeries') },
              ...series.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
      </div>
      <Queue />
      <Plan year={year} seriesId={seriesId} onSeries={setChosen} />
      <Book year={year} seriesId={seriesId} />
    </div>
  );
}
