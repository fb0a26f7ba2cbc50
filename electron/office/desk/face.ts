import type {
  ChannelIn,
  ChannelName,
  ChannelOut,
  EventName,
  EventPayload,
  Pack,
  Reply,
  Result,
} from '#shared/contract/index.ts';
import type { ParserChild } from '../documents/index.ts';

export type OfficeOptions = Readonly<{
  /** how this door starts a parser child: a fork, or a utility process */
  spawnParser: () => ParserChild;
  now: () => Date;
  version: string;
  /** where a first workspace would be made */
  suggestedPath: string;
  /** packs beside the built-in ones, validated already */
  packs?: readonly Pack[];
  /** what went wrong inside, for the door's own log; the reader gets `internal` */
  onBug?: (error: unknown) => void;
}>;

export type Listener = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** What the product does, behind one function: every door calls channels and nothing else. */
export interface Office {
  call<C extends ChannelName>(channel: C, input: unknown): Promise<Reply<ChannelOut<C>>>;
  on(listener: Listener): () => void;
  close(): Promise<void>;
}

/** One handler a channel; a channel without one doesn't compile. */
export type Handlers = { [C in ChannelName]: (input: ChannelIn<C>) => Promise<Result<ChannelOut<C>>> };
