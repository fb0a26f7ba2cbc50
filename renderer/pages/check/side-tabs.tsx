import { Tabs } from '@mantine/core';
import { type ComponentProps, lazy, Suspense } from 'react';
import { type Draft, groupMatches } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { Loading } from '../../parts/waiting.tsx';
import { ElementsView, type Wanted } from './elements/index.ts';
import { FindingsView } from './findings-view.tsx';
import type { Show } from './paper/paper.tsx';
import { ReuseView } from './reuse/index.ts';
import classes from './side-tabs.module.css';
import { TaskCardView } from './task-card/index.ts';

export const sideTabs = ['findings', 'elements', 'tasks', 'reuse', 'formatted'] as const;
export type SideTab = (typeof sideTabs)[number];

type Props = Readonly<{
  tab: SideTab;
  onTab(tab: SideTab): void;
  draftId: string;
  draft: Draft;
  wanted: Wanted | null;
  findings: ComponentProps<typeof FindingsView>;
  onShow: Show;
}>;

// The sanitiser is only needed by who looks at the formatted text.
const FormattedView = lazy(async () => ({ default: (await import('./formatted-view.tsx')).FormattedView }));

/** 问题, 要素, 任务单, 重复, 原样: the judgement beside the paper. */
export function SideTabs({ tab, onTab, draftId, draft, wanted, findings, onShow }: Props) {
  const { say, write } = useText();
  const { report, currentId } = findings;
  const unsure = draft.document.unsure.length;
  const { counted, matters } = groupMatches(report.reuse);
  const counts: Readonly<Record<SideTab, number>> = {
    findings: report.findings.filter(({ trial, anchor }) => !trial && !findings.acceptances.accepted.has(anchor))
      .length,
    elements: unsure,
    tasks: draft.taskCard.tasks.length + draft.taskCard.demands.length,
    reuse: counted.length + matters.length + (report.reuse?.within?.length ?? 0),
    formatted: 0,
  };
  return (
    <Tabs
      className={classes.side}
      value={tab}
      onChange={(value) => onTab(sideTabs.find((name) => name === value) ?? 'findings')}
      keepMounted={false}
    >
      <Tabs.List aria-label={say('check.side')}>
        {sideTabs.map((name) => (
          <Tabs.Tab
            key={name}
            value={name}
            title={name === 'elements' && unsure > 0 ? say('elements.unsureOnTab', { n: unsure }) : undefined}
          >
            {say(`check.tabs.${name}`)}
            {counts[name] > 0 && (
              <>
                {' '}
                <span className={classes.count} data-unsure={name === 'elements' || undefined}>
                  {write.number(counts[name])}
                </span>
              </>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="findings" className={classes.panel}>
        <FindingsView {...findings} />
      </Tabs.Panel>
      <Tabs.Panel value="elements" className={classes.panel}>
        <ElementsView draftId={draftId} draft={draft} report={report} wanted={wanted} onShow={onShow} />
      </Tabs.Panel>
      <Tabs.Panel value="tasks" className={classes.panel}>
        <TaskCardView draft={draft} onShow={onShow} />
      </Tabs.Panel>
      <Tabs.Panel value="reuse" className={classes.panel}>
        <ReuseView
          draftId={draftId}
          draft={draft}
          report={report}
          currentId={currentId}
          onShow={onShow}
          onStep={findings.onStep}
        />
      </Tabs.Panel>
      <Tabs.Panel value="formatted" className={classes.panel}>
        <Suspense fallback={<Loading />}>
          <FormattedView draftId={draftId} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
