import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { z } from 'zod';
import type { ImportFailure } from '#shared/contract/index.ts';
import { useNotify } from '../../app/notices.tsx';
import { refreshAfter, useClient } from '../../client/index.ts';

export type Failure = z.infer<typeof ImportFailure>;
export type Adding = Readonly<{ done: number; total: number; name: string; failures: readonly Failure[] }>;

/** Puts files that the page holds into the archive, one after the other. */
export function useAddFiles(): Readonly<{ state: Adding | null; add(files: readonly File[]): void }> {
  const client = useClient();
  const queries = useQueryClient();
  const notify = useNotify();
  const [state, setState] = useState<Adding | null>(null);

  const add = useCallback(
    async (files: readonly File[]) => {
      const failures: Failure[] = [];
      let added = 0;
      let known = 0;
      for (const [done, file] of files.entries()) {
        setState({ done, total: files.length, name: file.name, failures });
        const bytes = await file.arrayBuffer().catch(() => null);
        const reply =
          bytes === null
            ? { ok: false as const, error: { code: 'file-unreadable' as const, params: { file: file.name } } }
            : await client.call('archive.add', { name: file.name, bytes: new Uint8Array(bytes) });
        if (!reply.ok) failures.push({ file: file.name, error: reply.error });
        else if (reply.value.known) known += 1;
        else added += 1;
      }
      setState(failures.length === 0 ? null : { done: files.length, total: files.length, name: '', failures });
      notify.done((say) => say('archive.added', { added, known }));
      refreshAfter(queries, 'archive.add');
    },
    [client, notify, queries],
  );
  return { state, add: useCallback((files) => void add(files), [add]) };
}
