/**
 * Speaks to the worker half of pdf.js, in this same thread.
 *
 * Only that half is loaded: the other one (1.1 MB) draws pages and brings a canvas, `fetch` of addresses and Node's
 * file system with it, of which a parser must have none. So this is the little of its message protocol that reading
 * takes; it is internal to pdf.js, which is why the version is pinned and asserted by the worker itself.
 */
type Message = Readonly<{
  sourceName: string;
  targetName: string;
  action?: string;
  data?: unknown;
  callbackId?: number;
  callback?: number;
  reason?: unknown;
  streamId?: number;
  stream?: number;
  success?: boolean;
  chunk?: unknown;
}>;

const callbackKind = { data: 1, error: 2 } as const;
const streamKind = { close: 3, enqueue: 4, error: 5, startComplete: 8 } as const;

/** What the worker says or asks of its own accord. What is returned, or thrown, is the answer to a question. */
export type Listener = (action: string, data: unknown) => unknown;

/** A failure inside pdf.js, with its name there. */
export class PdfFailure extends Error {
  constructor(reason: unknown) {
    const { name, message } = asRecord(reason);
    super(typeof message === 'string' ? message : '');
    this.name = typeof name === 'string' ? name : 'UnknownErrorException';
  }
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The two ends of a port: what one posts reaches the other's listeners, later but in order. */
export class Loopback {
  readonly #listeners: ((event: { data: unknown }) => void)[] = [];
  #toOwner: (message: Message) => void = () => {};
  #open = true;

  onMessage(listener: (message: Message) => void): void {
    this.#toOwner = listener;
  }

  send(message: Message): void {
    this.#later(() => {
      for (const listener of [...this.#listeners]) listener({ data: message });
    });
  }

  close(): void {
    this.#open = false;
  }

  /** the worker's end */
  readonly port = {
    addEventListener: (
      _type: 'message',
      listener: (event: { data: unknown }) => void,
      options?: { signal?: AbortSignal },
    ): void => {
      this.#listeners.push(listener);
      options?.signal?.addEventListener('abort', () => {
        this.#listeners.splice(this.#listeners.indexOf(listener), 1);
      });
    },
    postMessage: (message: unknown): void => {
      const sent = message as Message;
      const posted = sent.chunk === undefined ? sent : { ...sent, chunk: copyLists(sent.chunk) };
      this.#later(() => this.#toOwner(posted));
    },
  };

  #later(deliver: () => void): void {
    queueMicrotask(() => {
      if (this.#open) deliver();
    });
  }
}

/** The worker empties the lists of a chunk as soon as it has posted them: a real port would have copied them by then. */
function copyLists(chunk: unknown): unknown {
  const entries = Object.entries(asRecord(chunk));
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]));
}

/** One side of a conversation over the port, by the names that the two call each other. */
export class Conversation {
  readonly #name: string;
  readonly #other: string;
  readonly #loopback: Loopback;
  readonly #listen: Listener;
  readonly #questions = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #streams = new Map<number, { take: (chunk: unknown) => void; end: PromiseWithResolvers<void> }>();
  #nextId = 1;

  constructor(name: string, other: string, loopback: Loopback, listen: Listener) {
    this.#name = name;
    this.#other = other;
    this.#loopback = loopback;
    this.#listen = listen;
  }

  tell(action: string, data: unknown): void {
    this.#post({ action, data });
  }

  /** Rejects with a `PdfFailure`. */
  ask(action: string, data: unknown): Promise<unknown> {
    const callbackId = this.#nextId++;
    const answer = Promise.withResolvers<unknown>();
    this.#questions.set(callbackId, answer);
    this.#post({ action, data, callbackId });
    return answer.promise;
  }

  /** As `ask`, but the answer comes in chunks. */
  async stream(action: string, data: unknown, take: (chunk: unknown) => void): Promise<void> {
    const streamId = this.#nextId++;
    const end = Promise.withResolvers<void>();
    this.#streams.set(streamId, { take, end });
    // As much as there is: nothing is gained by asking for chunks one by one within a thread.
    const message = { action, data, streamId, desiredSize: Number.POSITIVE_INFINITY };
    this.#post(message);
    await end.promise;
  }

  receive(message: Message): void {
    if (message.targetName !== this.#name) return;
    if (message.stream !== undefined) this.#takeChunk(message);
    else if (message.callback !== undefined) this.#takeAnswer(message);
    else void this.#hear(message);
  }

  #takeChunk({ stream, streamId = 0, chunk, success, reason }: Message): void {
    const current = this.#streams.get(streamId);
    if (current === undefined) return;
    if (stream === streamKind.enqueue) {
      try {
        current.take(chunk);
      } catch (error) {
        this.#streams.delete(streamId);
        current.end.reject(error);
      }
    } else if (stream === streamKind.close) {
      this.#streams.delete(streamId);
      current.end.resolve();
    } else if (stream === streamKind.error || (stream === streamKind.startComplete && success !== true)) {
      this.#streams.delete(streamId);
      current.end.reject(new PdfFailure(reason));
    }
  }

  #takeAnswer({ callback, callbackId = 0, data, reason }: Message): void {
    const question = this.#questions.get(callbackId);
    this.#questions.delete(callbackId);
    if (callback === callbackKind.data) question?.resolve(data);
    else question?.reject(new PdfFailure(reason));
  }

  async #hear({ action = '', data, callbackId }: Message): Promise<void> {
    try {
      const answer = await this.#listen(action, data);
      if (callbackId !== undefined) this.#post({ callback: callbackKind.data, callbackId, data: answer });
    } catch (reason) {
      if (callbackId !== undefined) this.#post({ callback: callbackKind.error, callbackId, reason });
    }
  }

  #post(message: Omit<Message, 'sourceName' | 'targetName'>): void {
    this.#loopback.send({ sourceName: this.#name, targetName: this.#other, ...message });
  }
}
