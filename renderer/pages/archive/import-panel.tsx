import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import type { ImportProgress } from '#shared/contract/index.ts';
import { type Adding, foundIn, useAdder } from '../../app/adding/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk, useDo } from '../../client/index.ts';
import { FileButton } from '../../parts/file-button.tsx';
import classes from './archive.module.css';
import { FailureList } from './failure-list.tsx';
import { ImportLine } from './import-line.tsx';

/** Brings earlier files in: a folder chosen or dropped, or one named by its path. */
export function ImportPanel() {
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
      {adding !== null && <AddingLine adding={adding} />}
      {progress !== null && <JobLine progress={progress} />}
    </section>
  );
}

function AddingLine({ adding }: Readonly<{ adding: Adding }>) {
  const { adder } = useAdder();
  const { failures } = adding;
  return (
    <ImportLine
      progress={{ ...adding, failed: failures.length }}
      cancelling={false}
      onCancel={adder.cancel}
      onDismiss={adder.dismiss}
      failures={() => (
        <FailureList
          failures={failures.map(({ found, error }) => ({ file: found.path, error }))}
          onRetry={adding.state === 'running' ? undefined : adder.retry}
        />
      )}
    />
  );
}

type Importing = z.infer<typeof ImportProgress>;

function JobLine({ progress }: Readonly<{ progress: Importing }>) {
  const cancel = useDo('archive.importCancel');
  const { jobId, failed } = progress;
  return (
    <ImportLine
      progress={progress}
      cancelling={cancel.isPending}
      onCancel={() => cancel.mutate({ jobId })}
      failures={() => <JobFailures jobId={jobId} failed={failed} />}
    />
  );
}

function JobFailures({ jobId, failed }: Pick<Importing, 'jobId' | 'failed'>) {
  const failures = useAsk('archive.importFailures', { jobId }, { depends: [failed] });
  return failures.data === undefined ? null : <FailureList failures={failures.data} />;
}
