import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { type Carrier, type MessagePortMain, portById } from './message-channel.ts';
import { readiness } from './readiness.ts';
import type { FromUtility, ToUtility } from './utility-wire.ts';

type Options = Readonly<{ serviceName?: string; env?: NodeJS.ProcessEnv }>;

const shim = new URL('./utility-shim.ts', import.meta.url).href;
const running = new Set<UtilityProcess>();

/** A Node child process that finds `process.parentPort` in place, as in an Electron utility process. */
class UtilityProcess extends EventEmitter {
  readonly name: string;
  readonly pid: number | undefined;
  readonly #child: ChildProcess;
  readonly #held = new Set<MessagePortMain>();

  constructor(module: string, words: readonly string[], { serviceName = '', env = process.env }: Options) {
    super();
    this.name = serviceName;
    this.#child = fork(module, words, { serialization: 'advanced', execArgv: ['--import', shim], env });
    this.pid = this.#child.pid;
    running.add(this);
    this.#child.on('message', (message: FromUtility) => this.#hear(message));
    this.#child.once('exit', (code) => {
      running.delete(this);
      for (const port of this.#held) port.close();
      this.emit('exit', code ?? 1);
    });
  }

  postMessage(data: unknown, transfer: readonly MessagePortMain[] = []): void {
    this.#send({ kind: 'message', data, portIds: transfer.map((port) => port.id) });
    for (const port of transfer) {
      this.#held.add(port);
      port.carryTo(this.#carrier);
    }
  }

  kill(): boolean {
    return this.#child.kill();
  }

  readonly #carrier: Carrier = {
    deliver: (portId, data) => this.#send({ kind: 'port', portId, data }),
    drop: (portId) => this.#send({ kind: 'port-closed', portId }),
  };

  #send(message: ToUtility): void {
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  #hear(message: FromUtility): void {
    switch (message.kind) {
      case 'message':
        this.emit('message', message.data);
        break;
      case 'port':
        portById(message.portId)?.postMessage(message.data);
        break;
      case 'port-closed':
        portById(message.portId)?.close();
        break;
    }
  }
}

export const utilityProcess = {
  fork(module: string, words: readonly string[] = [], options: Options = {}): UtilityProcess {
    readiness.require('utilityProcess.fork');
    return new UtilityProcess(module, words, options);
  },
};

export function utilityMetrics(): readonly { pid: number; type: string; name: string }[] {
  return [...running].map(({ pid = 0, name }) => ({ pid, type: 'Utility', name }));
}

export function endUtilities(): void {
  for (const utility of running) utility.kill();
}
