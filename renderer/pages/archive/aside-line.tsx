import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ArchivedDocument } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { useText } from '../../app/texts.ts';
import { useDo } from '../../client/index.ts';
import { useEditor, useKeepName, useNamed } from '../../parts/actor-field.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import classes from './archive.module.css';

type Props = Readonly<{ item: ArchivedDocument }>;

/** Whether drafts are compared with this document, and the way to change that. */
export function AsideLine({ item: { id, aside } }: Props) {
  const { say, write } = useText();
  const named = useNamed();
  const by = useEditor();
  const keepName = useKeepName();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const setting = useDo('archive.setAside', { onSuccess: () => notify.done((tell) => tell('aside.done')) });
  const bringing = useDo('archive.bringBack', { onSuccess: () => notify.done((tell) => tell('aside.backDone')) });
  const setAside = (reason: string, name: string) => {
    const who = named(name);
    setting.mutate(
      { documentId: id, reason, by: who },
      {
        onSuccess: () => {
          keepName(who);
          setAsking(false);
        },
      },
    );
  };
  return (
    <div className={classes.asideLine}>
      {aside === undefined ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setAsking(true)}>
          {say('aside.open')}
        </Button>
      ) : (
        <>
          <p>{say('aside.said', { reason: aside.reason, name: aside.by.name, date: write.date(aside.at) })}</p>
          <Button
            size="compact-xs"
            variant="default"
            loading={bringing.isPending}
            onClick={() => bringing.mutate({ documentId: id, by })}
          >
            {say('aside.back')}
          </Button>
        </>
      )}
      {asking && (
        <ReasonDialog
          title={say('aside.title')}
          hint={say('aside.hint')}
          action={say('aside.action')}
          busy={setting.isPending}
          onClose={() => setAsking(false)}
          onSubmit={setAside}
        />
      )}
    </div>
  );
}
