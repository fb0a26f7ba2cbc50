import { Button, Table } from '@mantine/core';
import { useText } from '../../app/texts.ts';
import page from '../../parts/page.module.css';
import classes from './organs.module.css';
import type { DirectoryOut, OrganOut } from './organs-page.tsx';
import type { Branch } from './tree.ts';
import { useDirectoryChange } from './use-directory-change.ts';

type Props = Readonly<{
  directory: DirectoryOut;
  branches: readonly Branch[];
  /** without it the rows are a list, not a tree */
  onFold?(organId: string): void;
  onEdit(organ: OrganOut): void;
  onRemove(organ: OrganOut): void;
}>;

/** Deeper than this names are not moved in any further. */
const DEEPEST = 6;

export function OrganRows({ directory, branches, onFold, onEdit, onRemove }: Props) {
  const { say, term, write } = useText();
  const change = useDirectoryChange();
  const names = new Map(directory.organs.map(({ id, name }) => [id, name]));
  return (
    <Table highlightOnHover className={classes.tree}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.fold}>{say('organTree.column.below')}</Table.Th>
          <Table.Th>{say('organs.name')}</Table.Th>
          <Table.Th>{say('organs.aliases')}</Table.Th>
          <Table.Th>{say('organs.level')}</Table.Th>
          <Table.Th>{say('organs.type')}</Table.Th>
          {onFold === undefined && <Table.Th>{say('organs.parent')}</Table.Th>}
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {branches.map(({ organ, depth, below, open }) => (
          <Table.Tr key={organ.id}>
            <Table.Td className={classes.fold}>
              {below > 0 && onFold !== undefined && (
                <button
                  type="button"
                  className={classes.toggle}
                  aria-expanded={open}
                  aria-label={say(open ? 'organTree.collapse' : 'organTree.expand', { name: organ.name })}
                  onClick={() => onFold(organ.id)}
                >
                  {open ? '▾' : '▸'} {write.number(below)}
                </button>
              )}
            </Table.Td>
            <Table.Td className={classes.name} data-depth={Math.min(depth, DEEPEST)}>
              {organ.name}
              {organ.id === directory.ownOrganId && <strong>（{say('organs.own')}）</strong>}
            </Table.Td>
            <Table.Td className={classes.aliases}>
              {organ.aliases.join('、')}
              {organ.formerNames.length > 0 && (
                <span className={classes.former}>
                  {say('organTree.former')}：{organ.formerNames.map(({ name }) => name).join('、')}
                </span>
              )}
            </Table.Td>
            <Table.Td>{term(`organLevels:${organ.level}`)}</Table.Td>
            <Table.Td>{say(`organs.types.${organ.type}`)}</Table.Td>
            {onFold === undefined && <Table.Td>{names.get(organ.parentId ?? '') ?? ''}</Table.Td>}
            <Table.Td>
              <div className={page.actions}>
                {organ.id !== directory.ownOrganId && (
                  <Button size="compact-xs" variant="subtle" onClick={() => change.setOwn(organ.id)}>
                    {say('organs.setOwn')}
                  </Button>
                )}
                <Button size="compact-xs" variant="subtle" onClick={() => onEdit(organ)}>
                  {say('common.edit')}
                </Button>
                <Button size="compact-xs" variant="subtle" color="red" onClick={() => onRemove(organ)}>
                  {say('common.remove')}
                </Button>
              </div>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
