import { z } from 'zod';
import { type ChannelName, channels, type EventName, events } from '#shared/contract/index.ts';

/** What main and the office's process say to one another. Inputs, replies and payloads are the contract's own. */
const id = z.int().nonnegative();
const channel = z.enum(Object.keys(channels) as [ChannelName, ...ChannelName[]]);
const event = z.enum(Object.keys(events) as [EventName, ...EventName[]]);

export const ToOffice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), version: z.string(), suggestedPath: z.string() }),
  z.strictObject({ kind: z.literal('call'), id, channel, input: z.unknown() }),
  /** comes with the port to the parser that was wanted */
  z.strictObject({ kind: z.literal('parser'), id }),
  z.strictObject({ kind: z.literal('parser-gone'), id }),
  z.strictObject({ kind: z.literal('close') }),
]);
export type ToOffice = z.infer<typeof ToOffice>;

export const FromOffice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), id, reply: z.unknown() }),
  z.strictObject({ kind: z.literal('event'), event, payload: z.unknown() }),
  z.strictObject({ kind: z.literal('parser-wanted'), id }),
  /** it is to let other processes go first */
  z.strictObject({ kind: z.literal('parser-behind'), id }),
  z.strictObject({ kind: z.literal('parser-unwanted'), id }),
  z.strictObject({ kind: z.literal('closed') }),
]);
export type FromOffice = z.infer<typeof FromOffice>;
