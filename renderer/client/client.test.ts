import { expect, it, vi } from 'vitest';
import { clientOver, type Transport } from './client.ts';

function transport(answer: unknown): Transport & { call: ReturnType<typeof vi.fn> } {
  return { call: vi.fn(async () => answer), on: () => () => undefined };
}

it('hands back what the office answered', async () => {
  const client = clientOver(transport({ ok: true, value: { html: '<p>通知</p>' } }));
  const reply = await client.call('draft.formatted', { draftId: 'draft_1' });
  expect(reply).toEqual({ ok: true, value: { html: '<p>通知</p>' } });
});

it('hands back the failure that the office answered', async () => {
  const refusal = { ok: false, error: { code: 'draft-gone', params: {} } };
  expect(await clientOver(transport(refusal)).call('draft.formatted', { draftId: 'draft_1' })).toEqual(refusal);
});

it('sends nothing that the contract does not allow', async () => {
  const door = transport({ ok: true, value: {} });
  const reply = await clientOver(door).call('draft.formatted', { draftId: '../etc' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(door.call).not.toHaveBeenCalled();
});

it('believes nothing that the contract does not allow', async () => {
  const reply = await clientOver(transport({ ok: true, value: { html: 7 } })).call('draft.formatted', {
    draftId: 'draft_1',
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-reply' } });
});

it('answers in words when the door is gone', async () => {
  const door: Transport = { call: () => Promise.reject(new TypeError('fetch failed')), on: () => () => undefined };
  expect(await clientOver(door).call('app.info', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
});

it('tells a listener only what the contract knows', () => {
  let say: (payload: unknown) => void = () => undefined;
  const client = clientOver({
    call: async () => null,
    on: (_, listener) => {
      say = listener;
      return () => undefined;
    },
  });
  const heard: unknown[] = [];
  client.on('workspace.changed', (payload) => heard.push(payload));
  say({ path: 7 });
  say({ path: '/office' });
  expect(heard).toEqual([{ path: '/office' }]);
});
