import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Draft, ElementField, ElementValue } from '#shared/contract/index.ts';
import { elementValue } from '#shared/gongwen/index.ts';
import { useText } from '../../../app/texts.ts';
import classes from './elements.module.css';
import type { Correct } from './use-correct.ts';
import { useElementWords } from './use-words.ts';
import { choicesOf, entryOf, noneOf } from './values.ts';

type Props = Readonly<{
  field: ElementField;
  document: Draft['document'];
  correct: Correct;
  onClose(): void;
}>;

/** Gives an element by hand: chosen, or written. */
export function ValueEditor(props: Props) {
  return entryOf[props.field] === 'choice' ? <Chooser {...props} /> : <Writer {...props} />;
}

/** One of a few: taken as soon as it is chosen. */
function Chooser({ field, document: elements, correct, onClose }: Props) {
  const { say } = useText();
  const words = useElementWords();
  const choices = choicesOf(field);
  const now = elementValue(elements, field);
  return (
    <form className={classes.editor} onSubmit={(event) => event.preventDefault()} onKeyDown={leaving(onClose)}>
      <NativeSelect
        aria-label={words.name(field)}
        autoFocus
        value={now === null ? '' : String(now)}
        data={[
          ...(now === null ? [{ value: '', label: say('elements.notFound') }] : []),
          ...choices.map((choice) => ({ value: String(choice), label: words.value(field, choice) })),
        ]}
        onChange={(event) => {
          const chosen = choices.find((choice) => String(choice) === event.currentTarget.value);
          if (chosen !== undefined && correct.set(field, chosen)) onClose();
        }}
      />
      <Button variant="subtle" onClick={onClose}>
        {say('common.cancel')}
      </Button>
    </form>
  );
}

function Writer({ field, document: elements, correct, onClose }: Props) {
  const { say } = useText();
  const words = useElementWords();
  const entry = entryOf[field];
  const [written, setWritten] = useState(() => lineOf(elementValue(elements, field)));
  const [refused, setRefused] = useState(false);
  const none = noneOf(field);
  const give = (value: ElementValue) => {
    if (correct.set(field, value)) onClose();
    else setRefused(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give(entry === 'list' ? linesOf(written) : written.trim());
  };
  const shared = {
    'aria-label': words.name(field),
    autoFocus: true,
    value: written,
    error: refused && say('elements.unreadable', { name: words.name(field) }),
  };
  return (
    <form className={classes.editor} onSubmit={submit} onKeyDown={leaving(onClose)}>
      {entry === 'list' || entry === 'lines' ? (
        <Textarea
          {...shared}
          className={classes.field}
          autosize
          minRows={2}
          maxRows={8}
          description={entry === 'list' ? say('elements.listHint') : undefined}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          {...shared}
          className={classes.field}
          type={entry === 'day' ? 'date' : 'text'}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
      )}
      <div className={classes.buttons}>
        <Button type="submit" disabled={written.trim() === ''} loading={correct.busy}>
          {say('common.save')}
        </Button>
        {none !== undefined && (
          <Button variant="default" disabled={correct.busy} onClick={() => give(none)}>
            {say('elements.nothing')}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
      <p className={classes.hint}>{say('elements.pickHint', { name: words.name(field) })}</p>
    </form>
  );
}

function lineOf(value: ElementValue): string {
  if (value === null || typeof value === 'boolean') return '';
  return typeof value === 'string' ? value : value.join('\n');
}

function linesOf(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function leaving(onClose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
}
