import { SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { OrganLevel } from '#shared/contract/index.ts';
import { useText } from '../../app/texts.ts';
import { useAsk } from '../../client/index.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import page from '../../parts/page.module.css';
import { OrganRows } from './organ-rows.tsx';
import classes from './organs.module.css';
import type { DirectoryOut, OrganOut } from './organs-page.tsx';
import { type Branch, branchesOf, countsByLevel, openAtFirst } from './tree.ts';
import { useDirectoryChange } from './use-directory-change.ts';
import { organLevels } from './words.ts';

type Props = Readonly<{ directory: DirectoryOut; onEdit(organ: OrganOut): void }>;

/** A list shows so many at most; the search finds the others. */
const MOST_LISTED = 200;
/** Milliseconds of no typing before the office is asked. */
const PAUSE = 150;

/** Who stands under whom; by level or by what is typed, a list instead. */
export function OrganTree({ directory, onEdit }: Props) {
  const { say, term, write } = useText();
  const change = useDirectoryChange();
  const [removed, setRemoved] = useState<OrganOut | null>(null);
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [level, setLevel] = useState<OrganLevel | 'all'>('all');
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), PAUSE);
  const found = useAsk(
    'organs.search',
    { query: asked, limit: MOST_LISTED },
    { enabled: asked !== '', keepPrevious: true },
  );
  const counts = countsByLevel(directory);
  const levels = organLevels.filter((one) => counts.has(one));

  const open = new Set(openAtFirst(directory));
  for (const [id, isOpen] of folded) {
    if (isOpen) open.add(id);
    else open.delete(id);
  }
  const list = listed(directory, asked === '' ? null : (found.data?.ids ?? []), level);
  const total = asked === '' ? (list?.length ?? 0) : (found.data?.total ?? 0);
  return (
    <section className={page.section} aria-label={say('organs.title')}>
      <div className={classes.tools}>
        <TextInput
          aria-label={say('organTree.search')}
          placeholder={say('organTree.searchHint')}
          className={classes.search}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          maxLength={60}
        />
        <SegmentedControl
          size="xs"
          aria-label={say('organTree.levels')}
          value={level}
          onChange={(value) => setLevel(levels.find((one) => one === value) ?? 'all')}
          data={[
            { value: 'all', label: say('organTree.allLevels', { n: write.number(directory.organs.length) }) },
            ...levels.map((one) => ({
              value: one,
              label: say('organTree.level', {
                level: term(`organLevels:${one}`),
                n: write.number(counts.get(one) ?? 0),
              }),
            })),
          ]}
        />
        {list !== null && (
          <span className={page.hint} role="status">
            {total > MOST_LISTED
              ? say('organTree.foundMore', { n: write.number(total), shown: write.number(MOST_LISTED) })
              : say('organTree.found', { n: write.number(list.length) })}
          </span>
        )}
      </div>
      <OrganRows
        directory={directory}
        branches={list === null ? branchesOf(directory, open) : list.slice(0, MOST_LISTED).map(asBranch)}
        {...(list === null ? { onFold: (id: string) => setFolded(new Map(folded).set(id, !open.has(id))) } : {})}
        onEdit={onEdit}
        onRemove={setRemoved}
      />
      {removed !== null && (
        <ConfirmDialog
          title={say('organs.removeTitle', { name: removed.name })}
          hint={say('organs.removeHint')}
          action={say('common.remove')}
          onClose={() => setRemoved(null)}
          onConfirm={() => {
            change.remove(removed.id);
            setRemoved(null);
          }}
        />
      )}
    </section>
  );
}

/** The organs that were found or stand at the level; null: the tree as a whole. */
function listed({ organs }: DirectoryOut, ids: readonly string[] | null, level: OrganLevel | 'all'): OrganOut[] | null {
  if (ids === null && level === 'all') return null;
  const byId = new Map(organs.map((organ) => [organ.id, organ]));
  const chosen = ids === null ? organs : ids.flatMap((id) => byId.get(id) ?? []);
  return chosen.filter((organ) => level === 'all' || organ.level === level);
}

function asBranch(organ: OrganOut): Branch {
  return { organ, depth: 0, below: 0, open: false };
}
