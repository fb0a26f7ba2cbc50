import { Textarea } from '@mantine/core';
import { useText } from '../app/texts.ts';

type Props = Readonly<{ label?: string; value: string; onChange(value: string): void }>;

/** Whether words are long enough for a reason: what the contract asks for at least. */
export function isReason(words: string): boolean {
  return words.trim().length >= 2;
}

/** Asks why; the field that a form or dialog begins with. */
export function ReasonField({ label, value, onChange }: Props) {
  const { say } = useText();
  return (
    <Textarea
      label={label ?? say('common.reason')}
      description={say('common.reasonHint')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      minRows={2}
      autosize
      maxLength={500}
      required
      autoFocus
      data-autofocus
    />
  );
}
