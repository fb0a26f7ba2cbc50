import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { OrganLevel } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { isShare, useParamWords } from '../../../parts/rule-help/index.ts';
import { isSame } from './edits.ts';
import classes from './rules.module.css';

type Props = Readonly<{
  rule: string;
  name: string;
  value: unknown;
  /** what the base has; undefined: nothing to compare with */
  base: unknown;
  error: string | null;
  onChange(value: unknown): void;
}>;

/** Numbers that are chosen, not counted: the days of the week, the weeks of a month, the months. */
const chosen: Readonly<Record<string, number>> = { weekdays: 7, weeks: 5, months: 12 };

/** A field for one value of a rule, as the value is: a number, a share, words, days; what it must be the rule says. */
export function ParamField(props: Props) {
  const { rule, name, value, base, error } = props;
  const { say } = useText();
  const words = useParamWords();
  const label = words.label(rule, name);
  const differs = base !== undefined && !isSame(value, base);
  const common = {
    label,
    error,
    ...(differs ? { description: say('rulebook.base', { value: words.value(name, base) }) } : {}),
  };
  if (Array.isArray(value)) {
    const most = chosen[name];
    return most === undefined ? (
      <WordList {...props} common={common} />
    ) : (
      <Choice {...props} most={most} common={common} />
    );
  }
  if (typeof value === 'boolean') {
    return <Checkbox {...common} checked={value} onChange={(event) => props.onChange(event.currentTarget.checked)} />;
  }
  if (typeof value === 'string' && OrganLevel.options.some((level) => level === value)) {
    return <LevelField {...props} value={value} common={common} />;
  }
  if (typeof value === 'string') {
    return <TextInput {...common} value={value} onChange={(event) => props.onChange(event.currentTarget.value)} />;
  }
  return <NumberField {...props} common={common} />;
}

type Common = Readonly<{ label: string; error: string | null; description?: string }>;
type FieldProps = Props & Readonly<{ common: Common }>;

/** An empty field is no limit; a share of the text is written in percent, as it is read everywhere else. */
function NumberField({ value, base, common, onChange }: FieldProps) {
  const { say } = useText();
  const [inPercent] = useState(() => [value, base].some((one) => typeof one === 'number' && isShare(one)));
  const shown = typeof value !== 'number' ? '' : inPercent ? Math.round(value * 1000) / 10 : value;
  return (
    <NumberInput
      {...common}
      className={classes.number}
      value={shown}
      placeholder={say('rulebook.none')}
      hideControls
      {...(inPercent ? { suffix: ' %' } : { thousandSeparator: ',' })}
      onChange={(now) => {
        if (typeof now === 'number') onChange(inPercent ? Math.round(now * 10) / 1000 : now);
        else if (now === '') onChange(null);
      }}
    />
  );
}

/** One word a line; what is being typed stays as it is typed. */
function WordList({ value, common, onChange }: FieldProps) {
  const { say } = useText();
  const list = Array.isArray(value) ? value.map(String) : [];
  const [text, setText] = useState(list.join('\n'));
  const isKept = isSame(linesIn(text), list);
  return (
    <Textarea
      {...common}
      description={common.description ?? say('rulebook.words')}
      value={isKept ? text : list.join('\n')}
      autosize
      minRows={2}
      maxRows={10}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(linesIn(event.currentTarget.value));
      }}
    />
  );
}

function linesIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function Choice({ name, value, most, common, onChange }: FieldProps & Readonly<{ most: number }>) {
  const words = useParamWords();
  const on = Array.isArray(value) ? value.filter((one): one is number => typeof one === 'number') : [];
  const toggle = (one: number) =>
    onChange(on.includes(one) ? on.filter((other) => other !== one) : [...on, one].toSorted((a, b) => a - b));
  return (
    <fieldset className={classes.choice}>
      <legend>{common.label}</legend>
      {Array.from({ length: most }, (_, at) => at + 1).map((one) => (
        <Checkbox
          key={one}
          size="xs"
          label={name === 'weekdays' ? words.weekday(one) : String(one)}
          checked={on.includes(one)}
          onChange={() => toggle(one)}
        />
      ))}
      {common.error !== null && (
        <p role="alert" className={classes.fault}>
          {common.error}
        </p>
      )}
    </fieldset>
  );
}

function LevelField({ value, common, onChange }: FieldProps & Readonly<{ value: string }>) {
  const { term } = useText();
  return (
    <NativeSelect
      {...common}
      value={value}
      data={OrganLevel.options.map((level) => ({ value: level, label: term(`organLevels:${level}`) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
