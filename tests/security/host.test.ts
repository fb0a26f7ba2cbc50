import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Host, startHost } from '#electron/host/index.ts';
import type { Office } from '#electron/office/index.ts';
import { fromWire, type Reply, toWire } from '#shared/contract/index.ts';

type Answer = Readonly<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>;
type Sent = Readonly<{ method?: string; path: string; headers?: Record<string, string>; body?: string | Uint8Array }>;

const calls: [string, unknown][] = [];
let listener: Parameters<Office['on']>[0] | undefined;
const office: Office = {
  async call(channel, input) {
    calls.push([channel, input]);
    return { ok: false, error: { code: 'no-workspace', params: {} } };
  },
  on(given) {
    listener = given;
    return () => {
      listener = undefined;
    };
  },
  close: async () => undefined,
};

let folder: string;
let host: Host;
let cookie: string;
const bugs: unknown[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianwen-host-'));
  await mkdir(join(folder, 'page/assets'), { recursive: true });
  await writeFile(join(folder, 'page/index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" />');
  await writeFile(join(folder, 'page/assets/index-1.js'), 'export {};');
  await writeFile(join(folder, 'secret.json'), 'TOP SECRET');
  calls.length = 0;
  bugs.length = 0;
  const options = { office, rendererDir: join(folder, 'page'), bodyLimit: 1000 };
  host = await startHost({ ...options, onBug: (error) => bugs.push(error) });
  const entered = await send({ path: pathOf(host.url) });
  cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
});

afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true });
  expect(bugs).toEqual([]);
});

describe('the one-time link', () => {
  it('gives a strict cookie that scripts cannot read, and leads to the page', async () => {
    const other = await startHost({ office, rendererDir: join(folder, 'page') });
    const entered = await sendTo(other, { path: pathOf(other.url) });
    expect(entered.status).toBe(303);
    expect(entered.headers.location).toBe('/');
    expect(String(entered.headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/u);
    await other.close();
  });

  it('works once', async () => {
    const again = await send({ path: pathOf(host.url) });
    expect([again.status, errorOf(again)]).toEqual([403, 'forbidden']);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('leads whoever holds the cookie to the page once more', async () => {
    const again = await send({ path: pathOf(host.url), headers: { cookie } });
    expect([again.status, again.headers['set-cookie']]).toEqual([303, undefined]);
  });

  it('that is spent is refused in words where a person opens it', async () => {
    const again = await send({ path: pathOf(host.url), headers: { 'sec-fetch-dest': 'document' } });
    expect(again.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(again.text).toMatch(/请用程序给出的链接/u);
  });

  it('is refused with a guessed token', async () => {
    expect((await send({ path: '/enter?token=guess' })).status).toBe(403);
    expect((await send({ path: '/enter' })).status).toBe(403);
  });
});

describe('a call', () => {
  it('reaches the office with bytes and all', async () => {
    const bytes = Uint8Array.of(1, 2, 255);
    const answer = await post('draft.open', { body: toWire({ name: 'a.txt', bytes }) });
    expect([answer.status, errorOf(answer)]).toEqual([200, 'no-workspace']);
    expect(calls).toEqual([['draft.open', { name: 'a.txt', bytes }]]);
  });

  const foreign: [string, Record<string, string>][] = [
    ['a name that points to 127.0.0.1', { host: 'evil.example' }],
    ['localhost, which is not the link', { host: 'localhost' }],
    ['a page elsewhere', { origin: 'https://evil.example' }],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['no page at all', { origin: '' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['a typed address', { 'sec-fetch-site': 'none' }],
    ['someone without the cookie', { cookie: '' }],
    ['someone with a guessed cookie', { cookie: 'jianwen-1=x' }],
  ];
  it.each(foreign)('from %s is forbidden', async (_who, headers) => {
    const answer = await post('app.info', { headers });
    expect([answer.status, errorOf(answer)]).toEqual([403, 'forbidden']);
    expect(calls).toEqual([]);
  });

  it('without any Origin is forbidden', async () => {
    const answer = await send({
      method: 'POST',
      path: '/api/app.info',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{}',
    });
    expect([answer.status, errorOf(answer)]).toEqual([403, 'forbidden']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
    'as %s is no request',
    async (type) => {
      const answer = await post('app.info', { headers: { 'content-type': type } });
      expect([answer.status, errorOf(answer)]).toEqual([400, 'bad-request']);
    },
  );

  it.each(['', '{', '{"a":', Uint8Array.of(0x22, 0xff, 0x22)])('with a broken body is no request', async (body) => {
    expect(errorOf(await post('app.info', { body }))).toBe('bad-request');
    expect(calls).toEqual([]);
  });

  it.each(['app.nothing', 'constructor', '__proto__', 'toString', '', 'app.info/'])(
    'to "%s", which is no channel, is refused',
    async (channel) => {
      const answer = await post(channel);
      expect([answer.status, errorOf(answer)]).toEqual([404, 'unknown-channel']);
      expect(calls).toEqual([]);
    },
  );

  it.each([
    ['just too large', 1001],
    ['far too large', 500_000],
  ])('%s is refused in words', async (_size, length) => {
    const answer = await post('app.info', { body: `"${'x'.repeat(length - 2)}"` });
    expect([answer.status, errorOf(answer)]).toEqual([413, 'file-too-large']);
  });

  it('that claims to be small and is not, is refused', async () => {
    const answer = await post('app.info', { body: 'x'.repeat(2000), headers: { 'transfer-encoding': 'chunked' } });
    expect(answer.status).toBe(413);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('by %s is no request', async (method) => {
    const answer = await send({ method, path: '/api/app.info', headers: own() });
    expect(errorOf(answer)).toBe('bad-request');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('by GET is no request', async () => {
    expect((await send({ path: '/api/app.info', headers: { cookie } })).status).toBe(404);
    expect(calls).toEqual([]);
  });
});

describe('the page', () => {
  it('comes with a nonce of its own each time, in the policy and in the page', async () => {
    const [first, second] = [await page('/'), await page('/')];
    const nonce = /content="([\w-]{20,})"/u.exec(first.text)?.[1];
    expect(nonce).toBeDefined();
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(second.text).not.toBe(first.text);
    expect(first.headers['cache-control']).toBe('no-store');
  });

  it('keeps hashed files for ever and says nothing inline may run', async () => {
    const script = await page('/assets/index-1.js');
    expect(script.headers['cache-control']).toContain('immutable');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/', '/assets/index-1.js', '/nothing.js', '/api/app.info'])('is walled off everywhere: %s', async (path) => {
    expect((await page(path)).headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });

  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/../../secret.json',
    '/assets/..%5c..%5csecret.json',
    '/assets%2f..%2f..%2fsecret.json',
    '//etc/passwd',
    '/assets/',
    '/index.html%00.js',
    'http://evil.example/../secret.json',
  ])('serves nothing outside its folder: %s', async (path) => {
    const answer = await page(path);
    expect([answer.status, errorOf(answer)]).toEqual([404, 'not-found']);
    expect(answer.text).not.toContain('SECRET');
  });

  it('is not shown to a frame or script of another site', async () => {
    expect((await page('/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await page('/', { 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  it('is shown where the address is typed or reloaded', async () => {
    expect((await page('/', { 'sec-fetch-site': 'none' })).status).toBe(200);
  });
});

describe('events', () => {
  it('reach a page that holds the cookie, and nobody else', async () => {
    expect((await send({ path: '/events' })).status).toBe(403);
    const heard = new Promise<string>((resolve, reject) => {
      const asked = httpRequest(
        { host: '127.0.0.1', port: host.port, path: '/events', headers: { cookie } },
        (response) => {
          response.setEncoding('utf8').on('data', (text: string) => {
            if (text.includes('event:')) resolve(text);
            else listener?.('workspace.changed', { path: '/办公室' });
          });
        },
      );
      asked.on('error', reject).end();
    });
    expect(await heard).toBe('event: workspace.changed\ndata: {"path":"/办公室"}\n\n');
  });
});

it('listens on the loopback address only', async () => {
  expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\?token=[\w-]{43}$/u);
});

function post(channel: string, { headers = {}, body = '{}' }: Pick<Sent, 'headers' | 'body'> = {}): Promise<Answer> {
  return send({ method: 'POST', path: `/api/${channel}`, headers: { ...own(), ...headers }, body });
}

function page(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return send({ path, headers: { cookie, ...headers } });
}

function own(): Record<string, string> {
  return { cookie, origin: `http://127.0.0.1:${host.port}`, 'content-type': 'application/json' };
}

function send(sent: Sent): Promise<Answer> {
  return sendTo(host, sent);
}

/** Sends exactly what it is told: `fetch` would tidy paths and forbid headers. */
function sendTo(to: Host, { method = 'GET', path, headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port: to.port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function errorOf(answer: Answer): string | undefined {
  const reply = fromWire(answer.text) as Reply<unknown>;
  return reply.ok ? undefined : reply.error.code;
}
