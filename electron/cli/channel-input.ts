import { z } from 'zod';
import { readFileBytes } from '#electron/office/index.ts';
import { type ChannelName, channels, fail, type Reply } from '#shared/contract/index.ts';
import { parseFlags } from './flags.ts';
import { type Io, resolvePath } from './io.ts';
import { readPackJson } from './pack-file.ts';

/**
 * Every channel is a command made from its schema: `--series-id X --year 2026`, `--by 张三 --role head`;
 * `--input JSON` gives the whole input at once. Bytes, a text or a pack come from a file named as the argument.
 */
export function channelOf(words: readonly string[]): { channel: ChannelName; rest: string[] } | null {
  for (const length of [3, 2, 1]) {
    const command = words.slice(0, length).join(' ');
    for (const channel of Object.keys(channels) as ChannelName[])
      if (channels[channel].command === command) return { channel, rest: words.slice(length) };
  }
  return null;
}

type Property = Readonly<{ type?: string; anyOf?: readonly Property[] }>;

export async function channelInput(io: Io, channel: ChannelName, args: readonly string[]): Promise<Reply<unknown>> {
  const schema = z.toJSONSchema(channels[channel].in, { unrepresentable: 'any', io: 'input' });
  const properties = (schema.properties ?? {}) as Record<string, Property>;
  const names = new Map(Object.keys(properties).map((name) => [kebab(name), name]));
  const flags = parseFlags(args, {
    ...Object.fromEntries([...names.keys()].map((flag) => [flag, 'list' as const])),
    role: 'text',
    input: 'text',
  });
  if (!flags.ok) return flags;
  const { files, text, lists } = flags.value;

  const input: Record<string, unknown> = {};
  if (text.input !== undefined) {
    const whole = parseJson(text.input);
    if (typeof whole !== 'object' || whole === null) return fail('usage', { problem: '--input: JSON' });
    Object.assign(input, whole);
  }
  for (const [flag, values] of Object.entries(lists)) {
    const name = names.get(flag) ?? flag;
    input[name] =
      name === 'by' ? { name: values.at(-1), role: text.role ?? 'clerk' } : readValue(properties[name] ?? {}, values);
  }
  if ('path' in properties && input.path === undefined && files[0]) input.path = files[0];
  if ('paths' in properties && input.paths === undefined && files.length) input.paths = files;
  resolvePaths(io, input);
  const [file] = files;
  if (file !== undefined && 'pack' in properties && input.pack === undefined) {
    const pack = await readPackJson(io, file);
    if (!pack.ok) return pack;
    input.pack = pack.value;
  }
  const taken = file === undefined ? null : await takeContent(resolvePath(io, file), properties, input);
  if (taken && !taken.ok) return taken;
  return { ok: true, value: input };
}

/** Puts what the file holds into the input of a channel that wants bytes or a text. */
async function takeContent(
  path: string,
  properties: Readonly<Record<string, Property>>,
  input: Record<string, unknown>,
): Promise<Reply<null>> {
  const wantsText = 'text' in properties && input.text === undefined;
  if (!wantsText && !('bytes' in properties)) return { ok: true, value: null };
  const file = await readFileBytes(path);
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  if (wantsText) input.text = textOf(bytes);
  if ('bytes' in properties) {
    input.name ??= name;
    input.bytes = bytes;
  }
  return { ok: true, value: null };
}

function resolvePaths(io: Io, input: Record<string, unknown>): void {
  for (const key of ['path', 'to', 'into', 'backup'])
    if (typeof input[key] === 'string') input[key] = resolvePath(io, input[key]);
  if (Array.isArray(input.paths)) input.paths = input.paths.map((path) => resolvePath(io, String(path)));
}

/** UTF-8, else what Chinese Windows saves as ANSI. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function readValue(property: Property, values: readonly string[]): unknown {
  const types = new Set([property.type, ...(property.anyOf ?? []).map((option) => option.type)]);
  const last = values.at(-1) ?? '';
  if (types.has('array')) return values.length === 1 && last.startsWith('[') ? parseJson(last) : [...values];
  if (types.has('object')) return parseJson(last);
  if (types.has('null') && last === 'null') return null;
  if ((types.has('integer') || types.has('number')) && /^-?\d+(?:\.\d+)?$/u.test(last)) return Number(last);
  if (types.has('boolean') && (last === 'true' || last === 'false')) return last === 'true';
  return last;
}

/** Not JSON stays the text it was: the channel's schema then says what is wrong with it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
