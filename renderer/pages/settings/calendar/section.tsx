import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { dayKind, isNoData, workingCalendar } from '#shared/calendar/index.ts';
import type { ChannelOut } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { useText } from '../../../app/texts.ts';
import { useAsk, useDo } from '../../../client/index.ts';
import { useEditor } from '../../../parts/actor-field.tsx';
import { ConfirmDialog } from '../../../parts/confirm-dialog.tsx';
import page from '../../../parts/page.module.css';
import { Failed, Loading } from '../../../parts/waiting.tsx';
import classes from './calendar.module.css';
import { LocalDays } from './local-days.tsx';
import { Month } from './month.tsx';
import { NoticeDialog } from './notice-dialog.tsx';

type Calendar = ChannelOut<'calendar.get'>;

/** Which days are worked, year by year: where that is known from, and what the office itself adds. */
export function WorkingCalendarSection() {
  const { say } = useText();
  const { workspace } = useSession();
  const calendar = useAsk('calendar.get', {});
  if (calendar.error !== null) return <Failed error={calendar.error.error} />;
  if (calendar.data === undefined) return <Loading />;
  return (
    <section className={page.section} aria-labelledby="calendar-title">
      <Year calendar={calendar.data} />
      {workspace === null ? (
        <p className={page.hint}>{say('calendar.noWorkspace')}</p>
      ) : (
        <LocalDays days={calendar.data.local} />
      )}
    </section>
  );
}

function Year({ calendar }: Readonly<{ calendar: Calendar }>) {
  const { say } = useText();
  const { today, workspace } = useSession();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [importing, setImporting] = useState(false);
  const years = yearsShown(calendar, year);
  const known = calendar.years.find((one) => one.year === year);
  const working = useMemo(() => workingCalendar(calendar), [calendar]);
  const end = dayKind(`${year}-12-31`, working);
  return (
    <>
      <div className={page.title}>
        <h2 id="calendar-title">{say('calendar.title')}</h2>
        <Step label={say('calendar.previousYear')} sign="‹" to={year - 1} among={years} onStep={setYear} />
        <NativeSelect
          aria-label={say('calendar.years')}
          value={String(year)}
          data={years.map(String)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
        <Step label={say('calendar.nextYear')} sign="›" to={year + 1} among={years} onStep={setYear} />
        <span className={page.spread} />
        {workspace !== null && (
          <>
            {known?.origin === 'imported' && <RemoveYear year={year} />}
            <Button onClick={() => setImporting(true)}>{say('calendar.import')}</Button>
          </>
        )}
      </div>
      <p className={page.hint}>{known ? <Sources known={known} /> : say('calendar.lead')}</p>
      {known ? (
        <>
          <Legend waitsFor={isNoData(end) ? end.year : null} />
          <div className={classes.year} data-testid="calendar-year" data-year={year}>
            {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
              <Month key={month} year={year} month={month} calendar={working} />
            ))}
          </div>
        </>
      ) : (
        <div className={classes.noData} role="status">
          <strong>{say('calendar.noData', { year })}</strong>
          <p>{say('calendar.noDataHint')}</p>
        </div>
      )}
      {importing && <NoticeDialog onClose={() => setImporting(false)} onImported={setYear} />}
    </>
  );
}

/** Those with data, and the one after them, for which the next notice will come. */
function yearsShown({ years }: Calendar, chosen: number): number[] {
  const known = years.map(({ year }) => year);
  const all = new Set([...known, Math.max(...known, 0) + 1, chosen]);
  return [...all].toSorted((a, b) => a - b);
}

type StepProps = Readonly<{
  label: string;
  sign: string;
  to: number;
  among: readonly number[];
  onStep(year: number): void;
}>;

function Step({ label, sign, to, among, onStep }: StepProps) {
  return (
    <ActionIcon
      variant="default"
      size="sm"
      aria-label={label}
      disabled={!among.includes(to)}
      onClick={() => onStep(to)}
    >
      {sign}
    </ActionIcon>
  );
}

function Sources({ known: { sources, origin } }: Readonly<{ known: Calendar['years'][number] }>) {
  const { say } = useText();
  const named = sources.map(({ title, number }) =>
    title === null ? say('calendar.sourceUnknown') : `《${title}》${number === null ? '' : `（${number}）`}`,
  );
  return `${say('calendar.source', { sources: named.join('、') })} · ${say(`calendar.${origin}`)}`;
}

const marked = ['holiday', 'makeup', 'local-off', 'local-working'] as const;

/** `waitsFor`: the year whose notice the last days wait for. */
function Legend({ waitsFor }: Readonly<{ waitsFor: number | null }>) {
  const { say } = useText();
  return (
    <ul className={classes.legend}>
      {marked.map((kind) => (
        <li key={kind}>
          <span data-kind={kind}>{say(`calendar.marks.${kind}`)}</span> {say(`calendar.kinds.${kind}`)}
        </li>
      ))}
      {waitsFor !== null && (
        <li>
          <span data-kind="unknown">{say('calendar.marks.unknown')}</span>{' '}
          {say('calendar.kinds.unknown', { year: waitsFor })}
        </li>
      )}
    </ul>
  );
}

function RemoveYear({ year }: Readonly<{ year: number }>) {
  const { say } = useText();
  const by = useEditor();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const remove = useDo('calendar.remove', {
    onSuccess: () => notify.done((tell) => tell('calendar.removed', { year })),
  });
  return (
    <>
      <Button variant="default" loading={remove.isPending} onClick={() => setAsking(true)}>
        {say('calendar.remove')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={say('calendar.removeTitle', { year })}
          hint={say('calendar.removeHint')}
          action={say('calendar.remove')}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            remove.mutate({ year, by });
          }}
        />
      )}
    </>
  );
}
