import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '#shared/contract/index.ts';
import { limits } from '../limits.ts';
import { checkMemory } from '../memory.ts';
import { NameScope } from './namespaces.ts';

/** An opened element; names carry the prefix of `namespaces.ts`, whatever prefix the file uses. */
export type Element = Readonly<{
  name: string;
  /** value of an attribute by canonical name (`w:val`), or by local name when it has no prefix (`Id`) */
  attr(name: string): string | undefined;
  /** canonical prefixes for a list of the file's own prefixes, as `mc:Choice` names them; '' for unknown ones */
  resolve(prefixes: string): string[];
}>;

export type XmlHandler = Readonly<{
  open(element: Element): void;
  close(name: string): void;
  text?(text: string): void;
}>;

type PlainNames = { xmlns: false; position: false };

const CHUNK = 256 * 1024;

/**
 * Walks one XML part, resolving names here: the parser's own resolution took a quarter of the reading time. There are no entities but XML's own five: a DOCTYPE is refused.
 * Errors: `malformed` (with `part` and `reason`), `limit-exceeded` (depth, attributes, names), `parser-memory`.
 */
export function walkXml(bytes: Uint8Array, part: string, handler: XmlHandler): Result<void> {
  const source = decodeXml(bytes);
  const parser = new SaxesParser<PlainNames>({ xmlns: false, position: false });
  const open: { name: string; scope: NameScope }[] = [];
  let failure: Result<void> | null = null;
  const stop = (found: Result<void>) => {
    failure ??= found;
  };

  parser.on('error', () => stop(fail('malformed', { part, reason: 'xml' })));
  parser.on('doctype', () => stop(fail('malformed', { part, reason: 'doctype' })));
  let attributes = 0;
  const bounded = (name: string) => {
    if (name.length > limits.xmlName) stop(fail('limit-exceeded', { limit: 'xmlName', part }));
  };
  parser.on('opentagstart', (tag) => {
    attributes = 0;
    bounded(tag.name);
  });
  parser.on('attribute', ({ name }) => {
    bounded(name);
    if (++attributes > limits.xmlAttributes) stop(fail('limit-exceeded', { limit: 'xmlAttributes', part }));
  });
  parser.on('opentag', (tag) => {
    if (failure !== null) return;
    if (open.length >= limits.xmlDepth) return stop(fail('limit-exceeded', { limit: 'xmlDepth', part }));
    const scope = (open.at(-1)?.scope ?? NameScope.outermost).within(tag.attributes);
    const name = scope.canonical(tag.name);
    open.push({ name, scope });
    handler.open(toElement(name, tag.attributes, scope));
  });
  parser.on('closetag', () => {
    if (failure !== null) return;
    const closed = open.pop();
    if (closed !== undefined) handler.close(closed.name);
  });
  const text = (content: string) => {
    if (failure === null) handler.text?.(content);
  };
  parser.on('text', text);
  parser.on('cdata', text);

  for (let at = 0; at < source.length && failure === null; at += CHUNK) {
    parser.write(source.slice(at, at + CHUNK));
    const memory = checkMemory();
    if (!memory.ok) stop(memory);
  }
  if (failure === null) parser.close();
  return failure ?? ok(undefined);
}

function toElement(name: string, attributes: Readonly<Record<string, string>>, scope: NameScope): Element {
  return {
    name,
    attr(wanted) {
      for (const written of scope.written(wanted)) {
        const value = attributes[written];
        if (value !== undefined) return value;
      }
      return undefined;
    },
    resolve: (prefixes) => prefixes.split(/\s+/u).map((prefix) => scope.prefix(prefix)),
  };
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  return new TextDecoder('utf-8').decode(bytes);
}
