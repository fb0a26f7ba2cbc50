import { NativeSelect } from '@mantine/core';
import type { Draft, Nature, Report } from '#shared/contract/index.ts';
import { type OpenDraft, useDrafts } from '../../app/drafts.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { type Accepted, countsOf } from './arrange.ts';
import classes from './draft-view.module.css';
import { useCorrect } from './elements/index.ts';

type Props = Readonly<{ open: OpenDraft; draft: Draft; report: Report; accepted: Accepted }>;

/** The file's name, what was found by level, and the two choices that a file can't make for itself. */
export function DraftHead({ open, draft, report, accepted }: Props) {
  return (
    <header className={classes.head}>
      <h1 title={report.file.name}>{report.file.name}</h1>
      <LevelCounts report={report} accepted={accepted} />
      <NatureChoice open={open} draft={draft} />
      <SeriesChoice open={open} />
    </header>
  );
}

/** Levels are there even where nothing was found; the quiet counts only where there is something. */
const shownCounts = ['must', 'should', 'note', 'accepted', 'trial', 'skipped'] as const;

function LevelCounts({ report, accepted }: Pick<Props, 'report' | 'accepted'>) {
  const { say, term, write } = useText();
  const counts = countsOf(report, accepted);
  const shown = shownCounts.filter((name) => counts[name] > 0 || (name !== 'accepted' && name !== 'trial'));
  const word = (name: (typeof shownCounts)[number]) => {
    if (name === 'accepted') return say('found.accepted');
    return name === 'trial' ? say('findings.trial') : term(`levels:${name}`);
  };
  return (
    <p className={classes.counts} role="status">
      {shown.map((name, at) => (
        <span key={name} data-level={name} data-none={counts[name] === 0}>
          {at > 0 && ' · '}
          {word(name)} {write.number(counts[name])}
        </span>
      ))}
    </p>
  );
}

/** No nature, but the way back to the one that was recognised. */
const recognised = 'recognised';
const natures = ['unknown', 'general', 'special', 'comprehensive'] as const satisfies readonly Nature[];

/** The same word as under 要素: a correction of the draft, remembered with it. */
function NatureChoice({ open, draft }: Pick<Props, 'open' | 'draft'>) {
  const { say } = useText();
  const correct = useCorrect(open.draftId);
  const { nature, corrected } = draft.document;
  return (
    <label className={classes.choice} htmlFor="choose-nature">
      {say('check.nature')}
      <NativeSelect
        id="choose-nature"
        value={nature}
        data={[
          ...natures.map((value) => ({ value, label: say(`check.natures.${value}`) })),
          ...(corrected.includes('nature') ? [{ value: recognised, label: say('elements.restore') }] : []),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === recognised) correct.restore('nature');
          else correct.set('nature', value);
        }}
      />
    </label>
  );
}

function SeriesChoice({ open }: Pick<Props, 'open'>) {
  const { say } = useText();
  const drafts = useDrafts();
  const { workspace } = useSession();
  const series = useAsk('series.list', {}, { enabled: workspace !== null });
  if (series.data === undefined || series.data.length === 0) return null;
  return (
    <label className={classes.choice} htmlFor="choose-series">
      {say('check.series')}
      <NativeSelect
        id="choose-series"
        value={open.seriesId ?? ''}
        data={[
          { value: '', label: say('check.seriesNone') },
          ...series.data.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => drafts.change(open.draftId, { seriesId: event.currentTarget.value || undefined })}
      />
    </label>
  );
}
