import { ok, type Result } from '#shared/contract/index.ts';
import { walkXml } from '../../container/xml.ts';
import type { Container } from '../../container/zip.ts';
import { ContentReader, type GraphicObject } from './content.ts';
import { toBox } from './document.ts';
import { resolve, texts } from './package.ts';

/** What an annotation draws, and where. */
export type Drawn = Readonly<{ objects: readonly GraphicObject[]; shift: readonly [x: number, y: number] }>;
export type Annotations = Readonly<{
  drawn: readonly Drawn[];
  /** annotations with a remark that someone wrote */
  remarks: number;
  stamps: number;
}>;

/** Parts with annotations, by the page's id. Errors: those of reading a part. */
export function readAnnotationList(zip: Container, part: string): Result<Map<string, string[]>> {
  const byPage = new Map<string, string[]>();
  let page: string[] = [];
  const walked = walkPart(
    zip,
    part,
    texts(
      { 'ofd:FileLoc': (_element, text) => page.push(resolve(zip, part, text)) },
      {
        'ofd:Page': (element) => {
          const id = element.attr('PageID') ?? '';
          page = byPage.get(id) ?? [];
          byPage.set(id, page);
        },
      },
    ),
  );
  return walked.ok ? ok(byPage) : walked;
}

/** Errors: those of reading a part. */
export function readAnnotations(zip: Container, part: string): Result<Annotations> {
  const drawn: Drawn[] = [];
  const found = { remarks: 0, stamps: 0 };
  let isShown = true;
  let appearance: { content: ContentReader; shift: readonly [number, number] } | null = null;
  const walked = walkPart(zip, part, {
    open(element) {
      appearance?.content.open(element);
      if (element.name === 'ofd:Annot') {
        isShown = element.attr('Visible') !== 'false';
        if (element.attr('Type') === 'Stamp') found.stamps += 1;
      }
      if (element.name === 'ofd:Remark') found.remarks += 1;
      if (element.name === 'ofd:Appearance' && isShown) {
        const [x, y] = toBox(element.attr('Boundary')) ?? [0, 0];
        appearance = { content: new ContentReader(), shift: [x, y] };
      }
    },
    text: (content) => appearance?.content.text(content),
    close(name) {
      if (name === 'ofd:Appearance' && appearance !== null) {
        drawn.push({ objects: appearance.content.objects, shift: appearance.shift });
        appearance = null;
      }
      appearance?.content.close(name);
    },
  });
  return walked.ok ? ok({ drawn, ...found }) : walked;
}

/** How many signatures and seals a document has. Errors: those of reading a part. */
export function countSignatures(zip: Container, part: string): Result<{ signatures: number; seals: number }> {
  const found = { signatures: 0, seals: 0 };
  const walked = walkPart(zip, part, {
    open(element) {
      if (element.name !== 'ofd:Signature') return;
      if (element.attr('Type') === 'Sign') found.signatures += 1;
      else found.seals += 1;
    },
    close() {},
  });
  return walked.ok ? ok(found) : walked;
}

/** Errors: those of reading a part. */
export function countAttachments(zip: Container, part: string): Result<number> {
  let count = 0;
  const counter = texts({}, { 'ofd:Attachment': () => (count += 1) });
  const walked = walkPart(zip, part, counter);
  return walked.ok ? ok(count) : walked;
}

function walkPart(zip: Container, part: string, handler: Parameters<typeof walkXml>[2]): Result<void> {
  const bytes = zip.read(part);
  if (!bytes.ok) return bytes;
  return walkXml(bytes.value ?? new Uint8Array(), part, handler);
}
