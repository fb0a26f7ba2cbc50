import type { Level } from '#shared/contract/index.ts';
import classes from './level-bar.module.css';

/** The shape of a level: filled, half, thin, dotted or dashed; its word stands beside it, its colour is the third sign. */
export function LevelBar({ level }: Readonly<{ level: Level | 'trial' | 'skipped' }>) {
  return <span className={classes.bar} data-level={level} aria-hidden="true" />;
}
