import { constants, setPriority } from 'node:os';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { ToOffice } from './office-messages.ts';

/** The parser processes of one office. The office can't fork in a packaged app, so it asks main for each. */
export type Parsers = Readonly<{
  start(id: number): void;
  giveWay(id: number): void;
  stop(id: number): void;
  close(): void;
}>;

/** @param hand gives the office the port to a parser, or the news that it is gone */
export function createParsers(module: string, hand: (message: ToOffice, transfer: MessagePortMain[]) => void): Parsers {
  const running = new Map<number, UtilityProcess>();

  return {
    start(id) {
      const parser = utilityProcess.fork(module, [], { serviceName: 'jianwen-parser', stdio: 'inherit', env });
      const { port1, port2 } = new MessageChannelMain();
      running.set(id, parser);
      parser.once('exit', () => {
        if (running.delete(id)) hand({ kind: 'parser-gone', id }, []);
      });
      parser.postMessage({ kind: 'serve' }, [port1]);
      hand({ kind: 'parser', id }, [port2]);
    },
    giveWay(id) {
      const parser = running.get(id);
      if (parser?.pid !== undefined) setBehind(parser.pid);
      else parser?.once('spawn', () => setBehind(parser.pid));
    },
    stop: (id) => void running.get(id)?.kill(),
    close() {
      for (const parser of running.values()) parser.kill();
      running.clear();
    },
  };
}

function setBehind(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it ended already, or this system has no such thing: nothing depends on it
  }
}

/** Nothing of the office's surroundings is a parser's business; Windows can't start a process without its root. */
const env = process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot };
