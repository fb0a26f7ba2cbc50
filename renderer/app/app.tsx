import { MantineProvider } from '@mantine/core';
import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type Client, ClientContext, OfficeFailure } from '../client/index.ts';
import { Notices, useNotify } from './notices.tsx';
import { SessionGate } from './session.tsx';
import { Shell } from './shell.tsx';
import { createTexts } from './texts.ts';
import { theme } from './theme.ts';

type Props = Readonly<{ client: Client; nonce: string }>;

/** Everything the page stands in: look, words, messages, the way to the office. */
export function App({ client, nonce }: Props) {
  const texts = useMemo(() => createTexts('zh-CN'), []);
  return (
    <MantineProvider theme={theme} forceColorScheme="light" {...(nonce === '' ? {} : { getStyleNonce: () => nonce })}>
      <I18nextProvider i18n={texts}>
        <ClientContext value={client}>
          <Notices>
            <Office />
          </Notices>
        </ClientContext>
      </I18nextProvider>
    </MantineProvider>
  );
}

function Office() {
  const notify = useNotify();
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            retry: false,
            staleTime: Number.POSITIVE_INFINITY,
            refetchOnWindowFocus: false,
            networkMode: 'always',
          },
          mutations: { retry: false, networkMode: 'always' },
        },
        mutationCache: new MutationCache({
          onError: (cause) => {
            if (cause instanceof OfficeFailure) notify.failed(cause.error);
          },
        }),
      }),
  );
  useEffect(() => () => queries.clear(), [queries]);
  return (
    <QueryClientProvider client={queries}>
      <SessionGate>
        <Shell />
      </SessionGate>
    </QueryClientProvider>
  );
}
