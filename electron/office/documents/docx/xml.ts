import { SaxesParser, type SaxesTagNS } from 'saxes';
import { fail, ok, type Result } from '#shared/contract/index.ts';
import { limits } from '../limits.ts';
import { checkMemory } from '../memory.ts';
import { prefixOf } from './namespaces.ts';

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

const CHUNK = 256 * 1024;

/**
 * Walks one XML part. There are no entities but XML's own five: a DOCTYPE is refused.
 * Errors: `malformed` (with `part` and `reason`), `limit-exceeded` (depth), `parser-memory`.
 */
export function walkXml(bytes: Uint8Array, part: string, handler: XmlHandler): Result<void> {
  const source = decodeXml(bytes);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: string[] = [];
  let failure: Result<void> | null = null;
  const stop = (found: Result<void>) => {
    failure ??= found;
  };

  parser.on('error', () => stop(fail('malformed', { part, reason: 'xml' })));
  parser.on('doctype', () => stop(fail('malformed', { part, reason: 'doctype' })));
  parser.on('opentag', (tag) => {
    if (failure !== null) return;
    if (open.length >= limits.xmlDepth) return stop(fail('limit-exceeded', { limit: 'xmlDepth', part }));
    const name = canonical(tag.uri, tag.local);
    open.push(name);
    handler.open(toElement(tag, name, (prefix) => parser.resolve(prefix)));
  });
  parser.on('closetag', () => {
    if (failure !== null) return;
    const name = open.pop();
    if (name !== undefined) handler.close(name);
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

function toElement(tag: SaxesTagNS, name: string, resolve: (prefix: string) => string | undefined): Element {
  return {
    name,
    attr(wanted) {
      for (const key in tag.attributes) {
        const attribute = tag.attributes[key];
        if (attribute !== undefined && canonical(attribute.uri, attribute.local) === wanted) return attribute.value;
      }
      return undefined;
    },
    resolve: (prefixes) => prefixes.split(/\s+/u).map((prefix) => prefixOf(resolve(prefix) ?? '')),
  };
}

function canonical(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixOf(uri);
  return prefix === '' ? `?:${local}` : `${prefix}:${local}`;
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
