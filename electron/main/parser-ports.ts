import type { FromOffice } from './office-messages.ts';

/** One end of a MessageChannelMain, as a utility process sees it. */
export type Port = Readonly<{
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
}>;

/** A parser as the office knows it, without saying which door started it. */
type Parser = Readonly<{
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: (exit: { code: null }) => void): void;
  kill(): void;
  giveWay(): void;
}>;

export type ParserPorts = Readonly<{
  /** Asks main for a parser. What is posted before its port comes waits here. */
  spawn(): Parser;
  connect(id: number, port: Port | undefined): void;
  lose(id: number): void;
}>;

export function createParserPorts(say: (message: FromOffice) => void): ParserPorts {
  const lines = new Map<number, Line>();
  let lastId = 0;

  return {
    spawn() {
      const id = ++lastId;
      const line: Line = { port: null, unsent: [], onMessage: [], onExit: [] };
      lines.set(id, line);
      say({ kind: 'parser-wanted', id });
      return {
        post: (message) => void (line.port ? line.port.postMessage(message) : line.unsent.push(message)),
        onMessage: (listener) => void line.onMessage.push(listener),
        onExit: (listener) => void line.onExit.push(listener),
        kill: () => say({ kind: 'parser-unwanted', id }),
        giveWay: () => say({ kind: 'parser-behind', id }),
      };
    },
    connect(id, port) {
      const line = lines.get(id);
      if (!line || !port) return port?.close();
      line.port = port;
      port.on('message', ({ data }) => {
        for (const listener of line.onMessage) listener(data);
      });
      port.start();
      for (const message of line.unsent.splice(0)) port.postMessage(message);
    },
    lose(id) {
      const line = lines.get(id);
      lines.delete(id);
      line?.port?.close();
      for (const listener of line?.onExit ?? []) listener({ code: null });
    },
  };
}

type Line = {
  port: Port | null;
  readonly unsent: unknown[];
  readonly onMessage: ((message: unknown) => void)[];
  readonly onExit: ((exit: { code: null }) => void)[];
};
