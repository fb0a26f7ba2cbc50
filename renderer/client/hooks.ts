import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { ChannelIn, ChannelName, ChannelOut, Reply } from '#shared/contract/index.ts';
import { type Client, OfficeFailure } from './client.ts';
import { refreshAfter } from './moves.ts';

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = use(ClientContext);
  if (client === null) throw new Error('ClientContext is missing');
  return client;
}

type AskOptions<C extends ChannelName> = Readonly<{
  enabled?: boolean;
  /** milliseconds between askings, which the latest answer may decide; false: only when invalidated */
  every?: number | false | ((latest: ChannelOut<C> | undefined) => number | false);
  /** what the input does not say but the answer depends on */
  depends?: readonly (string | number | null)[];
  keepPrevious?: boolean;
}>;

/** Asks a channel and keeps the answer until something changes it. */
export function useAsk<C extends ChannelName>(
  channel: C,
  input: ChannelIn<C>,
  options: AskOptions<C> = {},
): UseQueryResult<ChannelOut<C>, OfficeFailure> {
  const client = useClient();
  const { every = false } = options;
  return useQuery<ChannelOut<C>, OfficeFailure>({
    queryKey: [channel, input, ...(options.depends ?? [])],
    queryFn: async () => unwrap(await client.call(channel, input)),
    enabled: options.enabled ?? true,
    refetchInterval: typeof every === 'function' ? (query) => every(query.state.data) : every,
    ...(options.keepPrevious ? { placeholderData: (previous: ChannelOut<C> | undefined) => previous as never } : {}),
  });
}

type DoOptions<C extends ChannelName> = Readonly<{
  /** also runs when the part of the page that asked is gone by then */
  onSuccess?: (value: ChannelOut<C>) => void;
}>;

/**
 * Asks a channel to do something, then asks anew for what that moved. Failures reach `QueryClient`'s mutation handler,
 * which shows a notice.
 */
export function useDo<C extends ChannelName>(channel: C, options: DoOptions<C> = {}) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation<ChannelOut<C>, OfficeFailure, ChannelIn<C>>({
    mutationFn: async (input) => unwrap(await client.call(channel, input)),
    onSuccess: (value) => options.onSuccess?.(value),
    onSettled: () => refreshAfter(queries, channel),
  });
}

export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new OfficeFailure(reply.error);
}
