import {
  type ChannelName,
  type ChannelOut,
  channels,
  events,
  fail,
  isChannelName,
  type Reply,
  type Result,
} from '#shared/contract/index.ts';
import { archiveHandlers } from './desk/archive-handlers.ts';
import { bookHandlers } from './desk/book-handlers.ts';
import { calendarHandlers } from './desk/calendar-handlers.ts';
import { createDesk } from './desk/desk.ts';
import { draftHandlers } from './desk/draft-handlers.ts';
import type { Handlers, Listener, Office, OfficeOptions } from './desk/face.ts';
import { packHandlers } from './desk/pack-handlers.ts';
import { reuseHandlers } from './desk/reuse-handlers.ts';
import { workspaceHandlers } from './desk/workspace-handlers.ts';

/** Opens the office: its rooms behind one validated function. Nothing is read or started before the first call needs it. */
export function createOffice(options: OfficeOptions): Office {
  const listeners = new Set<Listener>();
  const desk = createDesk(options, (event, payload) => {
    const checked = events[event].safeParse(payload);
    if (!checked.success) return options.onBug?.(checked.error);
    for (const listener of listeners) listener(event, payload);
  });
  const handlers: Handlers = {
    ...workspaceHandlers(desk),
    ...draftHandlers(desk),
    ...archiveHandlers(desk),
    ...bookHandlers(desk),
    ...calendarHandlers(desk),
    ...packHandlers(desk),
    ...reuseHandlers(desk),
  };

  async function call<C extends ChannelName>(channel: C, input: unknown): Promise<Reply<ChannelOut<C>>> {
    if (!isChannelName(channel)) return fail('unknown-channel', { channel: String(channel) });
    const asked = channels[channel].in.safeParse(input);
    if (!asked.success) return fail('bad-request', { channel, problem: firstProblem(asked.error) });
    try {
      const handler = handlers[channel] as (input: unknown) => Promise<Result<unknown>>;
      const result = await handler(asked.data);
      if (!result.ok) return result;
      const told = channels[channel].out.safeParse(result.value);
      if (told.success) return { ok: true, value: told.data as ChannelOut<C> };
      options.onBug?.(told.error);
      return fail('bad-reply', { channel, problem: firstProblem(told.error) });
    } catch (error) {
      options.onBug?.(error);
      return fail('internal', { channel });
    }
  }

  return {
    call,
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => desk.close(),
  };
}

function firstProblem(error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.') || '(input)'}: ${issue.message}` : '';
}
