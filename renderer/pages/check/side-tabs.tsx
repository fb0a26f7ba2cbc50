import { Tabs } from '@mantine/core';
import { type ComponentProps, lazy, Suspense } from 'react';
import type { Draft } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { Loading } from '../../parts/waiting.tsx';
import { ElementsView } from './elements-view.tsx';
import { FindingsView } from './findings-view.tsx';
import type { Selection } from './paper/paper.tsx';
import { ReuseView } from './reuse-view.tsx';
import classes from './side-tabs.module.css';

export const sideTabs = ['findings', 'elements', 'reuse', 'formatted'] as const;
export type SideTab = (typeof sideTabs)[number];

type Props = Readonly<{
  tab: SideTab;
  onTab(tab: SideTab): void;
  draftId: string;
  draft: Draft;
  wanted: ComponentProps<typeof ElementsView>['wanted'];
  findings: ComponentProps<typeof FindingsView>;
  onShow(spans: Selection['spans']): void;
}>;

// The sanitiser is only needed by who looks at the formatted text.
const FormattedView = lazy(async () => ({ default: (await import('./formatted-view.tsx')).FormattedView }));

/** 问题, 要素, 重复, 原样: the judgement beside the paper. */
export function SideTabs({ tab, onTab, draftId, draft, wanted, findings, onShow }: Props) {
  const { say, write } = useText();
  const { report, currentId } = findings;
  const counts = { findings: report.findings.length, reuse: report.reuse?.matches.length ?? 0 };
  return (
    <Tabs
      className={classes.side}
      value={tab}
      onChange={(value) => onTab(sideTabs.find((name) => name === value) ?? 'findings')}
      keepMounted={false}
    >
      <Tabs.List aria-label={say('check.side')}>
        {sideTabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {say(`check.tabs.${name}`)}
            {(name === 'findings' || name === 'reuse') && counts[name] > 0 && (
              <span className={classes.count}> {write.number(counts[name])}</span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="findings" className={classes.panel}>
        <FindingsView {...findings} />
      </Tabs.Panel>
      <Tabs.Panel value="elements" className={classes.panel}>
        <ElementsView draft={draft} report={report} wanted={wanted} onShow={onShow} />
      </Tabs.Panel>
      <Tabs.Panel value="reuse" className={classes.panel}>
        <ReuseView draft={draft} report={report} currentId={currentId} onShow={onShow} onStep={findings.onStep} />
      </Tabs.Panel>
      <Tabs.Panel value="formatted" className={classes.panel}>
        <Suspense fallback={<Loading />}>
          <FormattedView draftId={draftId} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
