import type { Report } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import classes from './elements.module.css';

/** 字数: how long each part is, and how that was counted. */
export function CountRows({ report: { counts } }: Readonly<{ report: Report }>) {
  const { say, write } = useText();
  const rows = [
    [say('elements.countTitle'), counts.title],
    [say('elements.countBody'), counts.body],
    [say('elements.countAttachments'), counts.attachments],
    [say('elements.countAll'), counts.all],
    [say('elements.countPages'), counts.pages.estimated],
  ] as const;
  return (
    <section data-panel="length">
      <h2>{say('elements.counts')}</h2>
      <dl className={classes.counts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{write.number(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.method}>{say('elements.countMethod')}</p>
    </section>
  );
}
