import { zipSync } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import { buildDocx, p, zipFiles } from '../testing/build-docx.ts';
import { readDocx } from './read-docx.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const outcome = (bytes: Uint8Array) => {
  const read = readDocx(bytes);
  return read.ok ? read.value.text : [read.error.code, read.error.params.reason ?? read.error.params.limit ?? null];
};
const withMain = (xml: string | Uint8Array) => buildDocx('', { files: { 'word/document.xml': xml } });

/** Offset of a record by its signature. */
function find(bytes: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0, seen = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === signature && seen++ === nth) return at;
  }
  throw new Error('no such record');
}
const CENTRAL = 0x02014b50;

function patch(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

describe('the container', () => {
  const whole = buildDocx(p('正文'));

  test('cut anywhere it is truncated, never a crash', () => {
    for (let length = 4; length < whole.length; length += 7) {
      expect(outcome(whole.slice(0, length))).toEqual(['truncated', null]);
    }
  });

  test('any single damaged byte gives a document or a coded error', () => {
    for (let at = 0; at < whole.length; at += 3) {
      const damaged = patch(whole, (view) => view.setUint8(at, view.getUint8(at) ^ 0x55));
      expect(() => readDocx(damaged)).not.toThrow();
    }
  });

  test('bytes before the archive are allowed', () => {
    const shifted = new Uint8Array(whole.length + 10);
    shifted.set(whole, 10);
    expect(outcome(shifted)).toBe('正文');
  });

  test('encrypted entries', () => {
    const at = find(whole, CENTRAL) + 8;
    expect(outcome(patch(whole, (view) => view.setUint16(at, 1, true)))).toEqual(['encrypted', null]);
  });

  test('entries that share bytes are refused', () => {
    const first = find(whole, CENTRAL);
    const second = find(whole, CENTRAL, 1);
    const overlapping = patch(whole, (view) => {
      for (const field of [16, 20, 24, 42]) view.setUint32(second + field, view.getUint32(first + field, true), true);
    });
    expect(outcome(overlapping)).toEqual(['malformed', 'overlap']);
  });

  test('two entries of one name are refused', () => {
    const twice = buildDocx(p('文'), { files: { 'word/Document.xml': '<x/>' } });
    expect(outcome(twice)).toEqual(['malformed', 'duplicate']);
  });

  test('an entry with two names is refused', () => {
    const again = Uint8Array.from([1, 0, 0, 0, 0, ...new TextEncoder().encode('word/document.xml')]);
    const whole = zipSync({
      'word/document.xml': new TextEncoder().encode(`<w:document ${w}/>`),
      'word/other.xml': [new TextEncoder().encode('<x/>'), { extra: { 28789: again } }],
    });
    expect(outcome(whole)).toEqual(['malformed', 'two-names']);
  });

  test('a damaged part does not pass as text', () => {
    const stored = patch(whole, (view) => {
      const at = find(whole, CENTRAL, 2) + 16;
      view.setUint32(at, view.getUint32(at, true) ^ 1, true);
    });
    expect(outcome(stored)).toEqual(['malformed', 'checksum']);
  });

  test('a part that grows out of proportion stops the reading', () => {
    const bomb = withMain(new Uint8Array(40 * 1024 * 1024).fill(0x20));
    expect(bomb.length).toBeLessThan(100_000);
    expect(outcome(bomb)).toEqual(['limit-exceeded', 'ratio']);
  });

  test('too many entries', () => {
    const files = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`x${index}`, '']));
    expect(outcome(zipFiles(files))).toEqual(['limit-exceeded', 'entries']);
  });
});

describe('the package', () => {
  test('a zip without a document', () => {
    expect(outcome(zipFiles({ '[Content_Types].xml': '<Types/>' }))).toEqual(['not-a-docx', null]);
  });

  test('the main part is where the relationships say, absolute or relative', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const rels = (target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${type}" Target="${target}"/></Relationships>`;
    const moved = (target: string) =>
      zipFiles({
        '_rels/.rels': rels(target),
        'Office Files/main.xml': `<w:document ${w}><w:body>${p('搬家')}</w:body></w:document>`,
      });
    expect(outcome(moved('/Office%20Files/main.xml'))).toBe('搬家');
    expect(outcome(moved('./x/../Office Files/main.xml'))).toBe('搬家');
  });

  test('strict documents read like transitional ones', () => {
    const strict =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:pPr><d:jc d:val="center"/></d:pPr><d:r><d:t>严格</d:t></d:r></d:p></d:body></d:document>';
    const read = readDocx(withMain(strict));
    expect(read.ok && [read.value.text, read.value.blocks[0]?.align]).toEqual(['严格', 'center']);
  });

  test.each(['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'])('without %s', (name) => {
    expect(outcome(buildDocx(p('还在'), { files: { [name]: null } }))).toBe('还在');
  });

  test('styles are found where Word puts them when the relationships are lost', () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const read = readDocx(buildDocx(p('文'), { styles, files: { 'word/_rels/document.xml.rels': null } }));
    expect(read.ok && read.value.blocks[0]?.stretches[0]?.style).toEqual({ size: 16 });
  });

  test.each([
    ['styles', 'styleSheet'],
    ['numbering', 'numberingPart'],
    ['settings', 'settingsPart'],
  ] as const)('a broken %s part costs itself and is reported', (part, loss) => {
    const read = readDocx(buildDocx(p('文'), { [part]: '<w:broken>' }));
    expect(read.ok && [read.value.text, read.value.read.notRead]).toEqual(['文', [{ part: loss, count: 1 }]]);
  });
});

describe('XML', () => {
  test.each([
    ['no XML', 'nothing'],
    ['cut', `<w:document ${w}><w:body>`],
    ['mismatched', `<w:document ${w}><w:body></w:p></w:document>`],
    ['a NUL', `<w:document ${w}><w:body>${p('\0')}</w:body></w:document>`],
    ['half a surrogate pair', `<w:document ${w}><w:body>${p('x').replace('x', '&#xD800;')}</w:body></w:document>`],
    ['an unknown entity', `<w:document ${w}>&x;</w:document>`],
  ])('%s is malformed', (_name, xml) => {
    expect(outcome(withMain(xml))).toEqual(['malformed', 'xml']);
  });

  test('XML that is no document', () => {
    expect(outcome(withMain('<x/>'))).toEqual(['malformed', 'no-body']);
  });

  test('a DOCTYPE is refused, so nothing can be expanded or fetched', () => {
    const xml = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${w}><w:body>${p('x')}</w:body></w:document>`;
    expect(outcome(withMain(xml))).toEqual(['malformed', 'doctype']);
  });

  test('elements too deep inside each other', () => {
    const xml = `<w:document ${w}>${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}</w:document>`;
    expect(outcome(withMain(xml))).toEqual(['limit-exceeded', 'xmlDepth']);
  });

  test('UTF-16 parts', () => {
    const xml = `\u{FEFF}<w:document ${w}><w:body>${p('宽')}</w:body></w:document>`;
    const units = Uint16Array.from(xml, (unit) => unit.charCodeAt(0));
    expect(outcome(withMain(new Uint8Array(units.buffer)))).toBe('宽');
  });

  test('an undeclared prefix costs its elements only', () => {
    const xml = `<w:document ${w}><w:body><x:y/>${p('文')}</w:body></w:document>`;
    expect(outcome(withMain(xml))).toBe('文');
  });
});
