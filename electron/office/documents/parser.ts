import {
  fail,
  type OfficeError,
  ok,
  ParseReply,
  ParseRequest,
  type ReadDocument,
  type Result,
  type Sheet,
  unpackDocument,
} from '#shared/contract/index.ts';
import { fileLimit, limits } from './limits.ts';

/** How a child ended; `null` where the platform doesn't tell. */
export type ChildExit = Readonly<{ code: number | null; signal?: string | null }>;

/** The port to a parser process, whichever door started it. */
export type ParserChild = Readonly<{
  post(message: ParseRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: (exit: ChildExit) => void): void;
  /** ends the process at once, even while it is busy */
  kill(): void;
  /** lets other processes go first from now on, where the platform can do that */
  giveWay?(): void;
  /** resident memory, where the platform tells; a port without it leaves the watch to the child itself */
  rssBytes?(): number | undefined;
}>;

export type Parser = Readonly<{
  /** Errors: those of the readers, `file-too-large`, `parser-died`, `parser-timeout`, `parser-memory`, `bad-reply`. */
  read(name: string, bytes: Uint8Array): Promise<Result<ReadDocument>>;
  /** Unsanitised HTML; errors as `read`. */
  formatted(name: string, bytes: Uint8Array): Promise<Result<{ html: string }>>;
  /** The cells of a workbook; errors as `read`. */
  sheets(name: string, bytes: Uint8Array): Promise<Result<Sheet[]>>;
  /** Ends the child; what still waits is answered with `parser-died`. */
  close(): Promise<void>;
}>;

/** Times in milliseconds; tests shorten them. */
export type ParserCaps = Readonly<{
  jobMs: number;
  longJobMs: number;
  jobsPerChild: number;
  residentBytes: number;
}>;

type Job = Readonly<{ request: ParseRequest; settle: (result: Result<ParseReply>) => void }>;

/** How often resident memory is looked at, in milliseconds. */
const WATCH_MS = 250;

/** One parser with one child, started when it is first needed and reused; jobs wait for each other. */
export function createParser(spawn: () => ParserChild, caps: ParserCaps = limits): Parser {
  const line = new ParserLine(spawn, caps);
  return {
    async read(name, bytes) {
      const reply = await line.ask('read', name, bytes);
      if (!reply.ok) return reply;
      return reply.value.outcome === 'read' ? ok(unpackDocument(reply.value.document)) : failureOf(reply.value);
    },
    async formatted(name, bytes) {
      const reply = await line.ask('formatted', name, bytes);
      if (!reply.ok) return reply;
      return reply.value.outcome === 'formatted' ? ok({ html: reply.value.html }) : failureOf(reply.value);
    },
    async sheets(name, bytes) {
      const reply = await line.ask('sheets', name, bytes);
      if (!reply.ok) return reply;
      return reply.value.outcome === 'sheets' ? ok(reply.value.sheets) : failureOf(reply.value);
    },
    async close() {
      line.close();
    },
  };
}

/** As one parser, but up to `size` files are read at once; for importing many, so that its children give way to people's work. */
export function createParserPool(spawn: () => ParserChild, size: number, caps: ParserCaps = limits): Parser {
  const spawnBehind = (): ParserChild => {
    const child = spawn();
    child.giveWay?.();
    return child;
  };
  const parsers = Array.from({ length: Math.max(1, size) }, () => ({
    parser: createParser(spawnBehind, caps),
    busy: 0,
  }));
  const onLeastBusy = async <T>(job: (parser: Parser) => Promise<T>): Promise<T> => {
    const chosen = parsers.reduce((least, other) => (other.busy < least.busy ? other : least));
    chosen.busy += 1;
    try {
      return await job(chosen.parser);
    } finally {
      chosen.busy -= 1;
    }
  };
  return {
    read: (name, bytes) => onLeastBusy((parser) => parser.read(name, bytes)),
    formatted: (name, bytes) => onLeastBusy((parser) => parser.formatted(name, bytes)),
    sheets: (name, bytes) => onLeastBusy((parser) => parser.sheets(name, bytes)),
    async close() {
      await Promise.all(parsers.map(({ parser }) => parser.close()));
    },
  };
}

class ParserLine {
  #spawn: () => ParserChild;
  #caps: ParserCaps;
  #child: ParserChild | null = null;
  #jobsOfChild = 0;
  #nextId = 0;
  #waiting: Job[] = [];
  #current: Job | null = null;
  #timer: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(spawn: () => ParserChild, caps: ParserCaps) {
    this.#spawn = spawn;
    this.#caps = caps;
  }

  ask(job: ParseRequest['job'], name: string, bytes: Uint8Array): Promise<Result<ParseReply>> {
    if (bytes.length > limits.fileBytes) {
      return Promise.resolve(fail('file-too-large', { file: name, ...fileLimit }));
    }
    if (bytes.length === 0) return Promise.resolve(fail('empty-file', { file: name }));
    if (this.#closed) return Promise.resolve(fail('parser-died', { file: name }));
    const request = ParseRequest.parse({ id: this.#nextId, job, name, bytes });
    this.#nextId += 1;
    return new Promise((settle) => {
      this.#waiting.push({ request, settle });
      this.#advance();
    });
  }

  close(): void {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.settle(fail('parser-died', { file: job.request.name }));
    this.#abandon('parser-died');
  }

  #advance(): void {
    if (this.#current !== null) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#current = job;
    const { request } = job;
    const time = request.bytes.length > limits.longFromBytes ? this.#caps.longJobMs : this.#caps.jobMs;
    this.#timer = setTimeout(() => this.#abandon('parser-timeout', { seconds: Math.round(time / 1000) }), time);
    const child = this.#child ?? this.#start();
    if (child.rssBytes !== undefined) this.#watch = setInterval(() => this.#checkMemory(child), WATCH_MS);
    child.post(request);
  }

  #start(): ParserChild {
    const child = this.#spawn();
    this.#child = child;
    this.#jobsOfChild = 0;
    child.onMessage((message) => {
      if (child === this.#child) this.#receive(message);
    });
    child.onExit((exit) => {
      if (child === this.#child) this.#abandon(ranOutOfMemory(exit) ? 'parser-memory' : 'parser-died');
    });
    return child;
  }

  #receive(message: unknown): void {
    const job = this.#current;
    const reply = ParseReply.safeParse(message);
    // A child that answers nonsense, or unasked, is not to be trusted with the next file.
    if (!reply.success || job === null || reply.data.id !== job.request.id) {
      this.#abandon('bad-reply');
      return;
    }
    this.#jobsOfChild += 1;
    if (this.#jobsOfChild >= this.#caps.jobsPerChild) this.#drop();
    this.#settle(ok(reply.data));
  }

  #checkMemory(child: ParserChild): void {
    if ((child.rssBytes?.() ?? 0) > this.#caps.residentBytes) this.#abandon('parser-memory');
  }

  /** Gives up the child with the job it had. Later jobs get a new one: no file is tried twice. */
  #abandon(code: OfficeError['code'], params: OfficeError['params'] = {}): void {
    this.#drop();
    const file = this.#current?.request.name;
    this.#settle(fail(code, file === undefined ? params : { file, ...params }));
  }

  #drop(): void {
    const child = this.#child;
    this.#child = null;
    child?.kill();
  }

  #settle(result: Result<ParseReply>): void {
    const job = this.#current;
    if (job === null) return;
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    this.#current = null;
    const named = result.ok && result.value.outcome === 'error' ? nameFile(result.value, job.request.name) : result;
    job.settle(named);
    this.#advance();
  }
}

function failureOf(reply: ParseReply): Result<never> {
  return reply.outcome === 'error' ? { ok: false, error: reply.error } : fail('bad-reply');
}

function nameFile(reply: Extract<ParseReply, { outcome: 'error' }>, file: string): Result<ParseReply> {
  return ok({ ...reply, error: { code: reply.error.code, params: { file, ...reply.error.params } } });
}

/** V8 ends a process whose heap is full with an abort: SIGABRT, or 134 where a shell or Windows stands between. */
function ranOutOfMemory({ code, signal }: ChildExit): boolean {
  return signal === 'SIGABRT' || code === 134 || code === 0x80000003;
}
