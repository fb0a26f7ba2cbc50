import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../app/texts.ts';
import { useAsk } from '../../../client/index.ts';
import { ClauseDialog } from '../../../parts/clause-dialog.tsx';
import page from '../../../parts/page.module.css';
import { Failed, Loading } from '../../../parts/waiting.tsx';
import { WorkspaceNeeded } from '../../../parts/workspace-needed.tsx';
import { LearnedClauses } from './learned-clauses.tsx';
import { OwnClauses } from './own-clauses.tsx';

/** 套话: what doesn't count as repeated, because many documents say it or because the office says so. */
export function ClausesSection() {
  return (
    <WorkspaceNeeded>
      <Clauses />
    </WorkspaceNeeded>
  );
}

function Clauses() {
  const { say } = useText();
  const clauses = useAsk('reuse.clauses', {});
  const [adding, setAdding] = useState(false);
  if (clauses.error !== null) return <Failed error={clauses.error.error} onRetry={() => void clauses.refetch()} />;
  if (clauses.data === undefined) return <Loading />;
  return (
    <>
      <section className={page.section} aria-labelledby="own-clauses">
        <div className={page.title}>
          <h2 id="own-clauses">{say('clauses.own')}</h2>
          <span className={page.spread} />
          <Button onClick={() => setAdding(true)}>{say('clauses.add')}</Button>
        </div>
        <p className={page.hint}>{say('clauses.lead')}</p>
        <OwnClauses clauses={clauses.data.own} />
      </section>
      <section className={page.section} aria-labelledby="learned-clauses">
        <div className={page.title}>
          <h2 id="learned-clauses">{say('clauses.learned')}</h2>
        </div>
        <LearnedClauses clauses={clauses.data} />
      </section>
      {adding && <ClauseDialog text="" onClose={() => setAdding(false)} />}
    </>
  );
}
