import type { ReactNode } from 'react';
import classes from './empty.module.css';

type Props = Readonly<{ title: string; hint?: string; children?: ReactNode }>;

/** An empty place that says what would fill it. */
export function Empty({ title, hint, children }: Props) {
  return (
    <div className={classes.box}>
      <strong>{title}</strong>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </div>
  );
}
