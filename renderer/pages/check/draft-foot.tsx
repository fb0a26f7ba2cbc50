import { Button } from '@mantine/core';
import { useState } from 'react';
import { type OpenDraft, useDrafts } from '../../app/drafts.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { saveAs } from '../../parts/save-as.ts';
import type { Accepted } from './arrange.ts';
import classes from './draft-view.module.css';
import { IssueDialog } from './issue-dialog.tsx';
import type { Checked } from './use-check.ts';

type Props = Readonly<{ open: OpenDraft; checked: Checked; busy: boolean; accepted: Accepted }>;

/** By which rules and day it was checked, and where the draft goes from here. */
export function DraftFoot({ open, checked: { report, seconds }, busy, accepted }: Props) {
  const { say, term, write } = useText();
  const drafts = useDrafts();
  const { workspace } = useSession();
  const [dialog, setDialog] = useState<'submit' | 'issue' | null>(null);
  const notRead = report.read.notRead.map(({ part, count }) => `${term(`parts:${part}`)} ${write.number(count)}`);
  const facts = [
    say('check.pack', { title: report.pack.title }),
    say('check.asOf', { date: write.date(report.asOf) }),
    busy ? say('check.checking') : say('check.took', { n: seconds.toFixed(2) }),
    ...(notRead.length > 0 ? [say('check.notRead', { parts: notRead.join('、') })] : []),
  ].join(' · ');
  return (
    <footer className={classes.foot}>
      <p className={classes.facts} title={facts}>
        {facts}
      </p>
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          title={say('check.exportDataHint')}
          onClick={() => saveAs(`${report.file.name}.report.json`, JSON.stringify(report, null, 2), 'application/json')}
        >
          {say('check.exportData')}
        </Button>
        <Button variant="subtle" title={say('check.exportHint')} onClick={() => window.print()}>
          {say('check.export')}
        </Button>
        <Button variant="default" loading={busy} onClick={() => drafts.change(open.draftId, { round: open.round + 1 })}>
          {say('check.again')}
        </Button>
        <Button variant="default" disabled={workspace === null} onClick={() => setDialog('submit')}>
          {say('check.submit')}
        </Button>
        <Button
          disabled={workspace === null}
          title={workspace === null ? say('app.noWorkspace') : undefined}
          onClick={() => setDialog('issue')}
        >
          {say('check.issue')}
        </Button>
      </div>
      {dialog !== null && (
        <IssueDialog
          open={open}
          report={report}
          accepted={accepted}
          approves={dialog === 'issue'}
          onClose={() => setDialog(null)}
        />
      )}
    </footer>
  );
}
