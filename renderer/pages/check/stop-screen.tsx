import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Stopped } from '../../app/drafts.tsx';
import { useText } from '../../app/texts.ts';
import classes from './stop-screen.module.css';

const steps = ['stop', 'report', 'wrong'] as const;

/** 密级: stands in place of everything else until it has been read; there is nothing to do here but to close it. */
export function StopScreen({ stopped: { name, mark }, onClose }: Readonly<{ stopped: Stopped; onClose(): void }>) {
  const { say } = useText();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <section className={classes.stop} role="alertdialog" aria-labelledby="stop-title" aria-describedby="stop-kept">
      <div className={classes.box}>
        <h1 id="stop-title">{say('stop.title', { mark })}</h1>
        <p className={classes.file}>{name}</p>
        <p id="stop-kept">{say('stop.kept')}</p>
        <h2>{say('stop.next')}</h2>
        <ol>
          {steps.map((step) => (
            <li key={step}>{say(`stop.steps.${step}`)}</li>
          ))}
        </ol>
        <Button ref={close} color="red" size="sm" onClick={onClose}>
          {say('stop.close')}
        </Button>
      </div>
    </section>
  );
}
