import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Actor } from '#shared/contract/index.ts';
import { actingAs, useSession } from '../app/session.tsx';
import { useText } from '../app/texts.ts';
import { useDo } from '../client/index.ts';

type Props = Readonly<{
  value: string;
  onChange(name: string): void;
  /** what the person does here; 使用人 where nothing more is known */
  label?: string;
}>;

/** The name that goes into the ledger with an act. */
export function ActorField({ value, onChange, label }: Props) {
  const { say } = useText();
  return (
    <TextInput
      label={label ?? say('settings.actor')}
      description={say('settings.actorHint')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={40}
      required
    />
  );
}

/** Starts from the name in the settings. */
export function useActorName(): [string, (name: string) => void] {
  const { settings } = useSession();
  return useState(settings.actor?.name ?? '');
}

/** Who edits organs and plans: the person of the settings, or, before one is named, the office itself. */
export function useEditor(): Actor {
  const { settings, workspace } = useSession();
  return settings.actor ?? actingAs(workspace?.name.slice(0, 40) ?? '—', 'clerk');
}

/** The first name given becomes the person of this PC, so that it need not be typed with every act. */
export function useKeepName(): (by: Actor) => void {
  const { settings } = useSession();
  const set = useDo('settings.set');
  return (by) => {
    if (settings.actor === null) set.mutate({ actor: by });
  };
}

/** The person of that name: the one of the settings in their role, anyone else as a clerk. */
export function useNamed(): (name: string) => Actor {
  const { settings } = useSession();
  return (name) => (settings.actor?.name === name ? settings.actor : actingAs(name, 'clerk'));
}
