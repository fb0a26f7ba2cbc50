import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import type { ImportProgress } from '#shared/contract/index.ts';
import { type Adding, foundIn, useAdder } from '../../app/adding/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import { FileButton } from '../../parts/file-button.tsx';
import classes from './archive.module.css';
import { AttachmentList } from './attachment-list.tsx';
import { FailureList } from './failure-list.tsx';
import { ImportLine } from './import-line.tsx';

/** `onLookOver`: shows what was recognised, in the files of a job or, without one, in all. */
type Props = Readonly<{ onLookOver(jobId?: string): void }>;

/** Brings earlier files in: a folder chosen or dropped, or one named by its path. */
export function ImportPanel({ onLookOver }: Props) {
  const { say } = useText();
  const { adder, state: adding } = useAdder();
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
      <div className={classes.ways}>
        <FileButton label={say('archive.chooseFolder')} folder onFiles={(files) => adder.add(foundIn(files))} />
        <FileButton
          label={say('archive.chooseFiles')}
          variant="default"
          onFiles={(files) => adder.add(foundIn(files))}
        />
        <form className={classes.importForm} onSubmit={submit}>
          <label htmlFor="import-path">{say('archive.orPath')}</label>
          <TextInput
            id="import-path"
            className={classes.path}
            placeholder={say('archive.importPath')}
            value={path}
            onChange={(event) => setPath(event.currentTarget.value)}
            required
            spellCheck={false}
          />
          <Button type="submit" variant="default" loading={start.isPending} disabled={running || path.trim() === ''}>
            {say('archive.importStart')}
          </Button>
        </form>
      </div>
      <p className={classes.hint}>{say('archive.importHint')}</p>
      {adding !== null && <AddingLine adding={adding} onLookOver={onLookOver} />}
      {progress !== null && <JobLine progress={progress} onLookOver={onLookOver} />}
    </section>
  );
}

function AddingLine({ adding, onLookOver }: Props & Readonly<{ adding: Adding }>) {
  const { adder } = useAdder();
  const { failures, listed } = adding;
  return (
    <ImportLine
      progress={{ ...adding, failed: failures.length, listed: listed.length }}
      cancelling={false}
      onCancel={adder.cancel}
      onLookOver={() => onLookOver()}
      onDismiss={adder.dismiss}
      failures={() => (
        <FailureList
          failures={failures.map(({ found, error }) => ({ file: found.path, error }))}
          onRetry={adding.state === 'running' ? undefined : adder.retry}
        />
      )}
      attachments={() => <AttachmentList attachments={listed} />}
    />
  );
}

type Importing = z.infer<typeof ImportProgress>;

function JobLine({ progress, onLookOver }: Props & Readonly<{ progress: Importing }>) {
  const cancel = useDo('archive.importCancel');
  const { jobId, failed, listed } = progress;
  return (
    <ImportLine
      progress={progress}
      cancelling={cancel.isPending}
      onCancel={() => cancel.mutate({ jobId })}
      onLookOver={() => onLookOver(jobId)}
      failures={() => <JobFailures jobId={jobId} failed={failed} running={progress.state === 'running'} />}
      attachments={() => <JobAttachments jobId={jobId} listed={listed} />}
    />
  );
}

type FailuresProps = Readonly<{ jobId: string; failed: number; running: boolean }>;

function JobFailures({ jobId, failed, running }: FailuresProps) {
  const failures = useAsk('archive.importFailures', { jobId }, { depends: [failed] });
  const retry = useDo('archive.importRetry');
  if (failures.data === undefined) return null;
  const onRetry = running || retry.isPending ? undefined : () => retry.mutate({ jobId });
  return <FailureList failures={failures.data} onRetry={onRetry} />;
}

function JobAttachments({ jobId, listed }: Readonly<{ jobId: string; listed: number }>) {
  const attachments = useAsk('archive.importListed', { jobId }, { depends: [listed] });
  return attachments.data === undefined ? null : <AttachmentList attachments={attachments.data} />;
}
