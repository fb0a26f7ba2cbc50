import { zipFiles } from './build-docx.ts';

const ofd = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** XML inside `ofd:Content`'s layer, a page each; further or other parts of the container, `null` leaves one out. */
type Parts = Readonly<{
  /** XML in `ofd:CommonData` and in `ofd:Document` */
  common?: string;
  document?: string;
  /** XML in `ofd:DocBody` */
  body?: string;
  /** XML of each page before its content */
  head?: string;
  files?: Readonly<Record<string, string | Uint8Array | null>>;
}>;

/** The smallest .ofd with these pages, for tests. */
export function buildOfd(
  pages: readonly string[],
  { common = '', document = '', body = '', head = '', files }: Parts = {},
) {
  const list = pages.map((_, index) => `<ofd:Page ID="${100 + index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`);
  const contents = pages.map((page, index) => [
    `Doc_0/Pages/Page_${index}/Content.xml`,
    xml('Page', `${head}<ofd:Content><ofd:Layer ID="1">${page}</ofd:Layer></ofd:Content>`),
  ]);
  return zipFiles({
    'OFD.xml': xml('OFD', `<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${body}</ofd:DocBody>`),
    'Doc_0/Document.xml': xml(
      'Document',
      `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${common}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages>${document}`,
    ),
    ...Object.fromEntries(contents),
    ...files,
  });
}

export function xml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><ofd:${root} ${ofd}>${content}</ofd:${root}>`;
}

/** A line of text at a place in millimetres; `size` is the font size, the steps are those of Han. */
export function line(text: string, x: number, y: number, size = 5, more = ''): string {
  const steps = [...text].slice(1).map(() => size);
  const delta = steps.length > 0 ? ` DeltaX="${steps.join(' ')}"` : '';
  return textObject(text, `X="0" Y="${size}"${delta}`, `Boundary="${x} ${y} 200 10" Font="3" Size="${size}" ${more}`);
}

export function textObject(text: string, code: string, attributes: string, inner = ''): string {
  return `<ofd:TextObject ID="9" ${attributes}>${inner}<ofd:TextCode ${code}>${text}</ofd:TextCode></ofd:TextObject>`;
}
