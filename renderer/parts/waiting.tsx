import { Button, Loader } from '@mantine/core';
import type { OfficeError } from '#shared/contract/index.ts';
import { explain } from '../app/explain.ts';
import { useText } from '../app/texts.ts';
import classes from './waiting.module.css';

/** Something is on its way. */
export function Loading({ text }: Readonly<{ text?: string }>) {
  const { say } = useText();
  return (
    <div className={classes.box} role="status">
      <Loader size="sm" />
      <span>{text ?? say('app.loading')}</span>
    </div>
  );
}

/** Something did not arrive: why, what to do, and a way to try again. */
export function Failed({ error, onRetry }: Readonly<{ error: OfficeError; onRetry?(): void }>) {
  const { say, language } = useText();
  const { message, next } = explain(error, language);
  return (
    <div className={classes.box} role="alert">
      <strong>{message}</strong>
      <span>{next}</span>
      {onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          {say('app.retry')}
        </Button>
      )}
    </div>
  );
}
