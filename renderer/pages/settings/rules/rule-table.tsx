import { NativeSelect, Table, TextInput } from '@mantine/core';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { type ListedPack, PackRule } from '#shared/contract/index.ts';
import { levelOfStrength } from '#shared/rules/levels.ts';
import { useText } from '../../../app/texts.ts';
import page from '../../../parts/page.module.css';
import { groupNames } from '../../../parts/rule-groups.ts';
import { useParamWords } from '../../../parts/rule-help/index.ts';
import { isSame, type RuleChange } from './edits.ts';
import { type Filter, filtered, linesOf, type RuleLine } from './filter.ts';
import classes from './rules.module.css';

const states = PackRule.shape.state.options;

type Props = Readonly<{
  pack: ListedPack;
  base: ListedPack | undefined;
  mayEdit: boolean;
  /** the rule that the pack would be refused for */
  faulty: string | null;
  onOpen(rule: string): void;
  onChange(rule: string, change: RuleChange): void;
}>;

/** All rules by group: whether they are on, how grave, with which values, on what they rest. */
export function RuleTable({ pack, base, mayEdit, faulty, onOpen, onChange }: Props) {
  const { say, term, write } = useText();
  const [filter, setFilter] = useState<Filter>({ search: '', group: '', state: '' });
  const wanted = useDeferredValue(filter);
  const lines = useMemo(
    () => linesOf(pack.rules, (id) => [term(`rules:${id}.name`), term(`rules:${id}.what`)]),
    [pack.rules, term],
  );
  const shown = filtered(lines, wanted);
  const byGroup = [...Map.groupBy(shown, ({ group }) => group)];
  const set = (change: Partial<Filter>) => setFilter({ ...filter, ...change });
  return (
    <>
      <div className={classes.filter}>
        <TextInput
          type="search"
          aria-label={say('rulebook.search')}
          placeholder={say('rulebook.search')}
          value={filter.search}
          onChange={(event) => set({ search: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={say('rulebook.groupChoice')}
          value={filter.group}
          data={[
            { value: '', label: say('rulebook.allGroups') },
            ...groupNames.map((value) => ({ value, label: say(`group.${value}`) })),
          ]}
          onChange={(event) => set({ group: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={say('rulebook.stateChoice')}
          value={filter.state}
          data={[
            { value: '', label: say('rulebook.allStates') },
            ...states.map((value) => ({ value, label: term(`packs:states.${value}`) })),
          ]}
          onChange={(event) => set({ state: event.currentTarget.value })}
        />
        <span className={page.hint} role="status">
          {say('rulebook.shown', { n: write.number(shown.length), of: write.number(lines.length) })}
        </span>
      </div>
      {shown.length === 0 && <p className={page.hint}>{say('rulebook.noHit')}</p>}
      <Table className={classes.rules} data-testid="rules">
        <Table.Thead>
          <Table.Tr>
            {(['rule', 'state', 'level', 'params', 'basis'] as const).map((column) => (
              <Table.Th key={column}>{say(`rulebook.columns.${column}`)}</Table.Th>
            ))}
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        {byGroup.map(([group, own]) => (
          <Table.Tbody key={group}>
            <Table.Tr>
              <Table.Th colSpan={6} scope="rowgroup" className={classes.group}>
                {say(`group.${group}`)} <span>{write.number(own.length)}</span>
              </Table.Th>
            </Table.Tr>
            {own.map((line) => (
              <Row
                key={line.id}
                line={line}
                base={base?.rules[line.id]}
                mayEdit={mayEdit}
                isFaulty={line.id === faulty}
                onOpen={onOpen}
                onChange={onChange}
              />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </>
  );
}

type RowProps = Readonly<{
  line: RuleLine;
  base: PackRule | undefined;
  mayEdit: boolean;
  isFaulty: boolean;
  onOpen(rule: string): void;
  onChange(rule: string, change: RuleChange): void;
}>;

const Row = memo(
  function Row({ line: { id, setting }, base, mayEdit, isFaulty, onOpen, onChange }: RowProps) {
    const { say, term } = useText();
    const words = useParamWords();
    const name = term(`rules:${id}.name`);
    const { state, level, params, basis } = setting;
    const isChanged = base !== undefined && !isSame(setting, base);
    return (
      <Table.Tr data-rule={id} data-state={state} data-faulty={isFaulty || undefined}>
        <Table.Td>
          <button type="button" className={classes.ruleName} onClick={() => onOpen(id)}>
            {name}
          </button>{' '}
          {isChanged && <span className={classes.changed}>{say('rulebook.changed')}</span>}
        </Table.Td>
        <Table.Td className={classes.stateCell}>
          {mayEdit ? (
            <NativeSelect
              aria-label={say('rulebook.stateOf', { name })}
              value={state}
              data={states.map((value) => ({ value, label: term(`packs:states.${value}`) }))}
              onChange={(event) => {
                const wanted = states.find((value) => value === event.currentTarget.value);
                if (wanted !== undefined) onChange(id, { state: wanted });
              }}
            />
          ) : (
            <span className={classes.state} data-state={state}>
              {term(`packs:states.${state}`)}
            </span>
          )}
        </Table.Td>
        <Table.Td className={classes.levelCell}>
          {term(`levels:${level ?? levelOfStrength(basis.strength)}`)}
          {level === null && <span className={classes.soft}> {term('packs:byStrength')}</span>}
        </Table.Td>
        <Table.Td>
          {Object.entries(params)
            .filter(([, value]) => !Array.isArray(value) || value.length > 0)
            .map(([param, value]) => `${words.label(id, param)} ${words.value(param, value)}`)
            .join('；')}
        </Table.Td>
        <Table.Td className={classes.soft}>
          {basis.strength === 'own'
            ? say('rulebook.ownBasis')
            : `《${basis.instrument}》${basis.article} · ${term(`strength:${basis.strength}`)}`}
        </Table.Td>
        <Table.Td>
          <button type="button" className={classes.ruleName} onClick={() => onOpen(id)}>
            {say(mayEdit ? 'rulebook.edit' : 'findings.ruleNote')}
          </button>
        </Table.Td>
      </Table.Tr>
    );
  },
  // The handlers are made anew with every change of the pack; what they do to this row isn't.
  (a, b) =>
    a.line.setting === b.line.setting && a.base === b.base && a.mayEdit === b.mayEdit && a.isFaulty === b.isFaulty,
);
