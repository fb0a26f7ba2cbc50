import type { ChannelName, EventName } from '#shared/contract/index.ts';

/** What page and main call one another by: one name a channel and one an event, so that nothing generic is exposed. */
export const callName = (channel: ChannelName) => `jianwen:${channel}`;
export const eventName = (event: EventName) => `jianwen:on:${event}`;
