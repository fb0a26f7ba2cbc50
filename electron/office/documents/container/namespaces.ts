const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const microsoft = 'http://schemas.microsoft.com/office';
const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** Canonical prefixes. Strict and transitional documents differ in nothing but these names for what is read here. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${transitional}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${transitional}/package/2006/relationships`, 'rel'],
  [`${transitional}/package/2006/content-types`, 'ct'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  [`${transitional}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${transitional}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}/drawingml/2006/picture`, 'pic'],
  [`${strict}/drawingml/picture`, 'pic'],
  [`${transitional}/drawingml/2006/chart`, 'c'],
  [`${strict}/drawingml/chart`, 'c'],
  [`${transitional}/drawingml/2006/diagram`, 'dgm'],
  [`${strict}/drawingml/diagram`, 'dgm'],
  [`${transitional}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${microsoft}/word/2010/wordprocessingShape`, 'wps'],
  [`${microsoft}/word/2010/wordprocessingGroup`, 'wpg'],
  [`${microsoft}/word/2010/wordprocessingCanvas`, 'wpc'],
  [`${microsoft}/word/2010/wordprocessingDrawing`, 'wp14'],
  [`${microsoft}/word/2010/wordml`, 'w14'],
  [`${microsoft}/word/2012/wordml`, 'w15'],
  [`${microsoft}/drawing/2010/main`, 'a14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${oasis}:office:1.0`, 'office'],
  [`${oasis}:text:1.0`, 'text'],
  [`${oasis}:table:1.0`, 'table'],
  [`${oasis}:drawing:1.0`, 'draw'],
  [`${oasis}:style:1.0`, 'style'],
  [`${oasis}:xsl-fo-compatible:1.0`, 'fo'],
  [`${oasis}:svg-compatible:1.0`, 'svg'],
  [`${oasis}:manifest:1.0`, 'manifest'],
  [`${oasis}:presentation:1.0`, 'presentation'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.ofdspec.org/2016', 'ofd'],
  ['http://www.ofdspec.org', 'ofd'],
]);

/** The prefixes that hold inside an element. Most documents declare all of theirs at the root, so names are cached. */
export class NameScope {
  /** Only `xml:` needs no declaration. */
  static readonly outermost = new NameScope(new Map([['xml', 'xml']]));
  /** canonical prefix ('' for a namespace that is not read) by the file's own */
  #declared: ReadonlyMap<string, string>;
  #canonical = new Map<string, string>();
  #written = new Map<string, readonly string[]>();

  constructor(declared: ReadonlyMap<string, string>) {
    this.#declared = declared;
  }

  /** Scope of an element with these attributes: a new one where they declare prefixes. */
  within(attributes: Readonly<Record<string, string>>): NameScope {
    let declared: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      declared ??= new Map(this.#declared);
      declared.set(name.slice('xmlns:'.length), prefixes.get(attributes[name] ?? '') ?? '');
    }
    return declared === null ? this : new NameScope(declared);
  }

  /** '' for a prefix that is not declared or whose namespace is not read. */
  prefix(written: string): string {
    return this.#declared.get(written) ?? '';
  }

  /** Element name with the canonical prefix; `?:` stands for namespaces that are not read. */
  canonical(written: string): string {
    let name = this.#canonical.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      const prefix = this.#declared.get(colon < 0 ? '' : written.slice(0, colon));
      const local = written.slice(colon + 1);
      name = colon < 0 && prefix === undefined ? local : `${prefix || '?'}:${local}`;
      this.#canonical.set(written, name);
    }
    return name;
  }

  /** How an attribute of this canonical name may be written here; attributes without a prefix have no namespace. */
  written(canonical: string): readonly string[] {
    let names = this.#written.get(canonical);
    if (names === undefined) {
      const colon = canonical.indexOf(':');
      const wanted = canonical.slice(0, colon);
      const local = canonical.slice(colon + 1);
      const matching = [...this.#declared].filter(([own, prefix]) => own !== '' && prefix === wanted);
      names = colon < 0 ? [canonical] : matching.map(([own]) => `${own}:${local}`);
      this.#written.set(canonical, names);
    }
    return names;
  }
}
