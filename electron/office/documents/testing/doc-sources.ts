import { buildDocx, inList, level, p, r } from './build-docx.ts';

/**
 * What the .doc files in `files/` were made of: each was written as .docx by this module and turned into .doc by
 * LibreOffice (`soffice --headless --convert-to doc`). The tests read both and compare.
 */
export const docSources: Readonly<Record<'official' | 'lists' | 'tables' | 'symbols', () => Uint8Array>> = {
  official,
  lists,
  tables,
  symbols,
};

const song = '<w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体"/><w:sz w:val="32"/>';
const reference = (kind: 'footnote' | 'endnote', id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: 'footnote' | 'endnote', id: number, text: string) =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${r(text)}</w:p></w:${kind}>`;
const separators = (kind: 'footnote' | 'endnote') =>
  `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const textBox = (text: string) =>
  `<w:r><w:pict><v:shape id="box1" style="width:200pt;height:60pt" type="#_x0000_t202"><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const tracked = (tag: 'ins' | 'del', id: number, text: string) => {
  const run = tag === 'del' ? r(text).replaceAll('w:t', 'w:delText') : r(text);
  return `<w:${tag} w:id="${id}" w:author="拟稿人" w:date="2026-03-02T09:00:00Z">${run}</w:${tag}>`;
};

function official(): Uint8Array {
  const body = [
    p('云溪县水利局文件', '<w:jc w:val="center"/>', `${song}<w:b/><w:color w:val="FF0000"/>`),
    p('云水发〔2026〕7号', '<w:jc w:val="center"/>', song),
    p('关于做好“清明”假期值班工作的通知', '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>', song),
    p('局机关各股室、局属各单位：', '', song),
    `<w:p><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>${r('值班安排见附表', song)}${reference('footnote', 1)}${r('，联系人𠮷某、㐂某', song)}${reference('endnote', 1)}${r('。', song)}</w:p>`,
    `<w:p>${r('值班电话：', song)}<w:r><w:tab/></w:r>${r('0000', song)}<w:r><w:noBreakHyphen/></w:r>${r('1234', song)}<w:r><w:br/></w:r>${r('传真同号', song)}</w:p>`,
    `<w:p>${r('假期为')}${tracked('del', 11, '三天')}${tracked('ins', 12, '四天')}${r('。')}${r('仅供内部掌握', '<w:vanish/>')}</w:p>`,
    `<w:p>${r('详见')}${field(' HYPERLINK "https://example.org/" ', '县政府网站')}${r('。')}</w:p>`,
    `<w:p>${r('附件另附')}${textBox('值班室：0000－7654321')}</w:p>`,
    '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    p('附件', '', song),
    p('云溪县水利局', '<w:jc w:val="right"/>', song),
    p('2026年3月30日', '<w:jc w:val="right"/>', song),
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/><w:titlePg/></w:sectPr>',
  ].join('');
  return buildDocx(body, {
    headers: { h1: p('云溪县水利局'), h2: p('首页页眉') },
    footers: { f1: `<w:p>${r('— ')}${field(' PAGE ', '1')}${r(' —')}</w:p>` },
    footnotes: separators('footnote') + note('footnote', 1, '附表由办公室另发。'),
    endnotes: separators('endnote') + note('endnote', 1, '均为化名。'),
  });
}

function symbols(): Uint8Array {
  const sign = (font: string, code: string) =>
    `<w:r><w:rPr>${song}</w:rPr><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const words = (text: string) => r(text, song);
  const rows = [
    words('是否备案：') + sign('Wingdings', 'F0FE') + words('是') + sign('Wingdings', 'F0A8') + words('否'),
    words('已核对') + sign('Wingdings', 'F0FC') + words('，误差') + sign('Symbol', 'F0B1') + words('2%'),
    words('备注') + sign('MT Extra', 'F04C'),
  ];
  return buildDocx(rows.map((row) => `<w:p>${row}</w:p>`).join(''));
}

function lists(): Uint8Array {
  const levels = [
    level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>'),
    level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>'),
    level(2, 'decimal', '%3.', '<w:suff w:val="space"/>'),
  ].join('');
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level(0, 'upperRoman', '%1)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
  const body = [
    p('总体要求', inList(1)),
    p('指导思想', inList(1, 1)),
    p('工作目标', inList(1, 1)),
    p('完成投资', inList(1, 2)),
    p('新增岗位', inList(1, 2)),
    p('主要任务', inList(1)),
    p('任务之一', inList(1, 1)),
    p('不编号的一段'),
    p('另一列表', inList(2)),
    p('另一列表之二', inList(2)),
    p('保障措施', inList(1)),
    p('加强领导', inList(1, 1)),
  ].join('');
  return buildDocx(body, { numbering });
}

function tables(): Uint8Array {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const grid = (columns: number) => `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>`;
  const table = (columns: number, ...rows: string[]) =>
    `<w:tbl><w:tblPr><w:tblW w:w="${columns * 2000}" w:type="dxa"/></w:tblPr>${grid(columns)}${rows.join('')}</w:tbl>`;
  const inner = table(2, row(cell(p('内一')), cell(p('内二'))), row(cell(p('内三')), cell(p('内四'))));
  const body = [
    p('值班表'),
    table(
      3,
      row(cell(p('时间')), cell(p('值班'), '<w:gridSpan w:val="2"/>').replace('2000', '4000')),
      row(cell(p('四月四日')), cell(p('甲')), cell(p('乙') + p('丙'))),
      row(cell(p('四月五日')), cell(p('')), cell(p('丁'))),
    ),
    p('两表之间'),
    table(2, row(cell(p('外一')), cell(p('外二') + inner + p('内表之后')))),
    p('表后一段'),
  ].join('');
  return buildDocx(body);
}
