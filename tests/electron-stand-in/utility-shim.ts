import { EventEmitter } from 'node:events';
import type { FromUtility, ToUtility } from './utility-wire.ts';

/** Loaded before a utility process's own code: puts `process.parentPort` where Electron has it. */
type Message = Readonly<{ data: unknown; ports: readonly Port[] }>;

const say = (message: FromUtility) => process.send?.(message);

/** Messages wait until somebody listens, as Electron's do. */
class Queue extends EventEmitter {
  readonly #waiting: Message[] = [];
  #open = false;

  receive(message: Message): void {
    this.#waiting.push(message);
    this.flush();
  }

  protected openUp(): void {
    this.#open = true;
    queueMicrotask(() => this.flush());
  }

  protected flush(): void {
    if (this.#open) for (const message of this.#waiting.splice(0)) this.emit('message', message);
  }
}

class Port extends Queue {
  readonly #id: number;

  constructor(id: number) {
    super();
    this.#id = id;
  }

  start(): void {
    this.openUp();
  }

  postMessage(data: unknown): void {
    say({ kind: 'port', portId: this.#id, data });
  }

  close(): void {
    say({ kind: 'port-closed', portId: this.#id });
  }
}

class ParentPort extends Queue {
  constructor() {
    super();
    this.on('newListener', (event) => {
      if (event === 'message') this.openUp();
    });
  }

  postMessage(data: unknown): void {
    say({ kind: 'message', data });
  }
}

const parentPort = new ParentPort();
const ports = new Map<number, Port>();
Object.defineProperty(process, 'parentPort', { value: parentPort });

process.on('message', (message: ToUtility) => {
  switch (message.kind) {
    case 'message': {
      const handed = message.portIds.map((id) => new Port(id));
      message.portIds.forEach((id, at) => {
        const port = handed[at];
        if (port) ports.set(id, port);
      });
      parentPort.receive({ data: message.data, ports: handed });
      break;
    }
    case 'port':
      ports.get(message.portId)?.receive({ data: message.data, ports: [] });
      break;
    case 'port-closed':
      ports.get(message.portId)?.emit('close');
      ports.delete(message.portId);
      break;
  }
});
process.on('disconnect', () => process.exit(0));
