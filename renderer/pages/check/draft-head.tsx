import { NativeSelect } from '@mantine/core';
import type { Draft, Level, Nature, Report } from '#shared/contract/index.ts';
import { type OpenDraft, useDrafts } from '../../app/drafts.tsx';
import { useSession } from '../../app/session.tsx';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import classes from './draft-view.module.css';
import { useCorrect } from './elements/index.ts';

type Props = Readonly<{ open: OpenDraft; draft: Draft; report: Report }>;

/** The file's name, what was found by level, and the two choices that a file can't make for itself. */
export function DraftHead({ open, draft, report }: Props) {
  return (
    <header className={classes.head}>
      <h1 title={report.file.name}>{report.file.name}</h1>
      <LevelCounts report={report} />
      <NatureChoice open={open} draft={draft} />
      <SeriesChoice open={open} />
    </header>
  );
}

function LevelCounts({ report }: Pick<Props, 'report'>) {
  const { term, write } = useText();
  const count = (level: Level) => report.findings.filter((finding) => finding.level === level).length;
  const counts = [
    ['must', count('must')],
    ['should', count('should')],
    ['note', count('note')],
    ['skipped', report.skipped.length],
  ] as const;
  return (
    <p className={classes.counts} role="status">
      {counts.map(([level, n], at) => (
        <span key={level} data-level={level} data-none={n === 0}>
          {at > 0 && ' · '}
          {term(`levels:${level}`)} {write.number(n)}
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
