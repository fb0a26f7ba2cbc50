import { Button } from '@mantine/core';
import { useText } from '../../../app/texts.ts';
import page from '../../../parts/page.module.css';
import classes from './rules.module.css';
import type { EditedPack } from './use-edited-pack.ts';

/** What isn't saved yet, or why it can't be. */
export function UnsavedBar({ edited, onSave }: Readonly<{ edited: EditedPack; onSave(): void }>) {
  const { say, term, write } = useText();
  const { error, fault, changes, discard } = edited;
  const sentence = () => {
    if (error === null) return say('rulebook.unsaved', { n: write.number(changes) });
    const problem = String(error.params.problem ?? '');
    const why = term(`packs:problems.${problem}`, { defaultValue: problem });
    return fault === null ? why : say('findings.skippedLine', { name: term(`rules:${fault.rule}.name`), why });
  };
  return (
    <div className={classes.unsaved} role="status" data-faulty={error !== null || undefined}>
      <span className={page.spread}>{sentence()}</span>
      <Button variant="default" onClick={discard}>
        {say('rulebook.discard')}
      </Button>
      <Button disabled={error !== null || changes === 0} onClick={onSave}>
        {say('rulebook.save')}
      </Button>
    </div>
  );
}
