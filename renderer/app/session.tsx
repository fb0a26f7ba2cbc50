import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, ChannelOut } from '#shared/contract/index.ts';
import { isFixed, put, refreshAfter, useAsk, useClient } from '../client/index.ts';
import { Failed, Loading } from '../parts/waiting.tsx';

export type AppInfo = ChannelOut<'app.info'>;

const SessionContext = createContext<AppInfo | null>(null);

/** What the office said about itself: workspace, settings, today. */
export function useSession(): AppInfo {
  const info = use(SessionContext);
  if (info === null) throw new Error('Session is missing');
  return info;
}

/** Who acts, in the role the act needs; a name must have been typed first. */
export function actingAs(name: string, role: Actor['role']): Actor {
  return { name: name.trim(), role };
}

/** Opens the page once the office has answered, in the office's language. */
export function SessionGate({ children }: Readonly<{ children: ReactNode }>) {
  const client = useClient();
  const queries = useQueryClient();
  const { i18n: texts } = useTranslation('page');
  const info = useAsk('app.info', {});
  const language = info.data?.settings.language;

  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    void texts.changeLanguage(language);
  }, [language, texts]);

  // Another door may have opened or closed the workspace; everything that was asked before is then void.
  useEffect(
    () =>
      client.on(
        'workspace.changed',
        () => void queries.invalidateQueries({ predicate: ({ queryKey }) => !isFixed(queryKey[0]) }),
      ),
    [client, queries],
  );

  useEffect(
    () =>
      client.on('import.progress', (progress) => {
        void put(queries, ['archive.importStatus', {}], progress);
        if (progress.state !== 'running') refreshAfter(queries, 'archive.add');
      }),
    [client, queries],
  );

  useEffect(
    () =>
      client.on('effect.progress', (progress) => {
        void put(queries, ['packs.effectStatus', { jobId: progress.jobId }], progress);
      }),
    [client, queries],
  );

  if (info.data !== undefined) return <SessionContext value={info.data}>{children}</SessionContext>;
  return info.error === null ? <Loading /> : <Failed error={info.error.error} onRetry={() => void info.refetch()} />;
}
