import { deflated, type Entry, stored, zip } from './zip.ts';

/** A zipped document format, as much of it as the smallest document needs. */
export type Container = Readonly<{
  format: 'docx' | 'odt' | 'ofd';
  /** the part with the text in it, and what stands around the paragraphs there */
  main: string;
  head: string;
  tail: string;
  paragraph(content: string): string;
  others: readonly Entry[];
}>;

/** The container with this text (XML, not escaped) as its only paragraph. */
export function document(container: Container, content: string, more: readonly Entry[] = []): Uint8Array {
  const { head, tail, paragraph } = container;
  return withMain(container, deflated(container.main, head + paragraph(content) + tail), more);
}

export function withMain({ others }: Container, main: Entry, more: readonly Entry[] = []): Uint8Array {
  return zip([...others, main, ...more]);
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const docx: Container = {
  format: 'docx',
  main: 'word/document.xml',
  head: `${xml}<w:document xmlns:w="${word}"><w:body>`,
  tail: '</w:body></w:document>',
  paragraph: (content) => `<w:p><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`,
  others: [
    deflated(
      '[Content_Types].xml',
      `<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    deflated(
      '_rels/.rels',
      `<Relationships xmlns="${packaging}/relationships"><Relationship Id="a" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ),
  ],
};

const openDocument = 'urn:oasis:names:tc:opendocument:xmlns';
const odtType = 'application/vnd.oasis.opendocument.text';

const odt: Container = {
  format: 'odt',
  main: 'content.xml',
  head: `${xml}<office:document-content xmlns:office="${openDocument}:office:1.0" xmlns:text="${openDocument}:text:1.0" xmlns:table="${openDocument}:table:1.0" office:version="1.2"><office:body><office:text>`,
  tail: '</office:text></office:body></office:document-content>',
  paragraph: (content) => `<text:p>${content}</text:p>`,
  others: [
    stored('mimetype', odtType),
    deflated(
      'META-INF/manifest.xml',
      `${xml}<m:manifest xmlns:m="${openDocument}:manifest:1.0"><m:file-entry m:full-path="/" m:media-type="${odtType}"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>`,
    ),
  ],
};

const ofdSpace = 'xmlns:ofd="http://www.ofdspec.org/2016"';

const ofd: Container = {
  format: 'ofd',
  main: 'Doc_0/Pages/Page_0/Content.xml',
  head: `${xml}<ofd:Page ${ofdSpace}><ofd:Content><ofd:Layer ID="2">`,
  tail: '</ofd:Layer></ofd:Content></ofd:Page>',
  paragraph: (content) =>
    `<ofd:TextObject ID="3" Boundary="30 40 150 8" Font="1" Size="5"><ofd:TextCode X="0" Y="5">${content}</ofd:TextCode></ofd:TextObject>`,
  others: [
    deflated(
      'OFD.xml',
      `${xml}<ofd:OFD ${ofdSpace} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    deflated(
      'Doc_0/Document.xml',
      `${xml}<ofd:Document ${ofdSpace}><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    ),
  ],
};

export const containers = { docx, odt, ofd } as const;
