import { type UtilityProcess, utilityProcess } from 'electron';
import {
  type ChannelName,
  channels,
  type EventName,
  events,
  fail,
  type Reply,
  replySchema,
} from '#shared/contract/index.ts';
import { FromOffice, type ToOffice } from './office-messages.ts';
import { createParsers, type Parsers } from './parsers.ts';

export type OfficeLink = Readonly<{
  /** Answers always: `office-died` where the office's process went while it worked on this. */
  call(channel: ChannelName, input: unknown): Promise<Reply<unknown>>;
  /** lets the office put its books away, and waits for that a few seconds */
  close(): Promise<void>;
}>;

export type OfficeLinkOptions = Readonly<{
  /** compiled entries of the two processes */
  officeModule: string;
  parserModule: string;
  greeting: Readonly<{ version: string; suggestedPath: string }>;
  onEvent(event: EventName, payload: unknown): void;
  /** a fresh process stands in for one that died; it has no workspace open and no drafts */
  onRestart(): void;
  /** for the log: something came that the contract doesn't know */
  onOddity(what: string): void;
}>;

type Office = Readonly<{
  process: UtilityProcess;
  waiting: Map<number, (reply: Reply<unknown>) => void>;
  parsers: Parsers;
  startedAt: number;
}>;

/** A process that dies sooner than this is started again by the next call only, not at once, over and over. */
const crashLoopMilliseconds = 2_000;
const closingMilliseconds = 5_000;

/** Keeps the office's process alive and relays to it what the contract accepts, both ways. Call when app is ready. */
export function linkOffice(options: OfficeLinkOptions): OfficeLink {
  let office: Office | null = start();
  let closed: (() => void) | null = null;
  let lastId = 0;

  function start(): Office {
    const child = utilityProcess.fork(options.officeModule, [], { serviceName: 'jianwen-office', stdio: 'inherit' });
    const parsers = createParsers(options.parserModule, (message, transfer) => child.postMessage(message, transfer));
    const started: Office = { process: child, waiting: new Map(), parsers, startedAt: performance.now() };
    child.on('message', (message: unknown) => hear(started, message));
    child.once('exit', () => lose(started));
    say(started, { kind: 'start', ...options.greeting });
    return started;
  }

  function hear(from: Office, raw: unknown): void {
    const parsed = FromOffice.safeParse(raw);
    if (!parsed.success) {
      options.onOddity('message');
      return;
    }
    const message = parsed.data;
    switch (message.kind) {
      case 'reply':
        from.waiting.get(message.id)?.(message.reply as Reply<unknown>);
        break;
      case 'event':
        tell(message.event, message.payload);
        break;
      case 'parser-wanted':
        from.parsers.start(message.id);
        break;
      case 'parser-behind':
        from.parsers.giveWay(message.id);
        break;
      case 'parser-unwanted':
        from.parsers.stop(message.id);
        break;
      case 'closed':
        closed?.();
        break;
    }
  }

  function tell(event: EventName, raw: unknown): void {
    const payload = events[event].safeParse(raw);
    if (payload.success) options.onEvent(event, payload.data);
    else options.onOddity(event);
  }

  function lose(lost: Office): void {
    lost.parsers.close();
    for (const answer of lost.waiting.values()) answer(fail('office-died'));
    if (lost !== office) return;
    office = null;
    if (closed) closed();
    else if (performance.now() - lost.startedAt > crashLoopMilliseconds) revive();
  }

  function revive(): Office {
    office = start();
    options.onRestart();
    return office;
  }

  function relay(channel: ChannelName, input: unknown): Promise<Reply<unknown>> {
    const to = office ?? revive();
    const id = ++lastId;
    return new Promise((resolve) => {
      to.waiting.set(id, (reply) => {
        to.waiting.delete(id);
        resolve(reply);
      });
      say(to, { kind: 'call', id, channel, input });
    });
  }

  return {
    async call(channel, input) {
      const asked = channels[channel].in.safeParse(input);
      if (!asked.success) return fail('bad-request', { channel, problem: firstProblem(asked.error) });
      if (closed) return fail('office-died');
      const reply = replySchema(channel).safeParse(await relay(channel, asked.data));
      if (reply.success) return reply.data;
      options.onOddity(channel);
      return fail('bad-reply', { channel, problem: firstProblem(reply.error) });
    },
    async close() {
      const closing = office;
      if (!closing || closed) return;
      await new Promise<void>((resolve) => {
        closed = resolve;
        say(closing, { kind: 'close' });
        setTimeout(resolve, closingMilliseconds);
      });
      office = null;
      closing.process.kill();
    },
  };
}

function say(office: Office, message: ToOffice): void {
  office.process.postMessage(message);
}

function firstProblem(error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.') || '(input)'}: ${issue.message}` : '';
}
