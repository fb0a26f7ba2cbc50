import { fail, ok, type Result } from '#shared/contract/index.ts';
import { type Element, walkXml, type XmlHandler } from '../../container/xml.ts';
import type { Container } from '../../container/zip.ts';

/** One of the documents in a container. */
export type Body = { root: string; signatures: string | null };

/** Reads the list of documents. Errors: `encrypted`, `malformed`, and those of reading a part. */
export function readBodies(zip: Container): Result<Body[]> {
  // The plain parts that an encrypted file keeps may say something else than the true ones.
  if (zip.has('Encryptions.xml') || zip.has('Encryption.xml')) return fail('encrypted');
  const bytes = zip.read('OFD.xml');
  if (!bytes.ok) return bytes;
  const bodies: Body[] = [];
  const walked = walkXml(
    bytes.value ?? new Uint8Array(),
    'OFD.xml',
    texts(
      {
        'ofd:DocRoot': (_element, text) => {
          const body = bodies.at(-1);
          if (body !== undefined) body.root = resolve(zip, '', text);
        },
        'ofd:Signatures': (_element, text) => {
          const body = bodies.at(-1);
          if (body !== undefined) body.signatures = resolve(zip, '', text);
        },
      },
      { 'ofd:DocBody': () => bodies.push({ root: '', signatures: null }) },
    ),
  );
  if (!walked.ok) return walked;
  const found = bodies.filter(({ root }) => root !== '');
  return found.length === 0 ? fail('malformed', { part: 'OFD.xml', reason: 'no-document' }) : ok(found);
}

/**
 * Name of a part that another one points at: from the root with a slash, otherwise beside the part; producers that
 * take another folder for the base are understood where the part is there.
 */
export function resolve(zip: Container, from: string, location: string): string {
  const target = location.trim().replaceAll('\\', '/');
  if (target === '') return '';
  const folder = from.split('/').slice(0, -1);
  const first = join(target.startsWith('/') ? [] : folder, target);
  const bases = [folder.slice(0, 1), [], folder];
  return [first, ...bases.map((base) => join(base, target))].find((name) => zip.has(name)) ?? first;
}

function join(base: readonly string[], target: string): string {
  const steps = [...base];
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Handlers by element, called where it closes with its own text; `begin` is called where one opens. */
export function texts(
  handlers: Readonly<Record<string, (element: Element, text: string) => void>>,
  begin: Readonly<Record<string, (element: Element) => unknown>> = {},
): XmlHandler {
  const open: { element: Element; text: string }[] = [];
  return {
    open(element) {
      open.push({ element, text: '' });
      begin[element.name]?.(element);
    },
    text(content) {
      const last = open.at(-1);
      if (last !== undefined && last.element.name in handlers) last.text += content;
    },
    close(name) {
      const closed = open.pop();
      if (closed !== undefined) handlers[name]?.(closed.element, closed.text);
    },
  };
}
