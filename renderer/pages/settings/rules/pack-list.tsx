import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { ListedPack } from '#shared/contract/index.ts';
import { useNotify } from '../../../app/notices.tsx';
import { actingAs, useSession } from '../../../app/session.tsx';
import { useText } from '../../../app/texts.ts';
import { useDo } from '../../../client/index.ts';
import page from '../../../parts/page.module.css';
import { ReasonDialog } from '../../../parts/reason-dialog.tsx';
import classes from './rules.module.css';

type Props = Readonly<{ packs: readonly ListedPack[]; shown: string; onShow(packId: string): void }>;

/** Built-in packs and the office's own; one is in use, one is looked at. */
export function PackList({ packs, shown, onShow }: Props) {
  const { say, language, write } = useText();
  const notify = useNotify();
  const { workspace } = useSession();
  const set = useDo('settings.set');
  const [removed, setRemoved] = useState<ListedPack | null>(null);
  const use = ({ id, title }: ListedPack) =>
    set.mutate(
      { packId: id },
      { onSuccess: () => notify.done((words) => words('rulebook.used', { title: title[language] })) },
    );
  const factsOf = ({ extends: base, changes, saved }: ListedPack) =>
    [
      ...(base === null
        ? []
        : [changes === 0 ? say('rulebook.noChanges') : say('rulebook.changes', { n: write.number(changes) })]),
      ...(saved === null ? [] : [say('rulebook.saved', { date: write.date(saved.at), name: saved.by.name })]),
    ].join(' · ');
  return (
    <>
      <Table className={classes.packs}>
        <Table.Tbody>
          {packs.map((pack) => (
            <Table.Tr key={pack.id} className={page.row} data-chosen={pack.id === shown} data-pack={pack.id}>
              <Table.Td>
                <button
                  type="button"
                  className={classes.packName}
                  aria-pressed={pack.id === shown}
                  onClick={() => onShow(pack.id)}
                >
                  {pack.title[language]}
                </button>{' '}
                {pack.inUse && <strong className={classes.inUse}>{say('rulebook.inUse')}</strong>}
              </Table.Td>
              <Table.Td className={classes.soft}>{say(`rulebook.origin.${pack.origin}`)}</Table.Td>
              <Table.Td className={classes.soft}>{factsOf(pack)}</Table.Td>
              <Table.Td>
                <div className={page.actions}>
                  {!pack.inUse && (
                    <Button size="compact-xs" variant="subtle" loading={set.isPending} onClick={() => use(pack)}>
                      {say('rulebook.use')}
                    </Button>
                  )}
                  {pack.origin === 'own' && !pack.inUse && workspace !== null && (
                    <Button size="compact-xs" variant="subtle" color="red" onClick={() => setRemoved(pack)}>
                      {say('rulebook.remove')}
                    </Button>
                  )}
                </div>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {removed !== null && <RemoveDialog pack={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function RemoveDialog({ pack, onClose }: Readonly<{ pack: ListedPack; onClose(): void }>) {
  const { say, language } = useText();
  const notify = useNotify();
  const remove = useDo('packs.remove');
  return (
    <ReasonDialog
      title={say('rulebook.removeTitle', { title: pack.title[language] })}
      hint={say('rulebook.removeHint')}
      action={say('common.remove')}
      busy={remove.isPending}
      onClose={onClose}
      onSubmit={(reason, name) =>
        remove.mutate(
          { packId: pack.id, reason, by: actingAs(name, 'clerk') },
          {
            onSuccess: () => {
              notify.done((words) => words('rulebook.removed'));
              onClose();
            },
          },
        )
      }
    />
  );
}
