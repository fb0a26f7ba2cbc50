import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import page from '../../parts/page.module.css';
import { WorkspaceNeeded } from '../../parts/workspace-needed.tsx';
import { Book } from './book.tsx';
import { Plan } from './plan.tsx';
import { Queue } from './queue.tsx';

/** 台账与计划: what waits for the head, what the year may still issue, what it has issued. */
export function LedgerPage() {
  return (
    <WorkspaceNeeded>
      <Ledger />
    </WorkspaceNeeded>
  );
}

function Ledger() {
  const { say } = useText();
  const { today } = useSession();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const years = Array.from({ length: 12 }, (_, back) => String(thisYear + 1 - back));
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
      </div>
      <Queue />
      <Plan year={year} />
      <Book year={year} />
    </div>
  );
}
