import { fail, ok, type Result } from '#shared/contract/index.ts';
import { walkXml, type XmlHandler } from '../../container/xml.ts';
import type { Container } from '../../container/zip.ts';
import { limits } from '../../limits.ts';
import { ContentReader, type GraphicObject } from './content.ts';
import { numbers } from './matrix.ts';
import { resolve, texts } from './package.ts';
import type { Font } from './paint.ts';

/** Left, top, width, height, millimetres. */
export type Box = readonly [left: number, top: number, width: number, height: number];
type PageEntry = Readonly<{ id: string; part: string }>;

export type OfdDocument = {
  box: Box;
  pages: PageEntry[];
  /** parts by their id */
  templates: Map<string, string>;
  resources: string[];
  annotations: string | null;
  attachments: string | null;
};

const a4: Box = [0, 0, 210, 297];

/** Reads `Document.xml`. Errors: `malformed`, `limit-exceeded` (pages) and those of reading a part. */
export function readDocument(zip: Container, part: string): Result<OfdDocument> {
  const bytes = zip.read(part);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return fail('malformed', { part, reason: 'missing' });
  const document: OfdDocument = {
    box: a4,
    pages: [],
    templates: new Map(),
    resources: [],
    annotations: null,
    attachments: null,
  };
  const at = (location: string) => resolve(zip, part, location);
  const walked = walkXml(
    bytes.value,
    part,
    texts(
      {
        'ofd:PhysicalBox': (_element, text) => {
          document.box = toBox(text) ?? document.box;
        },
        'ofd:PublicRes': (_element, text) => document.resources.push(at(text)),
        'ofd:DocumentRes': (_element, text) => document.resources.push(at(text)),
        'ofd:Annotations': (_element, text) => {
          document.annotations = at(text);
        },
        'ofd:Attachments': (_element, text) => {
          document.attachments = at(text);
        },
      },
      {
        'ofd:Page': (element) =>
          document.pages.push({ id: element.attr('ID') ?? '', part: at(element.attr('BaseLoc') ?? '') }),
        'ofd:TemplatePage': (element) =>
          document.templates.set(element.attr('ID') ?? '', at(element.attr('BaseLoc') ?? '')),
      },
    ),
  );
  if (!walked.ok) return walked;
  const count = document.pages.length;
  return count > limits.pages ? fail('limit-exceeded', { limit: 'pages', count }) : ok(document);
}

export type PageContent = Readonly<{
  box: Box | null;
  /** templates that the page is drawn over or under */
  templates: readonly Readonly<{ id: string; above: boolean }>[];
  objects: readonly GraphicObject[];
}>;

/** Reads a page or a template. Errors: `malformed` and those of reading a part. */
export function readPage(zip: Container, part: string): Result<PageContent> {
  const bytes = zip.read(part);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return fail('malformed', { part, reason: 'missing' });
  let box: Box | null = null;
  const templates: { id: string; above: boolean }[] = [];
  const content = new ContentReader();
  const head = texts(
    {
      'ofd:PhysicalBox': (_element, text) => {
        box = toBox(text);
      },
    },
    {
      'ofd:Template': (element) =>
        templates.push({ id: element.attr('TemplateID') ?? '', above: element.attr('ZOrder') === 'Foreground' }),
    },
  );
  const walked = walkXml(bytes.value, part, both(head, content));
  return walked.ok ? ok({ box, templates, objects: content.objects }) : walked;
}

/** Reads fonts and composite units of a resource part into `fonts` and `composites`. Errors: as `readPage`. */
export function readResources(
  zip: Container,
  part: string,
  fonts: Map<string, Font>,
  composites: Map<string, readonly GraphicObject[]>,
): Result<void> {
  const bytes = zip.read(part);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return fail('malformed', { part, reason: 'missing' });
  let unit: ContentReader | null = null;
  let id = '';
  return walkXml(bytes.value, part, {
    open(element) {
      unit?.open(element);
      if (element.name === 'ofd:Font') {
        const name = element.attr('FontName') ?? element.attr('FamilyName') ?? '';
        const isOn = (attribute: string) => element.attr(attribute) === 'true';
        fonts.set(element.attr('ID') ?? '', { name, bold: isOn('Bold'), italic: isOn('Italic') });
      }
      if (element.name === 'ofd:CompositeGraphicUnit') {
        id = element.attr('ID') ?? '';
        unit = new ContentReader();
      }
    },
    text: (content) => unit?.text(content),
    close(name) {
      if (name === 'ofd:CompositeGraphicUnit' && unit !== null) {
        composites.set(id, unit.objects);
        unit = null;
      }
      unit?.close(name);
    },
  });
}

export function toBox(text: string | undefined): Box | null {
  const [left = 0, top = 0, width = 0, height = 0] = numbers(text, 4) ?? [];
  return width > 0 && height > 0 && width < 100_000 && height < 100_000 ? [left, top, width, height] : null;
}

function both(first: XmlHandler, second: XmlHandler): XmlHandler {
  return {
    open(element) {
      first.open(element);
      second.open(element);
    },
    text(content) {
      first.text?.(content);
      second.text?.(content);
    },
    close(name) {
      first.close(name);
      second.close(name);
    },
  };
}
