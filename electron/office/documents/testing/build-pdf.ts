/** A page of a made-up pdf: 595 × 842 points (A4), lengths from the lower left corner, as pdf has them. */
export type PdfPage = Readonly<{
  /** operators; see `textAt` */
  content: string;
  /** further entries of the page's dictionary */
  entries?: string;
}>;

export type PdfParts = Readonly<{
  pages: readonly PdfPage[];
  /** numbered from `firstExtra` on */
  extra?: readonly string[];
  /** further entries of the catalog */
  catalog?: string;
  /** distance by which all numbers in the table of objects are wrong */
  shift?: number;
  /** further fonts: entries of the resources' font dictionary */
  fonts?: string;
}>;

/** Number of the first of `PdfParts.extra`. */
export const firstExtra = 10;

/** An uncompressed pdf with a Chinese font that isn't in it: /F1 takes UCS-2. */
export function buildPdf({ pages, extra = [], catalog = '', shift = 0, fonts = '' }: PdfParts): Uint8Array {
  const firstPage = firstExtra + extra.length;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const resources = `<< /Font << /F1 3 0 R /F2 5 0 R ${fonts} >> /XObject << /Im1 6 0 R >> >>`;
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources ${resources} >>`],
    [3, chineseFont('UniGB-UCS2-H')],
    [4, cidFont],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    ...(pages.some(({ content }) => content.includes('/Im1 Do')) ? ([[6, picture]] as const) : []),
    ...extra.map((content, index): [number, string] => [firstExtra + index, content]),
  ]);
  pages.forEach(({ content, entries = '' }, index) => {
    const number = firstPage + index * 2;
    objects.set(number, `<< /Type /Page /Parent 2 0 R /Contents ${number + 1} 0 R ${entries} >>`);
    objects.set(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  return latin(serialise(objects, shift));
}

/** A font by the name of a predefined character map. */
export function chineseFont(encoding: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`;
}

/** Text with its baseline's left end at a place; `turned` by degrees, counterclockwise. */
export function textAt(text: string, x: number, y: number, size = 16, turned = 0): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)].map((value) =>
    value.toFixed(6),
  );
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `BT /F1 ${size} Tf ${cos} ${sin} -${sin} ${cos} ${x} ${y} Tm <${codes.join('')}> Tj ET\n`.replace('--', '');
}

/** Lines of text under each other, from the top. */
export function linesAt(lines: readonly string[], x: number, top: number, size = 16, pitch = 28): string {
  return lines.map((line, index) => textAt(line, x, top - index * pitch, size)).join('');
}

/** A picture over the whole page, as a scanner makes it. */
export const scan = 'q 595 0 0 842 0 0 cm /Im1 Do Q\n';

const cidFont =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] ' +
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> ' +
  '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] ' +
  '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>';
const picture =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\n' +
  'stream\n\x80\nendstream';

function serialise(objects: ReadonlyMap<number, string>, shift: number): string {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places = new Map<number, number>();
  for (const [number, content] of objects) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${content}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place + shift).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length + shift;
  return `${text}xref\n0 ${size}\n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
