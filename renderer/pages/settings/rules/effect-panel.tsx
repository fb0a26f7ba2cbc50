import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../../../app/texts.ts';
import { useAsk, useClient, useDo } from '../../../client/index.ts';
import { Failed } from '../../../parts/waiting.tsx';
import type { Given } from './edits.ts';
import { EffectResult } from './effect-result.tsx';
import classes from './rules.module.css';

/** Should an event get lost, it is asked for; milliseconds. */
const asking = 2000;

/** 对最近 100 份草稿的影响: tried while one waits, and broken off when nobody waits any more. */
export function EffectPanel({ given }: Readonly<{ given: Given }>) {
  const { say } = useText();
  const client = useClient();
  const [jobId, setJobId] = useState<string | null>(null);
  const { mutate: begin, isPending } = useDo('packs.effect', { onSuccess: (job) => setJobId(job.jobId) });
  const cancel = useDo('packs.effectCancel');
  const status = useAsk('packs.effectStatus', jobId === null ? {} : { jobId }, {
    enabled: jobId !== null,
    every: (latest) => (latest === undefined || latest?.state === 'running' ? asking : false),
  });
  useEffect(() => {
    if (jobId === null) return undefined;
    return () => void client.call('packs.effectCancel', { jobId });
  }, [client, jobId]);
  const job = jobId === null ? null : (status.data ?? null);
  const isRunning = isPending || (jobId !== null && (status.data === undefined || job?.state === 'running'));
  return (
    <section className={classes.effect} aria-label={say('effect.title')}>
      <h3>{say('effect.title')}</h3>
      {job === null && !isRunning && <p className={classes.soft}>{say('effect.lead')}</p>}
      {isRunning && (
        <div className={classes.progress}>
          <Progress value={job === null || job.total === 0 ? 0 : (job.done / job.total) * 100} aria-hidden />
          <span role="status">{say('effect.progress', { done: job?.done ?? 0, total: job?.total ?? 0 })}</span>
          {jobId !== null && (
            <Button size="compact-xs" variant="default" onClick={() => cancel.mutate({ jobId })}>
              {say('effect.cancel')}
            </Button>
          )}
        </div>
      )}
      {job?.state === 'cancelled' && <p className={classes.soft}>{say('effect.cancelled')}</p>}
      {job?.state === 'failed' && (job.error === null ? <p>{say('effect.failed')}</p> : <Failed error={job.error} />)}
      {job?.effect != null && <EffectResult effect={job.effect} />}
      {!isRunning && (
        <div>
          <Button variant="default" onClick={() => begin({ pack: given, limit: 100 })}>
            {say(job === null ? 'effect.start' : 'effect.again')}
          </Button>
        </div>
      )}
    </section>
  );
}
