import { zipFiles } from './build-docx.ts';

const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const declared = [
  ...['office', 'text', 'table', 'style', 'manifest'].map((name) => `xmlns:${name}="${urn}:${name}:1.0"`),
  `xmlns:draw="${urn}:drawing:1.0"`,
  `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${urn}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ');

/** XML of the parts, without their root elements. */
type Parts = Readonly<{
  /** inside `office:automatic-styles` of `content.xml` */
  automatic?: string;
  /** inside `office:styles`, `office:automatic-styles` and `office:master-styles` of `styles.xml` */
  styles?: string;
  pageStyles?: string;
  masters?: string;
  /** inside `manifest:manifest` */
  manifest?: string;
  files?: Readonly<Record<string, string | Uint8Array | null>>;
}>;

/** The smallest .odt with this body, for tests: `body` is the XML inside `office:text`. */
export function buildOdt(
  body: string,
  { automatic = '', styles, pageStyles = '', masters = '', manifest, files }: Parts = {},
) {
  const sheet = `<office:styles>${styles ?? ''}</office:styles><office:automatic-styles>${pageStyles}</office:automatic-styles><office:master-styles>${masters}</office:master-styles>`;
  const hasSheet = styles !== undefined || masters !== '';
  return zipFiles({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': root(
      'office:document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    ...(hasSheet ? { 'styles.xml': root('office:document-styles', sheet) } : {}),
    ...(manifest === undefined ? {} : { 'META-INF/manifest.xml': root('manifest:manifest', manifest) }),
    ...files,
  });
}

/** A paragraph; a style of the name is asked for where one is given. */
export function textP(content: string, style = ''): string {
  return `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
}

export function listOf(items: readonly string[], attributes = 'text:style-name="L1"'): string {
  return `<text:list ${attributes}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
}

/** One level of a list style. */
export function numberLevel(level: number, format: string, attributes = ''): string {
  return `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${attributes}/>`;
}

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${name} ${declared}>${content}</${name}>`;
}
