import { Button, Progress, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import type { ImportProgress } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import type { Adding } from './add-files.ts';
import classes from './archive.module.css';
import { FailureList } from './failure-list.tsx';

/** Brings earlier files in: a folder by its path, or files dropped on the page. */
export function ImportPanel({ adding }: Readonly<{ adding: Adding | null }>) {
  const { say } = useText();
  const [path, setPath] = useState('');
  const start = useDo('archive.import');
  const progress = useAsk('archive.importStatus', {}).data ?? null;
  const running = progress?.state === 'running';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate({ paths: [path.trim()] });
  };
  return (
    <section className={classes.panel} aria-label={say('archive.importFolder')}>
      <form className={classes.importForm} onSubmit={submit}>
        <TextInput
          className={classes.path}
          aria-label={say('archive.importPath')}
          placeholder={say('archive.importPath')}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
          required
          spellCheck={false}
        />
        <Button type="submit" loading={start.isPending} disabled={running || path.trim() === ''}>
          {say('archive.importStart')}
        </Button>
        <span className={classes.hint}>
          {say('archive.importHint')}。{say('archive.dropHint')}
        </span>
      </form>
      {progress !== null && <ProgressLine progress={progress} />}
      {adding !== null && <AddingLine adding={adding} />}
    </section>
  );
}

type Importing = z.infer<typeof ImportProgress>;

function ProgressLine({ progress }: Readonly<{ progress: Importing }>) {
  const { say, write } = useText();
  const [shown, setShown] = useState(false);
  const cancel = useDo('archive.importCancel');
  const { jobId, state, done, total, imported, known, failed, rate, secondsLeft } = progress;
  const running = state === 'running';
  const failures = useAsk('archive.importFailures', { jobId }, { enabled: shown && failed > 0, depends: [failed] });
  const facts = [
    say('archive.progress', { done: write.number(done), total: write.number(total) }),
    say('archive.imported', {
      imported: write.number(imported),
      known: write.number(known),
      failed: write.number(failed),
    }),
    ...(running && rate !== null ? [say('number.perSecond', { n: write.number(Math.round(rate)) })] : []),
    ...(running && secondsLeft !== null ? [say('archive.left', { time: timeLeft(secondsLeft) })] : []),
  ];
  function timeLeft(seconds: number): string {
    return seconds < 60
      ? say('number.seconds', { n: write.number(Math.ceil(seconds)) })
      : say('number.minutes', { n: write.number(Math.ceil(seconds / 60)) });
  }
  return (
    <div className={classes.progress}>
      <div className={classes.progressLine} role="status">
        <strong>{say(`archive.state.${state}`)}</strong>
        <span>{facts.join(' · ')}</span>
        {running && (
          <Button
            size="compact-xs"
            variant="default"
            loading={cancel.isPending}
            onClick={() => cancel.mutate({ jobId })}
          >
            {say('archive.cancelImport')}
          </Button>
        )}
        {failed > 0 && (
          <Button size="compact-xs" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {say('archive.showFailures', { n: write.number(failed) })}
          </Button>
        )}
      </div>
      {running && (
        <Progress size="xs" value={total === 0 ? 0 : (done / total) * 100} aria-label={say('archive.importFolder')} />
      )}
      {shown && failures.data !== undefined && <FailureList failures={failures.data} />}
    </div>
  );
}

function AddingLine({ adding: { done, total, name, failures } }: Readonly<{ adding: Adding }>) {
  const { say, write } = useText();
  return (
    <div className={classes.progress}>
      {done < total && (
        <>
          <p role="status">{say('archive.adding', { done: write.number(done), total: write.number(total), name })}</p>
          <Progress size="xs" value={(done / total) * 100} aria-label={name} />
        </>
      )}
      {failures.length > 0 && <FailureList failures={failures} />}
    </div>
  );
}
