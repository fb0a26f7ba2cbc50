import { useCallback, useMemo, useState } from 'react';
import type { ChannelOut } from '#shared/contract/index.ts';
import type { OpenDraft } from '../../app/drafts.tsx';
import { goTo } from '../../app/routes.tsx';
import { useSession } from '../../app/session.tsx';
import { useAsk } from '../../client/index.ts';
import { ClauseDialog } from '../../parts/clause-dialog.tsx';
import { type GroupName, groupOf } from '../../parts/rule-groups.ts';
import { Failed, Loading } from '../../parts/waiting.tsx';
import type { Found } from './arrange.ts';
import { AttachmentStrip } from './attachment-strip.tsx';
import { DraftFoot } from './draft-foot.tsx';
import { DraftHead } from './draft-head.tsx';
import classes from './draft-view.module.css';
import { useCorrect, type Wanted } from './elements/index.ts';
import type { GaugeName } from './gauge-facts.ts';
import { Gauges, type Step } from './gauges.tsx';
import { type ElementName, spansOf } from './paper/layout.ts';
import { Paper, type Selection, type Show } from './paper/paper.tsx';
import { isTint, marksOf, type Picked } from './paper/segments.ts';
import { Places } from './places.tsx';
import { PrintReport } from './print-report.tsx';
import { type SideTab, SideTabs } from './side-tabs.tsx';
import { useAcceptances } from './use-acceptances.ts';
import { type Checked, useCheck } from './use-check.ts';

/** One draft: the paper on the left, the judgement on the right, four figures on top. */
export function DraftView({ open }: Readonly<{ open: OpenDraft }>) {
  const got = useAsk('draft.get', { draftId: open.draftId });
  const checked = useCheck(open);
  if (got.error !== null) return <Failed error={got.error.error} />;
  if (got.data === undefined) return <Loading />;
  if (checked.data === undefined) {
    return checked.error === null ? (
      <Loading />
    ) : (
      <Failed error={checked.error.error} onRetry={() => void checked.refetch()} />
    );
  }
  return <CheckedDraft open={open} draft={got.data.draft} checked={checked.data} busy={checked.isFetching} />;
}

type Props = Readonly<{ open: OpenDraft; draft: ChannelOut<'draft.get'>['draft']; checked: Checked; busy: boolean }>;

function CheckedDraft({ open, draft, checked, busy }: Props) {
  const { report } = checked;
  const [tab, setTab] = useState<SideTab>('findings');
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [filter, setFilter] = useState<GroupName | null>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [clause, setClause] = useState<string | null>(null);
  const { workspace } = useSession();
  const { set } = useCorrect(open.draftId);
  const acceptances = useAcceptances(open.draftId);
  const onReuse = tab === 'reuse';
  const marks = useMemo(() => marksOf(report, onReuse), [report, onReuse]);

  const ask = useCallback((what: Wanted) => {
    setTab('elements');
    setWanted(what);
  }, []);
  const show = useCallback<Show>((spans, as) => {
    setSelection((last) => ({ element: null, to: 'middle', ...as, spans, turn: (last?.turn ?? 0) + 1 }));
  }, []);
  const choose = useCallback(
    (element: ElementName) => {
      ask({ row: element });
      show(spansOf(draft.document.spans[element]), { element });
    },
    [ask, show, draft],
  );
  const locate = useCallback(
    ({ id, at }: Pick<Found, 'id' | 'at'>) => {
      setCurrentId(id);
      if (at !== null) show([[at.start, at.end]]);
    },
    [show],
  );
  const pick = useCallback(
    ({ id, kind, tint }: Picked) => {
      // who looks at what is repeated means that, also where a finding lies over it
      const isReuse = isTint(kind) || (onReuse && tint !== undefined);
      setCurrentId(isReuse ? (tint ?? id) : id);
      if (isReuse) return setTab('reuse');
      setTab('findings');
      setFilter(null);
      const found = report.findings.find((finding) => finding.id === id);
      if (found?.at) show([[found.at.start, found.at.end]]);
    },
    [report, show, onReuse],
  );
  const takeStep = (step: Step) => {
    switch (step) {
      case 'archive':
        return goTo('archive');
      case 'plan':
        return goTo('ledger');
      case 'organs':
        return goTo('organs');
      case 'workspace':
      case 'calendar':
        return goTo('settings');
      case 'nature':
      case 'series':
        return document.getElementById(`choose-${step}`)?.focus();
    }
  };
  const only = (group: GroupName | null) => {
    setTab('findings');
    setFilter(group);
  };
  const follow = (name: GaugeName) => {
    setFilter(null);
    switch (name) {
      case 'length': {
        const found = report.findings.find(({ rule }) => groupOf(rule) === 'length');
        if (found === undefined) return ask({ panel: 'length' });
        only('length');
        return locate(found);
      }
      case 'scope':
        return ask({ panel: 'scope' });
      case 'quota':
        if (report.quota !== undefined)
          return goTo('ledger', { year: String(report.quota.year), series: report.quota.series });
        return only('quota');
      case 'reuse':
        return setTab('reuse');
    }
  };

  return (
    <div className={classes.view} aria-busy={busy}>
      <DraftHead open={open} draft={draft} report={report} accepted={acceptances.accepted} />
      <Gauges
        report={report}
        accepted={acceptances.accepted}
        filter={filter}
        onFilter={only}
        onFollow={follow}
        onStep={takeStep}
      />
      <AttachmentStrip open={open} draft={draft} />
      <Places chosen={selection?.element ?? null} onChoose={choose}>
        <div className={classes.halves}>
          <Paper
            draft={draft}
            marks={marks}
            selection={selection}
            onPick={pick}
            onSet={set}
            onClause={onReuse && workspace !== null ? setClause : undefined}
          />
          <SideTabs
            tab={tab}
            onTab={setTab}
            draftId={open.draftId}
            draft={draft}
            wanted={wanted}
            findings={{
              report,
              filter,
              currentId,
              acceptances,
              onLocate: locate,
              onClearFilter: () => setFilter(null),
              onStep: takeStep,
              onUnsure: () => ask({ panel: 'doubts' }),
            }}
            onShow={show}
          />
        </div>
      </Places>
      <PrintReport report={report} accepted={acceptances.accepted} />
      {clause !== null && <ClauseDialog text={clause} onClose={() => setClause(null)} />}
      <DraftFoot open={open} checked={checked} busy={busy} accepted={acceptances.accepted} />
    </div>
  );
}
