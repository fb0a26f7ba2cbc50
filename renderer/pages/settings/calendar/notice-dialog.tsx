import { Button, FileButton, NumberInput, Table, Textarea } from '@mantine/core';
import { useDeferredValue, useRef, useState } from 'react';
import type { ChannelOut, NoticeProblem } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { useText } from '../../../app/texts.ts';
import { useAsk, useDo } from '../../../client/index.ts';
import { useEditor } from '../../../parts/actor-field.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import form from '../../../parts/form.module.css';
import { Failed } from '../../../parts/waiting.tsx';
import classes from './calendar.module.css';
import { type DayText, useDayText, weekdayWord } from './day-text.ts';

type Props = Readonly<{ onClose(): void; onImported(year: number): void }>;
type Preview = ChannelOut<'calendar.preview'>;

const LONGEST = 100_000;

/** A notice is pasted, shows at once what it was understood to say, and is imported once a person agrees. */
export function NoticeDialog({ onClose, onImported }: Props) {
  const { say } = useText();
  const by = useEditor();
  const notify = useNotify();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<number | null>(null);
  const pasted = useDeferredValue(text);
  const input = { text: pasted, ...(asked !== null && { year: asked }) };
  const isEmpty = pasted.trim() === '';
  const preview = useAsk('calendar.preview', input, { enabled: !isEmpty, keepPrevious: true });
  const shown = isEmpty ? undefined : preview.data;
  const year = shown?.year ?? null;
  const wantsYear = asked !== null || (shown?.problems.some(({ code }) => code === 'no-year') ?? false);
  const apply = useDo('calendar.import', {
    onSuccess: () => {
      if (year === null) return;
      notify.done((tell) => tell('notice.done', { year }));
      onImported(year);
      onClose();
    },
  });
  return (
    <Dialog size="xl" onClose={onClose} title={say('notice.title')}>
      <div className={form.form}>
        <Textarea
          label={say('notice.text')}
          description={say('notice.textHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={shown === undefined ? 12 : 5}
          maxLength={LONGEST}
          data-autofocus
        />
        {wantsYear && (
          <NumberInput
            label={say('notice.year')}
            value={asked ?? ''}
            min={2000}
            max={2200}
            allowDecimal={false}
            clampBehavior="none"
            onChange={(value) => setAsked(typeof value === 'number' && value >= 1900 && value <= 2200 ? value : null)}
          />
        )}
        {preview.error !== null && <Failed error={preview.error.error} />}
        {shown !== undefined && <Shown preview={shown} />}
        <div className={form.buttons}>
          <ReadFile onText={setText} />
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button
            disabled={shown?.usable !== true || text !== pasted || preview.isPlaceholderData}
            loading={apply.isPending}
            onClick={() => apply.mutate({ ...input, by })}
          >
            {year === null ? say('notice.applyNone') : say('notice.apply', { year })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function ReadFile({ onText }: Readonly<{ onText(text: string): void }>) {
  const { say } = useText();
  const reset = useRef<() => void>(null);
  const take = async (file: File | null) => {
    // Without forgetting, the browser would say nothing when the same file is chosen a second time.
    reset.current?.();
    if (file !== null) onText(textOf(await file.arrayBuffer()).slice(0, LONGEST));
  };
  return (
    <FileButton resetRef={reset} accept=".txt,.json,text/plain,application/json" onChange={(file) => void take(file)}>
      {(props) => (
        <Button {...props} variant="default">
          {say('notice.file')}
        </Button>
      )}
    </FileButton>
  );
}

/** UTF-8, else what Chinese Windows saves as ANSI. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function Shown({ preview: { year, holidays, problems, replaces } }: Readonly<{ preview: Preview }>) {
  const { say } = useText();
  const dayText = useDayText();
  return (
    <div className={classes.preview}>
      <Problems problems={problems} />
      {year !== null && replaces !== null && (
        <p className={form.hint}>{say(`notice.replaces.${replaces}`, { year })}</p>
      )}
      {year !== null && holidays.length > 0 && (
        <>
          <p className={form.hint}>{say('notice.lead')}</p>
          <Table aria-label={say('notice.holidays', { year })}>
            <Table.Thead>
              <Table.Tr>
                {(['name', 'off', 'working'] as const).map((column) => (
                  <Table.Th key={column}>{say(`notice.column.${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {holidays.map(({ name, line, off, working }) => (
                <Table.Tr key={line}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td>{stretchesOf(off, dayText, say)}</Table.Td>
                  <Table.Td>{working.map(dayText).join('、') || say('notice.none')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </div>
  );
}

type Say = ReturnType<typeof useText>['say'];

/** The days off as the notice names them: from the first to the last, with their number. */
function stretchesOf(days: readonly string[], dayText: DayText, say: Say): string {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return say('notice.none');
  if (days.length === 1) return say('calendar.stretchOne', { first: dayText(first) });
  return say('calendar.stretch', { first: dayText(first), last: dayText(last), n: days.length });
}

function Problems({ problems }: Readonly<{ problems: readonly NoticeProblem[] }>) {
  const { say } = useText();
  const dayText = useDayText();
  if (problems.length === 0) return null;
  return (
    <ul className={classes.problems} role="alert">
      {problems.map((one, index) => {
        const problem = sentenceOf(one, dayText, say);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may say the same
          <li key={index} data-refuses={one.refuses}>
            <strong>{say(one.refuses ? 'notice.refuses' : 'notice.warns')}</strong>{' '}
            {one.line === null ? problem : say('notice.line', { line: one.line, problem })}
          </li>
        );
      })}
    </ul>
  );
}

function sentenceOf({ code, params }: NoticeProblem, dayText: DayText, say: Say): string {
  const written = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (Array.isArray(value)) return [name, value.join('、')];
    if (typeof value === 'number') return [name, value];
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return [name, dayText(text)];
    const weekday = code === 'weekday-wrong' ? '日一二三四五六'.indexOf(text === '天' ? '日' : text) : -1;
    return [name, weekday < 0 ? text : weekdayWord(say, weekday)];
  });
  return say(`notice.problems.${code}`, Object.fromEntries(written));
}
