import { createOffice, type Office } from '#electron/office/index.ts';
import { fail } from '#shared/contract/index.ts';
import { type FromOffice, ToOffice } from './office-messages.ts';
import { createParserPorts, type Port } from './parser-ports.ts';

/**
 * Entry of the office's own process, an Electron utility process. It imports no Electron: the port to main is all it
 * knows of the desktop.
 */
type ParentPort = Readonly<{
  on(event: 'message', listener: (event: { data: unknown; ports: readonly Port[] }) => void): unknown;
  postMessage(message: FromOffice): void;
}>;

const main = (process as unknown as { parentPort: ParentPort }).parentPort;
const say = (message: FromOffice) => main.postMessage(message);
const parsers = createParserPorts(say);
let office: Office | null = null;

main.on('message', ({ data, ports }) => {
  const parsed = ToOffice.safeParse(data);
  if (!parsed.success) return complain('a message that is not in the contract');
  const message = parsed.data;
  switch (message.kind) {
    case 'start':
      office = open(message.version, message.suggestedPath);
      break;
    case 'call':
      void answer(message.id, message.channel, message.input);
      break;
    case 'parser':
      parsers.connect(message.id, ports[0]);
      break;
    case 'parser-gone':
      parsers.lose(message.id);
      break;
    case 'close':
      void close();
      break;
  }
});

function open(version: string, suggestedPath: string): Office {
  const opened = createOffice({
    spawnParser: parsers.spawn,
    now: () => new Date(),
    version,
    suggestedPath,
    onBug: (error) => complain(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  opened.on((event, payload) => say({ kind: 'event', event, payload }));
  return opened;
}

type Call = Extract<ToOffice, { kind: 'call' }>;

async function answer(id: number, channel: Call['channel'], input: unknown): Promise<void> {
  say({ kind: 'reply', id, reply: office ? await office.call(channel, input) : fail('internal', { channel }) });
}

async function close(): Promise<void> {
  await office?.close();
  say({ kind: 'closed' });
}

function complain(what: string): void {
  process.stderr.write(`jianwen office: ${what}\n`);
}
