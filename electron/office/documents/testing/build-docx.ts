import { strToU8, type Zippable, zipSync } from 'fflate/browser';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const declared = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Contents of the related parts, without their root elements; a header or footer is named by its relationship id. */
type Parts = Readonly<{
  styles?: string;
  numbering?: string;
  settings?: string;
  footnotes?: string;
  endnotes?: string;
  headers?: Readonly<Record<string, string>>;
  footers?: Readonly<Record<string, string>>;
  /** further files of the container, or whole parts in place of the ones made here; `null` leaves one out */
  files?: Readonly<Record<string, string | Uint8Array | null>>;
}>;

/** The smallest .docx that holds this body, for tests: `body` is the XML inside `w:body`. */
export function buildDocx(body: string, parts: Parts = {}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships([['root', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  };
  const links: (readonly [id: string, type: string, target: string])[] = [];
  for (const type of ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const) {
    const content = parts[type];
    if (content === undefined) continue;
    files[`word/${type}.xml`] = part(type, content);
    links.push([`${type}Id`, type, `${type}.xml`]);
  }
  for (const [kind, root] of [
    ['header', 'hdr'],
    ['footer', 'ftr'],
  ] as const) {
    for (const [id, content] of Object.entries(parts[`${kind}s`] ?? {})) {
      files[`word/${kind}-${id}.xml`] = part(root, content);
      links.push([id, kind, `${kind}-${id}.xml`]);
    }
  }
  files['word/_rels/document.xml.rels'] = relationships(links);
  return zipFiles({ ...files, ...parts.files });
}

/** A zip of texts and bytes, in the order given. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries);
}

/** A paragraph of one run. */
export function p(text: string, properties = '', runProperties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text, runProperties)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;
}

export function t(text: string): string {
  return `<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`;
}

/** One level of automatic numbering. */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** Paragraph properties that put a paragraph into a list. */
export function inList(numId: number, ilvl = 0): string {
  return `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${declared}>${content}</w:${root}>`;
}

function relationships(links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = links.map(([id, type, to]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${to}"/>`);
  return `<Relationships xmlns="${packaging}/relationships">${entries.join('')}</Relationships>`;
}
