import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { ParseRequest } from '#shared/contract/index.ts';
import { forkParser } from './fork.ts';
import { limits } from './limits.ts';
import { type ChildExit, createParser, createParserPool, type Parser, type ParserChild } from './parser.ts';
import { buildDocx, p } from './testing/build-docx.ts';

const docx = buildDocx(p('关于召开会议的通知'));
const child = (name: string) => fileURLToPath(new URL(`./testing/children/${name}.ts`, import.meta.url));

const opened: Parser[] = [];
function keep(parser: Parser): Parser {
  opened.push(parser);
  return parser;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((parser) => parser.close()));
});

/** Forks real children and remembers them. */
function forks(...entries: (string | undefined)[]) {
  const children: ParserChild[] = [];
  const spawn = () => {
    const forked = forkParser(entries[children.length]);
    children.push(forked);
    return forked;
  };
  return { spawn, children };
}

describe('with a forked child', () => {
  test('a file is read and formatted by one child', async () => {
    const { spawn, children } = forks();
    const parser = keep(createParser(spawn));
    expect(await parser.read('a.docx', docx)).toMatchObject({ ok: true, value: { text: '关于召开会议的通知' } });
    expect(await parser.formatted('a.docx', docx)).toEqual({
      ok: true,
      value: { html: '<p>关于召开会议的通知</p>' },
    });
    expect(children).toHaveLength(1);
  });

  test('an error of a reader names the file', async () => {
    const parser = keep(createParser(() => forkParser()));
    expect(await parser.read('坏.docx', docx.slice(0, 300))).toEqual({
      ok: false,
      error: { code: 'truncated', params: { file: '坏.docx' } },
    });
  });

  test('a child that is killed at work costs one file, the next has a new one', async () => {
    const { spawn, children } = forks(child('hang'));
    const parser = keep(createParser(spawn));
    const lost = parser.read('a.docx', docx);
    const next = parser.read('b.docx', docx);
    setTimeout(() => children[0]?.kill(), 300);
    expect(await lost).toEqual({ ok: false, error: { code: 'parser-died', params: { file: 'a.docx' } } });
    expect(await next).toMatchObject({ ok: true });
    expect(children).toHaveLength(2);
  });

  test('a child that is killed at rest costs nothing', async () => {
    const { spawn, children } = forks();
    const parser = keep(createParser(spawn));
    await parser.read('a.docx', docx);
    const gone = new Promise((resolve) => children[0]?.onExit(resolve));
    children[0]?.kill();
    await gone;
    expect(await parser.read('b.docx', docx)).toMatchObject({ ok: true });
  });

  test('a child that hangs is ended in time', async () => {
    const { spawn } = forks(child('hang'));
    const parser = keep(createParser(spawn, { ...limits, jobMs: 700 }));
    const hung = parser.read('a.docx', docx);
    expect(await hung).toMatchObject({ error: { code: 'parser-timeout', params: { file: 'a.docx' } } });
  });

  test('a heap that runs full is told from other deaths', async () => {
    const { spawn } = forks(child('grow'));
    const parser = keep(createParser(spawn, { ...limits, jobMs: 60_000 }));
    expect(await parser.read('a.docx', docx)).toMatchObject({ error: { code: 'parser-memory' } });
  });

  test('a child that answers nonsense is not believed', async () => {
    const { spawn, children } = forks(child('nonsense'));
    const parser = keep(createParser(spawn));
    expect(await parser.read('a.docx', docx)).toMatchObject({ error: { code: 'bad-reply' } });
    expect(await parser.read('b.docx', docx)).toMatchObject({ ok: true });
    expect(children).toHaveLength(2);
  });

  test('a child that cannot start is a death like another', async () => {
    const parser = keep(createParser(() => forkParser(child('missing'))));
    expect(await parser.read('a.docx', docx)).toMatchObject({ error: { code: 'parser-died' } });
  });
});

/** A child of the test's own making: answers when told to. */
function puppet() {
  const posted: ParseRequest[] = [];
  let killed = 0;
  let resident = 0;
  let behind = 0;
  const messages: ((message: unknown) => void)[] = [];
  const exits: ((exit: ChildExit) => void)[] = [];
  const port: ParserChild = {
    post: (request) => void posted.push(request),
    onMessage: (listener) => void messages.push(listener),
    onExit: (listener) => void exits.push(listener),
    kill: () => {
      killed += 1;
    },
    giveWay: () => {
      behind += 1;
    },
    rssBytes: () => resident,
  };
  return {
    port,
    posted,
    get killed() {
      return killed;
    },
    get behind() {
      return behind;
    },
    grow(bytes: number) {
      resident = bytes;
    },
    answer() {
      const id = posted.at(-1)?.id;
      for (const listener of messages) listener({ id, outcome: 'formatted', html: '' });
    },
  };
}

describe('the port', () => {
  test('is asked one thing at a time', async () => {
    const only = puppet();
    const parser = keep(createParser(() => only.port));
    const jobs = ['a', 'b', 'c'].map((name) => parser.formatted(name, docx));
    for (let asked = 1; asked <= 3; asked += 1) {
      expect(only.posted).toHaveLength(asked);
      only.answer();
    }
    expect(await Promise.all(jobs)).toHaveLength(3);
  });

  test('is replaced after so many jobs', async () => {
    const puppets = [puppet(), puppet()];
    let started = 0;
    const spawn = () => (puppets[started++] ?? puppet()).port;
    const parser = keep(createParser(spawn, { ...limits, jobsPerChild: 2 }));
    for (const index of [0, 0, 1]) {
      const job = parser.formatted('a', docx);
      puppets[index]?.answer();
      await job;
    }
    expect([started, puppets[0]?.killed, puppets[1]?.killed]).toEqual([2, 1, 0]);
  });

  test('is given up when its resident memory passes the limit', async () => {
    const only = puppet();
    const parser = keep(createParser(() => only.port));
    const job = parser.read('a', docx);
    only.grow(limits.residentBytes + 1);
    expect(await job).toMatchObject({ error: { code: 'parser-memory' } });
    expect(only.killed).toBe(1);
  });

  test('is not bothered with files that are too large or empty', async () => {
    const only = puppet();
    const parser = keep(createParser(() => only.port));
    expect(await parser.read('大.docx', new Uint8Array(limits.fileBytes + 1))).toEqual({
      ok: false,
      error: { code: 'file-too-large', params: { file: '大.docx', limit: 100, unit: 'MB' } },
    });
    expect(await parser.read('空.docx', new Uint8Array())).toMatchObject({ error: { code: 'empty-file' } });
    expect(only.posted).toHaveLength(0);
  });

  test('closing answers what waits', async () => {
    const only = puppet();
    const parser = createParser(() => only.port);
    const jobs = [parser.read('a', docx), parser.read('b', docx)];
    await parser.close();
    for (const job of jobs) expect(await job).toMatchObject({ error: { code: 'parser-died' } });
    expect(await parser.read('c', docx)).toMatchObject({ error: { code: 'parser-died' } });
  });

  test('the children of a pool give way to others, one that reads for somebody who waits does not', async () => {
    const [own, pooled] = [puppet(), puppet()];
    const single = keep(createParser(() => own.port));
    const pool = keep(createParserPool(() => pooled.port, 1));
    for (const parser of [single, pool]) void parser.formatted('a', docx);
    expect([own.behind, pooled.behind]).toEqual([0, 1]);
  });

  test('a pool asks several at once', async () => {
    const puppets = [puppet(), puppet()];
    let started = 0;
    const pool = keep(createParserPool(() => (puppets[started++] ?? puppet()).port, 2));
    const jobs = ['a', 'b', 'c'].map((name) => pool.formatted(name, docx));
    expect(puppets.map(({ posted }) => posted.length)).toEqual([1, 1]);
    puppets[0]?.answer();
    puppets[1]?.answer();
    puppets[0]?.answer();
    expect(await Promise.all(jobs)).toHaveLength(3);
  });
});
