import { answer } from './answer.ts';

/**
 * Entry of the parser child. It is given bytes and gives back blocks; it opens no file and no socket.
 * It runs as a forked Node process, or as an Electron utility process that is asked directly or over a port.
 */
type Port = Readonly<{
  on(event: 'message', listener: (event: { data: unknown; ports?: readonly Port[] }) => void): unknown;
  postMessage(message: unknown): void;
  start?(): void;
}>;

// No reader asks for the network. A library that could (pdf.js has a `fetch` for files of its own) finds none.
for (const way of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) Reflect.deleteProperty(globalThis, way);

const parent = (process as { parentPort?: Port }).parentPort;
if (parent !== undefined) servePort(parent);
else serveFork();

function servePort(port: Port): void {
  port.on('message', ({ data, ports }) => {
    const [handed] = ports ?? [];
    if (handed === undefined) void answer(data).then((reply) => port.postMessage(reply));
    else servePort(handed);
  });
  port.start?.();
}

function serveFork(): void {
  process.on('message', (message) => {
    void answer(message).then((reply) => process.send?.(reply));
  });
  // Without its owner a parser has nobody to answer.
  process.on('disconnect', () => process.exit(0));
}
