import { Table } from '@mantine/core';
import type { PackEffect } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import page from '../../../parts/page.module.css';
import classes from './rules.module.css';

type Told = PackEffect['changed'][number]['gone'];

/** “原来提醒 12 份，改后 31 份”, by which rules, of which drafts. */
export function EffectResult({ effect }: Readonly<{ effect: PackEffect }>) {
  const { say, term, language, write } = useText();
  const { before, drafts, ownKnown, total, rules, changed } = effect;
  const tried = drafts.reviews + drafts.archived;
  const warned = { before: total.before.warned, after: total.after.warned };
  const moved = rules.filter((rule) => rule.before.drafts !== rule.after.drafts);
  const notes = [
    tried === 0
      ? say('effect.noDrafts')
      : say('effect.drafts', {
          n: write.number(tried),
          reviews: write.number(drafts.reviews),
          archived: write.number(drafts.archived),
        }),
    ...(drafts.unreadable > 0 ? [say('effect.unreadable', { n: write.number(drafts.unreadable) })] : []),
    ...(drafts.notReached > 0 ? [say('effect.notReached', { n: write.number(drafts.notReached) })] : []),
    ...(ownKnown ? [] : [say('effect.ownUnknown')]),
  ];
  const names = (told: Told) => [...new Set(told.map(({ rule }) => term(`rules:${rule}.name`)))].join('、');
  return (
    <div className={classes.result} role="status">
      {tried > 0 && (
        <p className={classes.warned}>
          {warned.before === warned.after
            ? say('effect.same', { n: write.number(warned.after) })
            : say('effect.warned', { before: write.number(warned.before), after: write.number(warned.after) })}{' '}
          <span className={classes.soft}>{say('effect.against', { title: before.title[language] })}</span>
        </p>
      )}
      <p className={classes.soft}>{notes.join(' · ')}</p>
      {tried > 0 && moved.length === 0 && <p className={classes.soft}>{say('effect.noRule')}</p>}
      {moved.length > 0 && (
        <Table aria-label={say('effect.byRule')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('effect.columns.rule')}</Table.Th>
              <Table.Th className={page.figure}>{say('effect.columns.before')}</Table.Th>
              <Table.Th className={page.figure}>{say('effect.columns.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {moved.map(({ rule, before: was, after: is }) => (
              <Table.Tr key={rule}>
                <Table.Td>{term(`rules:${rule}.name`)}</Table.Td>
                <Table.Td className={page.figure}>{write.number(was.drafts)}</Table.Td>
                <Table.Td className={page.figure}>{write.number(is.drafts)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {changed.length > 0 && (
        <>
          <h4>{say('effect.changed', { n: write.number(changed.length) })}</h4>
          <ul className={classes.changedDrafts}>
            {changed.map(({ source, id, title, file, gone, come }) => (
              <li key={`${source} ${id}`}>
                {title ?? file}{' '}
                <span className={classes.soft}>
                  {[
                    ...(come.length > 0 ? [say('effect.come', { names: names(come) })] : []),
                    ...(gone.length > 0 ? [say('effect.gone', { names: names(gone) })] : []),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
