import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { put } from './moves.ts';

it('what the office tells by itself stays where an older answer comes in behind it', async () => {
  const queries = new QueryClient();
  const queryKey = ['archive.importStatus', {}];
  let answer: (state: string) => void = () => undefined;
  queries.setQueryData(queryKey, 'before');
  const asked = queries.fetchQuery({ queryKey, queryFn: () => new Promise<string>((resolve) => (answer = resolve)) });
  const ended = asked.catch(() => null);
  await put(queries, queryKey, 'done');
  answer('running');
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(queries.getQueryData(queryKey)).toBe('done');
  expect(queries.isFetching()).toBe(0);
});

it('and where nothing was asked', async () => {
  const queries = new QueryClient();
  for (const state of ['running', 'done']) await put(queries, ['archive.importStatus', {}], state);
  expect(queries.getQueryData(['archive.importStatus', {}])).toBe('done');
});
