import { Table } from '@mantine/core';
import type { ChannelIn, ChannelOut } from '#shared/contract/index.ts';
import { useText } from '../../../app/texts.ts';
import { useAsk } from '../../../client/index.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { useParamWords } from '../../../parts/rule-help/index.ts';
import { Failed, Loading } from '../../../parts/waiting.tsx';
import classes from './rules.module.css';

type Change = ChannelOut<'packs.diff'>['changes'][number];
type Props = Readonly<{ title: string; of: ChannelIn<'packs.diff'>; onClose(): void }>;

/** 与基准的差别: what of the pack is the office's own. */
export function DifferencesDialog({ title, of, onClose }: Props) {
  const diff = useAsk('packs.diff', of);
  return (
    <Dialog onClose={onClose} size={760} title={title}>
      {diff.error !== null && <Failed error={diff.error.error} />}
      {diff.isPending && <Loading />}
      {diff.data !== undefined && <Differences changes={diff.data.changes} />}
    </Dialog>
  );
}

/** Rule, what of it, before and now. */
export function Differences({ changes }: Readonly<{ changes: readonly Change[] }>) {
  const { say, term } = useText();
  const words = useFieldWords();
  if (changes.length === 0) return <p className={classes.soft}>{say('rulebook.diffNone')}</p>;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('rulebook.diffRule')}</Table.Th>
          <Table.Th>{say('rulebook.diffField')}</Table.Th>
          <Table.Th>{say('rulebook.before')}</Table.Th>
          <Table.Th>{say('rulebook.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map((change) => (
          <Table.Tr key={`${change.rule} ${change.field}`}>
            <Table.Td>{term(`rules:${change.rule}.name`)}</Table.Td>
            <Table.Td>{words.field(change)}</Table.Td>
            <Table.Td className={classes.soft}>{words.value(change, change.before)}</Table.Td>
            <Table.Td>{words.value(change, change.after)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function useFieldWords() {
  const { term } = useText();
  const params = useParamWords();
  return {
    field({ rule, field }: Change): string {
      const [first = '', second] = field.split('.');
      if (first === 'params' && second !== undefined) return params.label(rule, second);
      const name = second ?? first;
      return term(`packs:fields.${name}`, { defaultValue: name });
    },
    value({ field }: Change, value: unknown): string {
      const name = field.split('.').at(-1) ?? field;
      if (field.startsWith('params')) return params.value(name, value);
      if (value === null) return term(field === 'level' ? 'packs:byStrength' : 'packs:none');
      if (field === 'state') return term(`packs:states.${String(value)}`);
      if (field === 'level') return term(`levels:${String(value)}`);
      if (field === 'basis.strength') return term(`strength:${String(value)}`);
      // a year is a number that nobody writes with a comma
      return typeof value === 'number' ? String(value) : params.value(name, value);
    },
  };
}
