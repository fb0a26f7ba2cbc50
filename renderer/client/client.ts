import type {
  ChannelIn,
  ChannelName,
  ChannelOut,
  EventName,
  EventPayload,
  OfficeError,
  Reply,
} from '#shared/contract/index.ts';
import { channels, events, fail, replySchema } from '#shared/contract/index.ts';

/** The page's one way to the office. Failures the office expects are replies; `call` never throws. */
export type Client = Readonly<{
  call<C extends ChannelName>(channel: C, input: ChannelIn<C>): Promise<Reply<ChannelOut<C>>>;
  /** @returns what ends the listening */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}>;

/** What carries messages to a door. It may throw when the door is gone. */
export type Transport = Readonly<{
  call(channel: ChannelName, input: unknown): Promise<unknown>;
  on(event: EventName, listener: (payload: unknown) => void): () => void;
}>;

/** Puts the contract's validation around a transport, on what goes out and on what comes back. */
export function clientOver(transport: Transport): Client {
  return {
    async call(channel, input) {
      const parsed = channels[channel].in.safeParse(input);
      if (!parsed.success) return fail('bad-request', { channel, problem: parsed.error.issues[0]?.message ?? '' });
      const raw = await transport.call(channel, parsed.data).catch((cause: unknown) => gone(channel, cause));
      const reply = replySchema(channel).safeParse(raw);
      if (!reply.success) return fail('bad-reply', { channel, problem: reply.error.issues[0]?.message ?? '' });
      return reply.data as Reply<ChannelOut<typeof channel>>;
    },
    on(event, listener) {
      return transport.on(event, (raw) => {
        const payload = events[event].safeParse(raw);
        if (payload.success) listener(payload.data as EventPayload<typeof event>);
      });
    },
  };
}

/** An office failure on its way through code that throws (TanStack Query). */
export class OfficeFailure extends Error {
  readonly error: OfficeError;

  constructor(error: OfficeError) {
    super(error.code);
    this.error = error;
  }
}

function gone(channel: ChannelName, cause: unknown) {
  return fail('internal', { channel, detail: cause instanceof Error ? cause.message : String(cause) });
}
