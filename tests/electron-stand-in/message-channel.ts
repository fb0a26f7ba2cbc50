import { EventEmitter } from 'node:events';

/** Where a port's messages are to go once it was handed to another process. */
export type Carrier = Readonly<{ deliver(portId: number, data: unknown): void; drop(portId: number): void }>;

let lastId = 0;
const ports = new Map<number, MessagePortMain>();

export class MessagePortMain extends EventEmitter {
  readonly id = ++lastId;
  peer: MessagePortMain | null = null;
  #carrier: Carrier | null = null;
  #started = false;
  readonly #queue: unknown[] = [];

  constructor() {
    super();
    ports.set(this.id, this);
  }

  postMessage(data: unknown): void {
    this.peer?.receive(structuredClone(data));
  }

  start(): void {
    this.#started = true;
    this.#flush();
  }

  close(): void {
    const { peer } = this;
    this.peer = null;
    ports.delete(this.id);
    peer?.lose();
  }

  /** Hands this end to another process; what waits here goes with it. */
  carryTo(carrier: Carrier): void {
    this.#carrier = carrier;
    this.#flush();
  }

  receive(data: unknown): void {
    this.#queue.push(data);
    this.#flush();
  }

  lose(): void {
    this.peer = null;
    ports.delete(this.id);
    this.#carrier?.drop(this.id);
    this.emit('close');
  }

  #flush(): void {
    if (this.#carrier) for (const data of this.#queue.splice(0)) this.#carrier.deliver(this.id, data);
    else if (this.#started) for (const data of this.#queue.splice(0)) this.emit('message', { data, ports: [] });
  }
}

export class MessageChannelMain {
  readonly port1 = new MessagePortMain();
  readonly port2 = new MessagePortMain();

  constructor() {
    this.port1.peer = this.port2;
    this.port2.peer = this.port1;
  }
}

/** The end that another process holds by this number. */
export function portById(id: number): MessagePortMain | undefined {
  return ports.get(id);
}
