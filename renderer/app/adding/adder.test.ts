import { describe, expect, it, vi } from 'vitest';
import { fail, failAsAttachment, ok } from '#shared/contract/index.ts';
import type { Client } from '../../client/index.ts';
import { type Adding, createAdder } from './adder.ts';
import type { FoundFile } from './found-files.ts';

const found = (path: string): FoundFile => ({ path, file: new File(['通知'], path) });
const files = (count: number) => Array.from({ length: count }, (_, at) => found(`旧文/${at + 1}.txt`));

type Answer = (name: string) => Awaited<ReturnType<Client['call']>>;

/** An adder over a door that answers at once; `ended` settles when it comes to rest. */
function adderOver(answer: Answer) {
  const ends = Promise.withResolvers<Adding>();
  let clock = 0;
  const call = vi.fn(async (_: string, input: { name: string }) => {
    clock += 500;
    return answer(input.name);
  });
  const adder = createAdder(
    call as unknown as Client['call'],
    () => clock,
    (end) => ends.resolve(end),
  );
  return { adder, call, ended: ends.promise };
}

const added = () => ok({ documentId: 'doc_1', known: false });

describe('createAdder', () => {
  it('counts what came in, what was there and what failed', async () => {
    const { adder, ended } = adderOver((name) => {
      if (name.endsWith('2.txt')) return fail('truncated');
      return ok({ documentId: 'doc_1', known: name.endsWith('3.txt') });
    });
    adder.add(files(4));
    const end = await ended;
    expect(end).toMatchObject({ state: 'done', total: 4, done: 4, imported: 2, known: 1 });
    expect(end.failures.map(({ found: { path }, error }) => [path, error.code])).toEqual([['旧文/2.txt', 'truncated']]);
  });

  it('lists attachments: they neither fail nor are tried again', async () => {
    const { adder, call, ended } = adderOver((name) =>
      name.endsWith('2.txt') ? failAsAttachment('xlsx', { kind: 'spreadsheet', bytes: 2048 }) : added(),
    );
    adder.add(files(3));
    const end = await ended;
    expect(end).toMatchObject({ state: 'done', total: 3, done: 3, imported: 2, failures: [] });
    expect(end.listed).toEqual([{ file: '旧文/2.txt', kind: 'spreadsheet', bytes: 2048 }]);
    adder.retry();
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('says how fast it goes', async () => {
    const { adder, ended } = adderOver(added);
    adder.add(files(8));
    expect((await ended).rate).toBeCloseTo(2);
  });

  it('stops after those under way when it is cancelled', async () => {
    const { adder, call, ended } = adderOver(added);
    adder.add(files(100));
    adder.cancel();
    expect(await ended).toMatchObject({ state: 'cancelled', total: 100 });
    expect(call.mock.calls.length).toBeLessThan(10);
  });

  it('stops where every file would fail alike', async () => {
    const { adder, call, ended } = adderOver(() => fail('disk-full'));
    adder.add(files(100));
    expect((await ended).state).toBe('failed');
    expect(call.mock.calls.length).toBeLessThan(10);
  });

  it('takes more while it runs', async () => {
    const { adder, ended } = adderOver(added);
    adder.add(files(3));
    adder.add(files(2));
    expect(await ended).toMatchObject({ total: 5, done: 5 });
  });

  it('tries again only what failed', async () => {
    let broken = true;
    const { adder, call, ended } = adderOver((name) =>
      broken && name.endsWith('2.txt') ? fail('truncated') : added(),
    );
    adder.add(files(3));
    await ended;
    broken = false;
    adder.retry();
    await vi.waitFor(() => expect(adder.state()).toMatchObject({ state: 'done', total: 1, imported: 1, failures: [] }));
    expect(call.mock.calls.at(-1)?.[1].name).toBe('旧文/2.txt');
  });

  it('names a file that can no longer be read', async () => {
    const { adder, ended } = adderOver(added);
    const gone = {
      path: '旧文/没了.txt',
      file: { arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File,
    };
    adder.add([gone]);
    expect((await ended).failures[0]?.error).toEqual({ code: 'file-unreadable', params: { file: '旧文/没了.txt' } });
  });
});
