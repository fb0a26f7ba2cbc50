import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zipFiles } from '../../testing/build-docx.ts';
import { buildOfd, line, textObject, xml } from '../../testing/build-ofd.ts';
import { readOfd } from './read-ofd.ts';

const text = (bytes: Uint8Array) => {
  const read = readOfd(bytes);
  return read.ok ? read.value.text : [read.error.code, read.error.params.reason ?? read.error.params.limit ?? null];
};
const value = (bytes: Uint8Array) => {
  const read = readOfd(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const lost = (bytes: Uint8Array) =>
  Object.fromEntries(value(bytes).read.notRead.map(({ part, count }) => [part, count]));
const image = '<ofd:ImageObject ID="7" Boundary="0 0 10 10" ResourceID="8"/>';

describe('text on pages', () => {
  test('lines in the order of the page, not of the file', () => {
    expect(text(buildOfd([line('第二行。', 30, 60) + line('第一行。', 30, 40)]))).toBe('第一行。\n第二行。');
  });

  test('steps may be counted, down the page, or left out', () => {
    const codes = [
      textObject('一二三四', 'X="0" Y="5" DeltaX="g 2 5 5"', 'Boundary="30 40 100 10" Size="5" Font="1"'),
      textObject('甲乙丙', 'X="0" Y="5" DeltaY="g 2 6"', 'Boundary="30 60 10 30" Size="5" Font="1"'),
      textObject('无步', 'X="0" Y="5"', 'Boundary="30 100 100 10" Size="5" Font="1"'),
    ];
    expect(text(buildOfd([codes.join('')]))).toBe('一二三四\n甲乙丙\n无步');
  });

  test('one code may hold several lines', () => {
    const steps = 'X="0" Y="5" DeltaX="5 -5 5" DeltaY="0 8 0"';
    expect(text(buildOfd([textObject('甲乙丙丁', steps, 'Boundary="30 40 50 30" Size="5" Font="1"')]))).toBe(
      '甲乙\n丙丁',
    );
  });

  test('scaled and moved by a matrix', () => {
    const scaled = textObject(
      '放大',
      'X="0" Y="1" DeltaX="1"',
      'Boundary="30 40 50 30" CTM="8 0 0 8 0 0" Size="1" Font="1"',
    );
    const [stretch] = value(buildOfd([scaled])).blocks[0]?.stretches ?? [];
    expect(stretch?.style?.size).toBe(22.5);
    expect(stretch?.origin?.part).toBe('page 1');
    expect(stretch?.origin?.box?.map(Math.round)).toEqual([85, 116, 130, 139]);
  });

  test('indented XML around the text is no text', () => {
    const code = textObject('\n      正文\n    ', 'X="0" Y="5" DeltaX="5"', 'Boundary="30 40 50 9" Size="5" Font="1"');
    expect(text(buildOfd([code]))).toBe('正文');
  });

  test('glyphs without text are reported with their font', () => {
    const glyphs = '<ofd:CGTransform CodePosition="0" CodeCount="2"><ofd:Glyphs>5 6</ofd:Glyphs></ofd:CGTransform>';
    const object = textObject('¤¤', 'X="0" Y="5" DeltaX="5"', 'Boundary="30 40 50 9" Size="5" Font="1"', glyphs);
    const bytes = buildOfd([object + line('其余可读', 30, 60)]);
    expect([text(bytes), lost(bytes)]).toEqual(['□□\n其余可读', { fonts: 1 }]);
  });

  test('symbols by their font', () => {
    const resources = xml('Res', '<ofd:Fonts><ofd:Font ID="3" FontName="Wingdings"/></ofd:Fonts>');
    const signs = textObject('\u{F0FE}\u{F0FF}', 'X="0" Y="5" DeltaX="5"', 'Boundary="30 40 50 9" Size="5" Font="3"');
    const bytes = buildOfd([signs + line('其余可读', 30, 60)], {
      common: '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>',
      files: { 'Doc_0/PublicRes.xml': resources },
    });
    expect([text(bytes), lost(bytes)]).toEqual(['☑□\n其余可读', { symbols: 1 }]);
  });

  test('fonts and colours', () => {
    const resources = xml('Res', '<ofd:Fonts><ofd:Font ID="3" FontName="方正小标宋简体" Bold="true"/></ofd:Fonts>');
    const red = textObject(
      '红头',
      'X="0" Y="5" DeltaX="5"',
      'Boundary="30 40 50 9" Size="5" Font="3"',
      '<ofd:FillColor Value="#FF 0 0"/>',
    );
    const bytes = buildOfd([red], {
      common: '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>',
      files: { 'Doc_0/PublicRes.xml': resources },
    });
    expect(value(bytes).blocks[0]?.stretches[0]?.style).toEqual({
      font: '方正小标宋简体',
      size: 14,
      color: 'FF0000',
      bold: true,
    });
  });

  test('text that is not seen is reported, but read where a page is a picture', () => {
    const unseen = line('隐藏', 30, 40, 5, 'Visible="false"');
    expect(text(buildOfd([unseen + line('正文', 30, 60)]))).toBe('正文');
    expect(lost(buildOfd([unseen + line('正文', 30, 60)]))).toEqual({ hiddenText: 1 });
    expect(text(buildOfd([image + line('识别出的文字', 30, 40, 5, 'Alpha="0"')]))).toBe('识别出的文字');
  });

  test('pictures alone have no text', () => {
    expect(text(buildOfd([image]))).toEqual(['no-text', null]);
    expect(lost(buildOfd([image, line('文', 30, 40)]))).toEqual({ images: 1, scannedPages: 1 });
  });

  test('ruled tables', () => {
    const rule = (data: string) =>
      `<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
    const grid = rule('M 30 40 L 130 40 L 130 60 L 30 60 C') + rule('M 80 40 L 80 60');
    const { blocks } = value(buildOfd([grid + line('单位', 32, 45) + line('职责', 82, 45)]));
    expect(blocks.map(({ kind, cell }) => [kind, cell?.column])).toEqual([
      ['cell', 0],
      ['cell', 1],
    ]);
  });

  test('composite units', () => {
    const unit = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="50" Width="50" Height="20"><ofd:Content>${line('单元', 0, 0)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
    const bytes = buildOfd(['<ofd:CompositeObject ID="4" Boundary="30 40 50 20" ResourceID="50"/>'], {
      common: '<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>',
      files: { 'Doc_0/DocumentRes.xml': xml('Res', unit) },
    });
    expect(text(bytes)).toBe('单元');
  });
});

describe('around the pages', () => {
  const template = {
    common: '<ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>',
    head: '<ofd:Template TemplateID="2" ZOrder="Background"/>',
    files: {
      'Doc_0/Tpls/Tpl_0/Content.xml': xml(
        'Page',
        `<ofd:Content><ofd:Layer>${line('××市人民政府文件', 60, 40)}</ofd:Layer></ofd:Content>`,
      ),
    },
  };
  test('templates are part of the page', () => {
    expect(text(buildOfd([line('正文。', 30, 80)], template))).toBe('××市人民政府文件\n正文。');
  });

  test('several documents in one container, pages counted through', () => {
    const second = {
      'Doc_1/Document.xml': xml('Document', '<ofd:Pages><ofd:Page ID="1" BaseLoc="P.xml"/></ofd:Pages>'),
      'Doc_1/P.xml': xml('Page', `<ofd:Content><ofd:Layer>${line('附件', 30, 40)}</ofd:Layer></ofd:Content>`),
    };
    const body = '</ofd:DocBody><ofd:DocBody><ofd:DocRoot>/Doc_1/Document.xml</ofd:DocRoot>';
    const read = value(buildOfd([line('主件', 30, 40)], { body, files: second }));
    expect(read.text).toBe('主件\n附件');
    expect(read.blocks[1]?.stretches[0]?.origin?.part).toBe('page 2');
  });

  test('annotations stand apart from the lines', () => {
    const bytes = buildOfd([line('正文在此。', 30, 40)], {
      document: '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>',
      files: {
        'Doc_0/Annots/Annotations.xml': xml(
          'Annotations',
          '<ofd:Page PageID="100"><ofd:FileLoc>A.xml</ofd:FileLoc></ofd:Page>',
        ),
        'Doc_0/Annots/A.xml': xml(
          'PageAnnot',
          `<ofd:Annot Type="Watermark"><ofd:Appearance Boundary="30 40 50 20">${line('内部使用', 0, 0)}</ofd:Appearance></ofd:Annot><ofd:Annot Type="Highlight"><ofd:Remark>批注</ofd:Remark></ofd:Annot>`,
        ),
      },
    });
    expect(value(bytes).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'textbox']);
    expect(lost(bytes)).toEqual({ comments: 1 });
  });

  test('signatures, seals and attachments are named', () => {
    const bytes = buildOfd([line('正文', 30, 40)], {
      body: '<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>',
      document: '<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>',
      files: {
        'Doc_0/Signs/Signatures.xml': xml(
          'Signatures',
          '<ofd:Signature ID="1" Type="Seal"/><ofd:Signature ID="2" Type="Sign"/><ofd:Signature ID="3"/>',
        ),
        'Doc_0/Attachs/Attachments.xml': xml('Attachments', '<ofd:Attachment ID="1" Name="表"/>'),
      },
    });
    expect(lost(bytes)).toEqual({ embedded: 1, seals: 2, signatures: 1 });
  });
});

describe('damage', () => {
  const page = line('正文', 30, 40);
  test('encrypted', () => {
    expect(text(buildOfd([page], { files: { 'Encryptions.xml': xml('Encryptions', '') } }))).toEqual([
      'encrypted',
      null,
    ]);
  });

  test('a page that is gone costs itself, all of them the document', () => {
    const gone = { files: { 'Doc_0/Pages/Page_1/Content.xml': null } };
    expect(text(buildOfd([page, page], gone))).toBe('正文');
    expect(lost(buildOfd([page, page], gone))).toEqual({ damagedPages: 1 });
    expect(text(buildOfd([page], { files: { 'Doc_0/Pages/Page_0/Content.xml': '<x' } }))).toEqual(['malformed', 'xml']);
  });

  test.each(['PublicRes', 'DocumentRes'])('a missing %s is reported', (name) => {
    const bytes = buildOfd([page], { common: `<ofd:${name}>${name}.xml</ofd:${name}>` });
    expect([text(bytes), lost(bytes)]).toEqual(['正文', { resources: 1 }]);
  });

  test('no list of documents', () => {
    expect(text(zipFiles({ 'OFD.xml': xml('OFD', '') }))).toEqual(['malformed', 'no-document']);
    expect(text(buildOfd([page], { files: { 'Doc_0/Document.xml': null } }))).toEqual(['malformed', 'missing']);
  });

  test('more pages than any document has', () => {
    const pages = '<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(3_000);
    const files = { 'Doc_0/Document.xml': xml('Document', `<ofd:Pages>${pages}</ofd:Pages>`) };
    expect(text(buildOfd([page], { files }))).toEqual(['limit-exceeded', 'pages']);
  });

  test('a template that is drawn without end', () => {
    const unit = (id: number, of: number) =>
      `<ofd:CompositeGraphicUnit ID="${id}"><ofd:Content>${`<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="${of}"/>`.repeat(40)}</ofd:Content></ofd:CompositeGraphicUnit>`;
    const bytes = buildOfd(['<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="1"/>'], {
      common: '<ofd:PublicRes>R.xml</ofd:PublicRes>',
      files: { 'Doc_0/R.xml': xml('Res', [1, 2, 3, 4, 5, 6, 7].map((id) => unit(id, (id % 7) + 1)).join('')) },
    });
    expect(text(bytes)).toEqual(['limit-exceeded', 'pageObjects']);
  });

  test('a step that is repeated for ever', () => {
    const wild = textObject(
      '一二',
      'X="0" Y="5" DeltaX="g 999999999999 5 g -3 5 g x y"',
      'Boundary="30 40 50 9" Size="5" Font="1"',
    );
    expect(text(buildOfd([wild]))).toBe('一二');
  });

  test('a path of wild numbers', () => {
    const path =
      '<ofd:PathObject Boundary="0 0 1 1"><ofd:AbbreviatedData>M 1e308 NaN L -1e308 5 L x L 1 1 Z C</ofd:AbbreviatedData></ofd:PathObject>';
    expect(text(buildOfd([path + page]))).toBe('正文');
  });

  const whole = buildOfd([page + image, line('第二页', 30, 40)], {
    document: '<ofd:Annotations>A.xml</ofd:Annotations>',
  });
  test('cut anywhere', () => {
    for (let length = 4; length < whole.length; length += 11)
      expect(text(whole.slice(0, length))).toEqual(['truncated', null]);
  });

  test('any damaged byte gives text or a coded error', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        readOfd(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('any damaged XML gives text or a coded error', () => {
    const source = xml('Page', `<ofd:Content><ofd:Layer>${page}${line('尾', 30, 60)}</ofd:Layer></ofd:Content>`);
    fc.assert(
      fc.property(fc.nat(source.length - 1), fc.string({ maxLength: 4 }), (at, insert) => {
        readOfd(
          buildOfd([''], {
            files: { 'Doc_0/Pages/Page_0/Content.xml': source.slice(0, at) + insert + source.slice(at + 1) },
          }),
        );
      }),
      { numRuns: 300 },
    );
  });
});
