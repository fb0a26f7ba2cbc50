import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { refreshAfter, useClient } from '../../client/index.ts';
import { useNotify } from '../notices.tsx';
import { type Adder, type Adding, createAdder } from './adder.ts';

const AddingContext = createContext<Adder | null>(null);

/** Keeps the adding of files going while other pages are looked at. */
export function AddingProvider({ children }: Readonly<{ children: ReactNode }>) {
  const client = useClient();
  const queries = useQueryClient();
  const notify = useNotify();
  const [adder] = useState(() =>
    createAdder(
      client.call,
      () => performance.now(),
      (_, error) => {
        if (error !== null) notify.failed(error);
        refreshAfter(queries, 'archive.add');
      },
    ),
  );
  // What was meant for one office must not go into the next.
  useEffect(() => client.on('workspace.changed', () => adder.cancel()), [client, adder]);
  return <AddingContext value={adder}>{children}</AddingContext>;
}

export function useAdder(): Readonly<{ adder: Adder; state: Adding | null }> {
  const adder = use(AddingContext);
  if (adder === null) throw new Error('AddingContext is missing');
  return { adder, state: useSyncExternalStore(adder.subscribe, adder.state) };
}
