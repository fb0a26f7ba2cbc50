import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOdt, listOf, numberLevel, textP } from '../../testing/build-odt.ts';
import { readOdt } from './read-odt.ts';

const value = (bytes: Uint8Array) => {
  const read = readOdt(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const outcome = (bytes: Uint8Array) => {
  const read = readOdt(bytes);
  return read.ok ? read.value.text : [read.error.code, read.error.params.reason ?? read.error.params.limit ?? null];
};
const text = (body: string, parts?: Parameters<typeof buildOdt>[1]) => value(buildOdt(body, parts)).text;
const lost = (body: string, parts?: Parameters<typeof buildOdt>[1]) =>
  Object.fromEntries(value(buildOdt(body, parts)).read.notRead.map(({ part, count }) => [part, count]));
const kinds = (body: string, parts?: Parameters<typeof buildOdt>[1]) => {
  const { blocks, text: whole } = value(buildOdt(body, parts));
  return blocks.map(({ kind, span }) => [kind, whole.slice(...span)]);
};
const style = (name: string, content: string, more = '') =>
  `<style:style style:name="${name}" style:family="paragraph" ${more}>${content}</style:style>`;
const box = (content: string) => `<draw:frame><draw:text-box>${content}</draw:text-box></draw:frame>`;

describe('paragraphs', () => {
  test('white space counts once; spaces, tabs and line ends have elements', () => {
    expect(
      text(textP('\n  甲 \n  乙<text:span> </text:span> 丙<text:s text:c="3"/>丁<text:tab/>戊<text:line-break/>己')),
    ).toBe('甲 乙 丙   丁\t戊\n己');
  });

  test('headings by their level or their style', () => {
    const outlined = style('H', '', 'style:default-outline-level="2"');
    const { blocks } = value(
      buildOdt(`<text:h text:outline-level="1">一、总则</text:h>${textP('（一）范围', 'H')}`, { automatic: outlined }),
    );
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 2],
    ]);
  });

  test('fields, links, bookmarks and sections keep their text, ruby its base', () => {
    const ruby = '<text:ruby><text:ruby-base>好</text:ruby-base><text:ruby-text>hao</text:ruby-text></text:ruby>';
    const body = `<text:section>${textP(`<text:a>见</text:a><text:bookmark/><text:date>2026年1月5日</text:date>${ruby}`)}</text:section>`;
    expect([text(body), lost(body)]).toEqual(['见2026年1月5日好', { ruby: 1 }]);
  });

  test('what hidden, commented or drawn says is reported', () => {
    const automatic =
      '<style:style style:name="T" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const hidden = '<text:span text:style-name="T">不显示</text:span>';
    const comment = `<office:annotation>${textP('批注')}</office:annotation>`;
    const image = '<draw:frame><draw:image/><svg:title>图</svg:title></draw:frame>';
    const object = '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame>';
    const body = textP(`正文${hidden}${comment}${image}${object}`);
    expect([text(body, { automatic }), lost(body, { automatic })]).toEqual([
      '正文',
      { comments: 1, embedded: 1, hiddenText: 1, images: 1 },
    ]);
  });

  test('symbols by their font', () => {
    const font = (name: string, family: string) =>
      `<style:font-face style:name="${name}" svg:font-family="${family}"/>`;
    const look = (name: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:font-name="${name}"/></style:style>`;
    const parts = { automatic: font('W', 'Wingdings') + font('M', '&apos;MT Extra&apos;') + look('W') + look('M') };
    const span = (name: string, signs: string) => `<text:span text:style-name="${name}">${signs}</text:span>`;
    const body = textP(`${span('W', '\u{F0FE}')}是${span('W', '\u{F0A8}')}否${span('M', '\u{F04C}')}`);
    expect([text(body, parts), lost(body, parts)]).toEqual(['☑是□否□', { symbols: 1 }]);
  });

  test('charts and formulas are called by their name', () => {
    const type = (name: string, kind: string) =>
      `<manifest:file-entry manifest:full-path="${name}/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/>`;
    const object = (name: string) => `<draw:frame><draw:object xlink:href="./${name}"/></draw:frame>`;
    const manifest = type('Object 1', 'chart') + type('Object 2', 'formula');
    const body = textP(`甲${object('Object 1')}乙${object('Object 2')}丙`);
    expect([text(body, { manifest }), lost(body, { manifest })]).toEqual(['甲乙□丙', { charts: 1, equations: 1 }]);
  });

  test('deleted text stays out, inserted text is kept', () => {
    const region = (kind: string, content: string) =>
      `<text:changed-region><text:${kind}><office:change-info>张三</office:change-info>${content}</text:${kind}></text:changed-region>`;
    const changes = `<text:tracked-changes>${region('deletion', textP('旧字'))}${region('insertion', '')}</text:tracked-changes>`;
    const read = value(buildOdt(changes + textP('新<text:change-start/>字<text:change-end/><text:change/>')));
    expect(read.text).toBe('新字');
    expect(read.read).toEqual({ parts: ['body', 'insertions'], notRead: [{ part: 'deletedText', count: 1 }] });
    expect(read.blocks[0]?.stretches[0]?.origin?.paragraph).toBe(1);
  });

  test('page breaks by style, before and after', () => {
    const automatic =
      style('B', '<style:paragraph-properties fo:break-before="page"/>') +
      style('A', '<style:paragraph-properties fo:break-after="page"/>') +
      style('M', '', 'style:master-page-name="Landscape"');
    expect(
      kinds(textP('一', 'B') + textP('二', 'B') + textP('三', 'A') + textP('四') + textP('五', 'M'), { automatic }).map(
        ([kind]) => kind,
      ),
    ).toEqual(['paragraph', 'pageBreak', 'paragraph', 'paragraph', 'pageBreak', 'paragraph', 'pageBreak', 'paragraph']);
  });
});

describe('styles', () => {
  const font = '<style:font-face style:name="F" svg:font-family="&apos;仿宋_GB2312&apos;"/>';
  test('spans over paragraphs over parents over defaults', () => {
    const styles =
      font +
      '<style:default-style style:family="paragraph"><style:text-properties style:font-size-asian="12pt" fo:color="#112233"/></style:default-style>' +
      style(
        'Base',
        '<style:paragraph-properties fo:text-align="center"/><style:text-properties style:font-name-asian="F" fo:font-size="16pt" style:font-size-asian="16pt"/>',
      );
    const automatic =
      style('P1', '<style:paragraph-properties fo:text-indent="32pt"/>', 'style:parent-style-name="Base"') +
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-size="50%"/></style:style>';
    const [block] = value(
      buildOdt(textP('甲<text:span text:style-name="T1">乙</text:span>', 'P1'), { styles, automatic }),
    ).blocks;
    expect([block?.align, block?.indent]).toEqual(['center', 2]);
    expect(block?.stretches.map(({ style: look }) => look)).toEqual([
      { font: '仿宋_GB2312', size: 16, color: '112233' },
      { font: '仿宋_GB2312', size: 8, color: '112233', bold: true },
    ]);
  });

  test('styles that are based on each other end', () => {
    const automatic = style('A', '', 'style:parent-style-name="B"') + style('B', '', 'style:parent-style-name="A"');
    expect(text(textP('文', 'A'), { automatic })).toBe('文');
  });

  test('broken styles cost themselves', () => {
    const files = { 'styles.xml': '<broken' };
    expect([text(textP('文'), { files }), lost(textP('文'), { files })]).toEqual(['文', { styleSheet: 1 }]);
  });
});

describe('lists', () => {
  const levels = (...content: string[]) => `<text:list-style style:name="L1">${content.join('')}</text:list-style>`;
  const lines = (body: string, ...content: string[]) => text(body, { automatic: levels(...content) }).split('\n');
  const items = [textP('甲'), textP('乙'), textP('丙')];

  test.each([
    ['1', 'style:num-suffix="."', '2. 乙'],
    ['a', 'style:num-suffix=")"', 'b) 乙'],
    ['A', '', 'B 乙'],
    ['i', 'style:num-suffix="."', 'ii. 乙'],
    ['I', '', 'II 乙'],
    ['一, 二, 三, ...', 'style:num-suffix="、"', '二、乙'],
    ['一, 二, 三, ...', 'style:num-prefix="（" style:num-suffix="）"', '（二）乙'],
    ['壹, 贰, 叁, ...', 'style:num-suffix="、"', '贰、乙'],
    ['①, ②, ③, ...', '', '② 乙'],
    ['1', 'loext:num-list-format="第%1%条"', '第2条 乙'],
    ['', '', '乙'],
  ])('format %s %s', (format, more, second) => {
    expect(lines(listOf(items), numberLevel(1, format, more))[1]).toBe(second);
  });

  test('labels are generated, not in the file', () => {
    const [block] = value(
      buildOdt(listOf(items), { automatic: levels(numberLevel(1, '1', 'style:num-suffix="."')) }),
    ).blocks;
    expect(block?.stretches.map(({ origin }) => origin?.part ?? null)).toEqual([null, 'content.xml']);
  });

  test('levels within each other, shown together', () => {
    const body = listOf([
      textP('甲') + listOf([textP('乙'), textP('丙')], ''),
      textP('丁') + listOf([textP('戊')], ''),
    ]);
    const deep = numberLevel(2, '1', 'text:display-levels="2"');
    expect(lines(body, numberLevel(1, '1', 'style:num-suffix="."'), deep)).toEqual([
      '1. 甲',
      '1.1 乙',
      '1.2 丙',
      '2. 丁',
      '2.1 戊',
    ]);
  });

  test('starts, second paragraphs, headers and bullets', () => {
    const body =
      '<text:list text:style-name="L1"><text:list-header><text:p>题</text:p></text:list-header>' +
      '<text:list-item text:start-value="5"><text:p>甲</text:p><text:p>又</text:p></text:list-item><text:list-item><text:p>乙</text:p></text:list-item></text:list>';
    expect(lines(body, numberLevel(1, '1', 'style:num-suffix="."'))).toEqual(['题', '5. 甲', '又', '6. 乙']);
    expect(lines(listOf([textP('甲')]), numberLevel(1, '1', 'text:start-value="3"'))).toEqual(['3 甲']);
    expect(
      lines(listOf([textP('甲')]), '<text:list-level-style-bullet text:level="1" text:bullet-char="\u{F0B7}"/>'),
    ).toEqual(['• 甲']);
  });

  test('a list begins anew unless it goes on with another', () => {
    const of = (attributes: string) => listOf([textP('甲')], `text:style-name="L1" ${attributes}`);
    const body = of('xml:id="a"') + of('') + of('text:continue-numbering="true"') + of('text:continue-list="a"');
    expect(lines(body, numberLevel(1, '1'))).toEqual(['1 甲', '1 甲', '2 甲', '2 甲']);
  });

  test('headings are numbered by the outline', () => {
    const styles =
      '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:outline-style>';
    const heading = (name: string, more = '') => `<text:h text:outline-level="1" ${more}>${name}</text:h>`;
    expect(text(heading('总则') + heading('不编号', 'text:is-list-header="true"') + heading('附则'), { styles })).toBe(
      '一、总则\n不编号\n二、附则',
    );
  });
});

describe('apart from the flow', () => {
  test('text boxes come after the paragraph that they are anchored to', () => {
    expect(kinds(textP(`甲${box(textP('框'))}乙`) + textP('丙'))).toEqual([
      ['paragraph', '甲乙'],
      ['textbox', '框'],
      ['paragraph', '丙'],
    ]);
    expect(kinds(`<draw:custom-shape>${textP('形')}</draw:custom-shape><draw:rect>${textP('')}</draw:rect>`)).toEqual([
      ['textbox', '形'],
    ]);
  });

  test('notes after the body, whatever stands in them', () => {
    const note = (kind: string, content: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${content}</text:note-body></text:note>`;
    const body =
      textP(`甲${note('endnote', textP('尾注'))}乙${note('footnote', textP(`脚注${box(textP('框'))}`))}`) + textP('丙');
    expect(kinds(body)).toEqual([
      ['paragraph', '甲乙'],
      ['paragraph', '丙'],
      ['footnote', '脚注'],
      ['footnote', '框'],
      ['endnote', '尾注'],
    ]);
  });

  test('headers and footers of the pages that are used, each text once', () => {
    const region = (kind: string, content: string) => `<style:${kind}>${textP(content)}</style:${kind}>`;
    const page = (name: string, content: string, more = '') =>
      `<style:master-page style:name="${name}" ${more}>${content}</style:master-page>`;
    const masters =
      page('Unused', region('header', '没人用')) +
      page('First', region('header', '首页'), 'style:next-style-name="Standard"') +
      page(
        'Standard',
        region('header', '内部资料') +
          region('header-left', '内部资料') +
          region('footer', '— 1 —') +
          '<style:footer-left style:display="false"><text:p>不用</text:p></style:footer-left>',
      );
    const automatic = style('P', '', 'style:master-page-name="First"');
    expect(kinds(textP('文', 'P'), { masters, automatic })).toEqual([
      ['paragraph', '文'],
      ['header', '首页'],
      ['header', '内部资料'],
      ['footer', '— 1 —'],
    ]);
    const [, header] = value(buildOdt(textP('文'), { masters })).blocks;
    expect(header?.stretches[0]?.origin).toMatchObject({ part: 'styles.xml', paragraph: 2 });
  });
});

describe('tables', () => {
  const cell = (content: string, more = '') => `<table:table-cell ${more}>${content}</table:table-cell>`;
  const row = (content: string, more = '') => `<table:table-row ${more}>${content}</table:table-row>`;
  const places = (rows: string) => {
    const { blocks, text: whole } = value(buildOdt(`<table:table>${rows}</table:table>`));
    return blocks.map(({ cell: at, span }) => [whole.slice(...span), at?.table, at?.row, at?.column]);
  };

  test('cells in their place, merged and nested ones too', () => {
    const nested = `<table:table>${row(cell(textP('内')))}</table:table>`;
    const rows =
      row(
        cell(textP('宽'), 'table:number-columns-spanned="2"') +
          '<table:covered-table-cell/>' +
          cell(textP('甲') + nested),
      ) + row(cell('', 'table:number-columns-repeated="2"') + cell(textP('乙')));
    expect(places(rows)).toEqual([
      ['宽', 0, 0, 0],
      ['甲', 0, 0, 2],
      ['内', 1, 0, 0],
      ['', 0, 1, 0],
      ['乙', 0, 1, 2],
    ]);
  });

  test('repeated cells are written out, within reason', () => {
    const twice = row(cell(textP('同'), 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"');
    expect(places(twice)).toEqual([
      ['同', 0, 0, 0],
      ['同', 0, 0, 1],
      ['同', 0, 1, 0],
      ['同', 0, 1, 1],
    ]);
    expect(places(row(cell(textP('多')), 'table:number-rows-repeated="999999999"'))).toHaveLength(64);
  });

  test('covered text is reported', () => {
    const rows = row(`${cell(textP('甲'))}<table:covered-table-cell>${textP('乙')}</table:covered-table-cell>`);
    expect(lost(`<table:table>${rows}</table:table>`)).toEqual({ hiddenText: 1 });
  });
});

describe('damage', () => {
  test('encrypted', () => {
    const manifest =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
    expect(outcome(buildOdt('', { manifest }))).toEqual(['encrypted', null]);
    expect(outcome(buildOdt('', { files: { 'encrypted-package': 'x' } }))).toEqual(['encrypted', null]);
  });

  test.each([
    ['without a body', { 'content.xml': '<x/>' }, ['malformed', 'no-body']],
    ['without content', { 'content.xml': null }, ['malformed', 'missing']],
    ['with a document type', { 'content.xml': '<!DOCTYPE x [<!ENTITY e "e">]><x>&e;</x>' }, ['malformed', 'doctype']],
    ['too deep', { 'content.xml': `${'<a>'.repeat(300)}${'</a>'.repeat(300)}` }, ['limit-exceeded', 'xmlDepth']],
    ['a bomb', { 'content.xml': new Uint8Array(40 * 1024 * 1024).fill(0x20) }, ['limit-exceeded', 'ratio']],
  ])('%s', (_name, files, expected) => {
    expect(outcome(buildOdt('', { files }))).toEqual(expected);
  });

  const whole = buildOdt(textP('正文') + listOf([textP(`甲${box(textP('框'))}`)]), { styles: style('S', '') });
  test('cut anywhere', () => {
    for (let length = 4; length < whole.length; length += 11)
      expect(outcome(whole.slice(0, length))).toEqual(['truncated', null]);
  });

  test('any damaged byte gives text or a coded error', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        readOdt(bytes);
      }),
      { numRuns: 300 },
    );
  });
});

const element = fc.constantFrom(
  ...['text:p', 'text:p', 'text:h', 'text:span', 'text:list', 'text:list-item', 'text:note', 'text:note-body'],
  ...['table:table', 'table:table-row', 'table:table-cell', 'table:covered-table-cell', 'draw:frame', 'draw:text-box'],
  ...['text:tracked-changes', 'text:deletion', 'office:annotation'],
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('字', ' 两 处  空 ', '<text:s text:c="2"/>', '<text:tab/>', '<draw:image/>'),
    fc
      .tuple(element, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}));

/** Texts of all runs of a body by paragraph, found another way than the reader does. */
function runTexts(body: string): string[][] {
  const apart = new Set(['text:note', 'draw:frame', 'draw:text-box', 'office:annotation']);
  const paragraphs: string[][] = [];
  const open: (string[] | null)[] = [];
  for (const { groups = {} } of body.matchAll(/<(?<close>\/)?(?<name>[\w:-]+)[^>]*>|(?<text>[^<]+)/gu)) {
    const { close, name = '', text: characters } = groups;
    const isParagraph = name === 'text:p' || name === 'text:h';
    if (characters !== undefined) open.at(-1)?.push(characters);
    else if (name === 'text:s') open.at(-1)?.push('  ');
    else if (name === 'text:tab') open.at(-1)?.push('\t');
    else if (!isParagraph && !apart.has(name)) continue;
    else if (close) open.pop();
    else {
      const runs = isParagraph ? [] : null;
      if (runs !== null) paragraphs.push(runs);
      open.push(runs);
    }
  }
  return paragraphs;
}

test('elements in any order: every stretch says where its text stands', () => {
  fc.assert(
    fc.property(tree, (body) => {
      const { text: whole, blocks } = value(buildOdt(body));
      const source = runTexts(body);
      expect(blocks.map(({ span }) => whole.slice(...span)).join('\n')).toBe(whole);
      for (const { stretches, span } of blocks) {
        let at = span[0];
        for (const { span: place, origin } of stretches) {
          expect(place[0]).toBe(at);
          at = place[1];
          const piece = whole.slice(...place);
          const own = origin === null ? null : source[origin.paragraph]?.[origin.run];
          if (origin !== null) expect(own?.slice(origin.offset, origin.offset + piece.length)).toBe(piece);
        }
        expect(at).toBe(span[1]);
      }
    }),
    { numRuns: 500 },
  );
});
