import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '#shared/contract/index.ts';
import { buildDocx, inList, level, p, r, t } from '../testing/build-docx.ts';
import { readDocx } from './read-docx.ts';

function read(...docx: Parameters<typeof buildDocx>): ReadDocument {
  const result = readDocx(buildDocx(...docx));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function lost(document: ReadDocument): Record<string, number> {
  return Object.fromEntries(document.read.notRead.map(({ part, count }) => [part, count]));
}

const kinds = (document: ReadDocument) => document.blocks.map(({ kind }) => kind);

describe('the flow of the body', () => {
  test('text is the blocks joined by line feeds, and spans cut it exactly', () => {
    const document = read(p('关于召开会议的通知') + p('') + p('各乡镇人民政府：'));
    expect(document.text).toBe('关于召开会议的通知\n\n各乡镇人民政府：');
    expect(document.blocks.map(({ span: [from, to] }) => document.text.slice(from, to))).toEqual([
      '关于召开会议的通知',
      '',
      '各乡镇人民政府：',
    ]);
  });

  test('a soft line break stays inside its block, a tab is a tab', () => {
    const document = read(`<w:p><w:r>${t('甲')}<w:br/>${t('乙')}<w:tab/>${t('丙')}</w:r></w:p>`);
    expect(document.text).toBe('甲\n乙\t丙');
    expect(document.blocks).toHaveLength(1);
  });

  test('special characters of a run', () => {
    const inRun = (inside: string) => read(`<w:p><w:r>${t('前')}${inside}${t('后')}</w:r></w:p>`).text;
    expect(inRun('<w:noBreakHyphen/>')).toBe('前-后');
    expect(inRun('<w:softHyphen/>')).toBe('前后');
    expect(inRun('<w:cr/>')).toBe('前\n后');
    expect(inRun('<w:lastRenderedPageBreak/>')).toBe('前后');
  });

  test.each([
    ['a ticked box', 'w:font="Wingdings" w:char="F0FE"', '☑', 0],
    ['an empty box', 'w:font="Wingdings" w:char="F0A8"', '□', 0],
    ['a tick', 'w:font="Wingdings" w:char="F0FC"', '✓', 0],
    ['a ticked box of another font, its code as the font has it', 'w:font="Wingdings 2" w:char="0052"', '☑', 0],
    ['a Greek letter', 'w:font="Symbol" w:char="F061"', 'α', 0],
    ['an ordinary character', 'w:font="宋体" w:char="25A1"', '□', 0],
    ['one that no font but its own knows', 'w:font="MT Extra" w:char="F04C"', '□', 1],
    ['a code that the font leaves empty', 'w:font="Wingdings" w:char="F0FF"', '□', 1],
    ['no code', 'w:font="Wingdings"', '□', 1],
  ])('a symbol: %s', (_name, attributes, sign, count) => {
    const document = read(`<w:p><w:r>${t('前')}<w:sym ${attributes}/>${t('后')}</w:r></w:p>`);
    expect([document.text, lost(document)]).toEqual([`前${sign}后`, count > 0 ? { symbols: count } : {}]);
    expect(document.blocks[0]?.stretches.map(({ span, origin }) => [...span, origin?.offset])).toEqual([[0, 3, 0]]);
  });

  test('a symbol that is written as text, by the font of its run or its style', () => {
    const fonts = (names: string) => `<w:rFonts ${names}/>`;
    const document = read(
      `<w:p>${r('前\u{F0FE}后', fonts('w:ascii="Wingdings" w:hAnsi="Wingdings" w:eastAsia="仿宋"'))}${r('\u{F0FC}', fonts('w:eastAsia="Wingdings"'))}${r('\u{F0FC}\u{E001}')}</w:p>`,
    );
    // What stands elsewhere in the private use area may be a character that an office made itself.
    expect([document.text, lost(document)]).toEqual(['前☑后✓□\u{E001}', { symbols: 1 }]);
  });

  test('a symbol beyond the basic plane is one character of its run', () => {
    const document = read(`<w:p><w:r>${t('电')}<w:sym w:font="Wingdings" w:char="F028"/>${t('话')}</w:r></w:p>`);
    expect(document.text).toBe('电\u{1F57F}话');
    expect(document.blocks[0]?.stretches.map(({ origin }) => origin?.offset)).toEqual([0, 2]);
  });

  test('a symbol in hidden or deleted text is not one more that is lost', () => {
    const sign = '<w:sym w:font="MT Extra" w:char="F04C"/>';
    const document = read(
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr>${sign}</w:r><w:del><w:r>${sign}</w:r></w:del>${r('文')}</w:p>`,
    );
    expect([document.text, lost(document)]).toEqual(['文', { deletedText: 1, hiddenText: 1 }]);
  });

  test('characters outside the basic plane keep their offsets', () => {
    const document = read(`<w:p>${r('𠮷野')}${r('家')}</w:p>`);
    expect(document.text).toBe('𠮷野家');
    expect(document.blocks[0]?.stretches.map(({ span }) => span)).toEqual([
      [0, 3],
      [3, 4],
    ]);
  });

  test('links, content controls, smart tags and custom XML are looked through', () => {
    const document = read(
      `<w:p><w:hyperlink>${r('链')}</w:hyperlink><w:smartTag>${r('签')}</w:smartTag>` +
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('控')}</w:sdtContent></w:sdt></w:p>` +
        `<w:sdt><w:sdtContent>${p('块')}</w:sdtContent></w:sdt>`,
    );
    expect(document.text).toBe('链签控\n块');
  });

  test('ruby keeps its base', () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('zhòng')}</w:rt><w:rubyBase>${r('重')}</w:rubyBase></w:ruby></w:r>`;
    const document = read(`<w:p>${r('尊')}${ruby}</w:p>`);
    expect(document.text).toBe('尊重');
    expect(lost(document)).toEqual({ ruby: 1 });
  });
});

describe('page breaks', () => {
  const breakRun = '<w:r><w:br w:type="page"/></w:r>';

  test('a paragraph with nothing but a break becomes the break', () => {
    const document = read(`${p('正文')}<w:p>${breakRun}</w:p>${p('附件')}`);
    expect(kinds(document)).toEqual(['paragraph', 'pageBreak', 'paragraph']);
    expect(document.blocks[1]?.span).toEqual([3, 3]);
  });

  test('a break inside a paragraph parts it', () => {
    const document = read(`<w:p>${r('前')}${breakRun}${r('后')}</w:p>`);
    expect(document.text).toBe('前\n\n后');
    expect(document.blocks[2]?.stretches[0]?.origin).toEqual({
      part: 'word/document.xml',
      paragraph: 0,
      run: 2,
      offset: 0,
    });
  });

  test('a paragraph may ask for a new page, itself or by its style', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="New"><w:pPr><w:pageBreakBefore/></w:pPr></w:style>';
    const document = read(p('一') + p('二', '<w:pageBreakBefore/>') + p('三', '<w:pStyle w:val="New"/>'), { styles });
    expect(kinds(document)).toEqual(['paragraph', 'pageBreak', 'paragraph', 'pageBreak', 'paragraph']);
  });

  test('a section starts a page unless it is continuous', () => {
    const section = (type: string) => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const two = (type: string) => kinds(read(p('一', section('nextPage')) + p('二') + section(type)));
    expect(two('nextPage')).toEqual(['paragraph', 'pageBreak', 'paragraph']);
    expect(two('continuous')).toEqual(['paragraph', 'paragraph']);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

  test('each paragraph of a cell is a block that knows its place in the grid', () => {
    const table = `<w:tbl>${row(cell(p('姓名'), '<w:gridSpan w:val="2"/>'), cell(p('职务')))}${row(
      cell(p('甲')),
      cell(p('乙') + p('丙')),
      cell(p('')),
    )}</w:tbl>`;
    const document = read(p('名单') + table + p('完'));
    expect(document.blocks.filter(({ kind }) => kind === 'cell').map(({ cell }) => cell)).toEqual([
      { table: 0, row: 0, column: 0 },
      { table: 0, row: 0, column: 2 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 1 },
      { table: 0, row: 1, column: 1 },
      { table: 0, row: 1, column: 2 },
    ]);
    expect(document.text).toBe('名单\n姓名\n职务\n甲\n乙\n丙\n\n完');
    expect(document.read.parts).toEqual(['body', 'tables']);
  });

  test('a table in a cell is a table of its own', () => {
    const inner = `<w:tbl>${row(cell(p('里')))}</w:tbl>`;
    const document = read(`<w:tbl>${row(cell(inner + p('外')))}</w:tbl>`);
    expect(document.blocks.map(({ cell }) => cell?.table)).toEqual([1, 0]);
  });

  test('a deleted row is left out and reported', () => {
    const table = `<w:tbl>${row(cell(p('留')))}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('去'))}</w:tr></w:tbl>`;
    const document = read(table);
    expect(document.text).toBe('留');
    expect(lost(document)).toEqual({ deletedText: 1 });
  });
});

describe('text boxes', () => {
  const drawn = (content: string) =>
    `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const vml = (content: string) =>
    `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const both = (content: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${drawn(content)}</mc:Choice><mc:Fallback>${vml(content)}</mc:Fallback></mc:AlternateContent>`;

  test('stand after the paragraph that anchors them', () => {
    const document = read(`<w:p>${r('锚')}<w:r>${drawn(p('框'))}</w:r>${r('尾')}</w:p>${p('下')}`);
    expect(document.text).toBe('锚尾\n框\n下');
    expect(kinds(document)).toEqual(['paragraph', 'textbox', 'paragraph']);
  });

  test('take the place of a paragraph that has nothing else', () => {
    expect(kinds(read(`<w:p><w:r>${vml(p('县人民政府文件'))}</w:r></w:p>`))).toEqual(['textbox']);
  });

  test('count once where both drawings of one box are given', () => {
    const document = read(`<w:p>${r('锚')}<w:r>${both(p('框'))}</w:r></w:p>${p('下')}`);
    expect(document.text).toBe('锚\n框\n下');
    // The paragraph of the fallback isn't read, but an origin counts it.
    expect(document.blocks.map(({ stretches: [first] }) => first?.origin?.paragraph)).toEqual([0, 1, 3]);
  });

  test('the fallback serves where the choice needs something unknown', () => {
    const content = `<mc:AlternateContent xmlns:new="urn:new"><mc:Choice Requires="new">${drawn(p('新'))}</mc:Choice><mc:Fallback>${vml(p('旧'))}</mc:Fallback></mc:AlternateContent>`;
    expect(read(`<w:p><w:r>${content}</w:r></w:p>`).text).toBe('旧');
  });
});

describe('looks', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/><w:color w:val="ff0000"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>';

  test('run over character style over paragraph style over defaults', () => {
    const document = read(
      p('标题', '<w:pStyle w:val="Title"/>') +
        p('正文', '', '<w:rStyle w:val="Strong"/><w:sz w:val="32"/><w:u w:val="single"/>') +
        p('反', '<w:pStyle w:val="Title"/>', '<w:rStyle w:val="Strong"/>'),
      { styles },
    );
    expect(document.blocks.map(({ align, stretches: [first] }) => [align, first?.style])).toEqual([
      ['center', { font: '方正小标宋简体', size: 22, bold: true }],
      ['justify', { font: '宋体', size: 16, color: 'FF0000', bold: true, underline: true }],
      ['center', { font: '方正小标宋简体', size: 22, color: 'FF0000', bold: false }],
    ]);
  });

  test('headings by outline level, by built-in style name, or set at the paragraph', () => {
    const styled = (id: string) => p('一', `<w:pStyle w:val="${id}"/>`);
    const document = read(styled('H2') + styled('H3') + p('三', '<w:outlineLvl w:val="0"/>') + styled('Loop'), {
      styles,
    });
    expect(document.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['heading', 3],
      ['heading', 1],
      ['paragraph', undefined],
    ]);
  });

  test('first-line indent in characters of the font', () => {
    const indented = (ind: string) => read(p('正文', `<w:ind ${ind}/>`, '<w:sz w:val="32"/>')).blocks[0]?.indent;
    expect(indented('w:firstLineChars="200" w:firstLine="640"')).toBe(2);
    expect(indented('w:firstLine="640"')).toBe(2);
    expect(indented('w:hanging="320"')).toBe(-1);
    expect(indented('w:left="640"')).toBeUndefined();
  });
});

describe('fields', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  test('show their result and never their instruction', () => {
    const nested = `${mark('begin')}${code('IF ')}${mark('begin')}${code('PAGE')}${mark('separate')}${r('9')}${mark('end')}${mark('separate')}${r('果')}${mark('end')}`;
    expect(read(`<w:p>${r('前')}${nested}${r('后')}</w:p>`).text).toBe('前果后');
    expect(read(`<w:p><w:fldSimple w:instr="DATE">${r('3月')}</w:fldSimple></w:p>`).text).toBe('3月');
  });

  test.each([
    ['without a result', mark('end')],
    ['with an empty one', mark('separate') + mark('end')],
  ])('a formula that is all instruction is a sign and counted, %s', (_, end) => {
    const document = read(
      `<w:p>${r('第')}${mark('begin')}${code(' eq ')}${code('\\o\\ac(○,1)')}${end}${r('项')}</w:p>`,
    );
    expect([document.text, lost(document)]).toEqual(['第□项', { equations: 1 }]);
  });

  test('one that never ends costs its paragraph, not the document', () => {
    const document = read(`<w:p>${mark('begin')}${code('TOC')}</w:p>${p('正文')}`);
    expect(document.text).toBe('\n正文');
    expect(lost(document)).toEqual({ fields: 1 });
  });
});

describe('tracked changes and hidden text', () => {
  test('insertions stay, deletions go and are counted', () => {
    const document = read(
      `<w:p>${r('同意')}<w:ins w:id="1">${r('全部')}</w:ins><w:del w:id="2"><w:r><w:delText>部分</w:delText></w:r></w:del>${r('意见')}</w:p>` +
        `<w:p><w:moveFrom w:id="3">${r('旧处')}</w:moveFrom><w:moveTo w:id="4">${r('新处')}</w:moveTo></w:p>`,
    );
    expect(document.text).toBe('同意全部意见\n新处');
    expect(lost(document)).toEqual({ deletedText: 2 });
    expect(document.read.parts).toContain('insertions');
  });

  test('a paragraph whose mark is deleted runs on into the next', () => {
    const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    const gone = '<w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del>';
    expect(read(`<w:p>${deleted}${r('前半')}</w:p>${p('后半')}`).text).toBe('前半后半');
    expect(read(`${p('上')}<w:p>${deleted}${gone}</w:p>${p('下')}`).text).toBe('上\n下');
    expect(read(`${p('上')}<w:p>${deleted}${r('末')}</w:p>`).text).toBe('上\n末');
  });

  test('the properties before a change are not the properties now', () => {
    const change = '<w:jc w:val="center"/><w:pPrChange w:id="1"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>';
    expect(read(p('题', change)).blocks[0]?.align).toBe('center');
  });

  test('hidden text goes, by itself or by its style', () => {
    const styles = '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>';
    const document = read(
      `<w:p>${r('见')}${r('不见', '<w:vanish/>')}${r('也不见', '<w:rStyle w:val="Secret"/>')}${r('又见', '<w:vanish w:val="0"/>')}</w:p>`,
      { styles },
    );
    expect(document.text).toBe('见又见');
    expect(lost(document)).toEqual({ hiddenText: 2 });
  });
});

describe('what is not read is said', () => {
  test('pictures, charts, objects, equations, comments, foreign chunks', () => {
    const graphic = (inside: string) => `<w:r><w:drawing><wp:inline>${inside}</wp:inline></w:drawing></w:r>`;
    const document = read(
      `<w:p>${graphic('<pic:pic/>')}${graphic('<c:chart/>')}<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>` +
        `<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:commentReference w:id="0"/></w:r><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p><w:altChunk/>`,
    );
    expect(lost(document)).toEqual({ images: 2, charts: 1, embedded: 1, equations: 1, comments: 1, altChunk: 1 });
    expect(document.text).toBe('□');
  });
});

describe('notes, headers, footers', () => {
  test('notes follow the body in the order they are referred to', () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const document = read(`<w:p>${r('正文')}${reference(2)}${reference(1)}</w:p>`, {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('—')}</w:footnote>${note(1, '一')}${note(2, '二')}${note(3, '没人提')}`,
    });
    expect(document.text).toBe('正文\n二\n一');
    expect(kinds(document)).toEqual(['paragraph', 'footnote', 'footnote']);
  });

  const reference = (kind: string, type: string, id: string) => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

  test('only headers that some page shows, each once', () => {
    const section = (more: string) =>
      `<w:sectPr>${reference('header', 'default', 'a')}${reference('header', 'first', 'b')}${reference('header', 'even', 'c')}${reference('footer', 'default', 'd')}${more}</w:sectPr>`;
    const parts = {
      headers: { a: p('眉'), b: p('首页'), c: p('双页'), unused: p('无') },
      footers: { d: p('— 1 —') },
    };
    expect(read(p('文') + section(''), parts).text).toBe('文\n眉\n— 1 —');
    expect(read(p('文') + section('<w:titlePg/>'), parts).text).toBe('文\n首页\n眉\n— 1 —');
    const settings = '<w:evenAndOddHeaders/>';
    const document = read(p('文') + section(''), { ...parts, settings });
    expect(document.text).toBe('文\n眉\n双页\n— 1 —');
    expect(kinds(document)).toEqual(['paragraph', 'header', 'header', 'footer']);
    expect(document.blocks[1]?.stretches[0]?.origin?.part).toBe('word/header-a.xml');
  });

  test('a page number in a box, or a table, is part of its footer', () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('— 1 —')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const table = `<w:tbl><w:tr><w:tc>${p('共2页')}</w:tc></w:tr></w:tbl>`;
    const section = `<w:sectPr>${reference('footer', 'default', 'f')}</w:sectPr>`;
    const document = read(p('文') + section, { footers: { f: box + table } });
    expect(document.text).toBe('文\n— 1 —\n共2页');
    expect(kinds(document)).toEqual(['paragraph', 'footer', 'footer']);
  });
});

describe('automatic numbering in the text', () => {
  test('is part of the text with no origin of its own', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const document = read(p('总体要求', inList(1)) + p('插话') + p('主要任务', inList(1)), { numbering });
    expect(document.text).toBe('一、总体要求\n插话\n二、主要任务');
    expect(document.blocks[0]?.stretches.map(({ origin }) => origin?.offset ?? null)).toEqual([null, 0]);
    expect(document.read.parts).toEqual(['body', 'numbering']);
  });
});
