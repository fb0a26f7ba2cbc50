import { readFileSync } from 'node:fs';
import { buildOfd, line, xml } from '#electron/office/documents/testing/build-ofd.ts';
import { layOut, papers } from '#tests/formats/documents/index.ts';
import { containers, document } from '#tests/hostile/containers.ts';
import type { Dictionary } from './mutate.ts';

/** Files that are read as they are, to be changed; and what the format is made of. */
export type Seeds = Readonly<{ format: string; files: readonly Uint8Array[]; words: Dictionary }>;

/** A letter of tests/formats as LibreOffice 7.4 converts it: `soffice --headless --convert-to doc 函.docx`. */
const letter = (extension: string) =>
  new Uint8Array(readFileSync(new URL(`./seeds/letter.${extension}`, import.meta.url)));

export async function allSeeds(): Promise<readonly Seeds[]> {
  const laidOut = await Promise.all(papers.slice(0, 3).map((paper) => layOut(paper)));
  return [
    {
      format: 'txt',
      files: texts,
      words: ['\0', '\r', '\u{FEFF}', '\u{2028}', '\f', '附件：', '一、', '〔2026〕', '抄送：'],
    },
    { format: 'docx', files: [document(containers.docx, '通知'), ...laidOut], words: inWord },
    { format: 'odt', files: [document(containers.odt, '通知'), letter('odt')], words: inOpenDocument },
    { format: 'ofd', files: [document(containers.ofd, '通知'), fixedLayout], words: inFixedLayout },
    {
      format: 'doc',
      files: [letter('doc')],
      words: ['\x13', '\x14', '\x15', '\x07', '\x0c', '\x02', '\x08', '\xff\xff'],
    },
    { format: 'rtf', files: [new TextEncoder().encode(rtf), letter('rtf')], words: inRichText },
    { format: 'pdf', files: [letter('pdf')], words: inPortableDocument },
  ];
}

const fixedLayout = buildOfd(
  [
    line('云溪县财政局文件', 60, 40, 12) + line('关于开展资产清查的通知', 60, 70, 7) + line('各预算单位：', 28, 90),
    line('现将有关事项通知如下：一、清查范围', 28, 30) + line('二、有关要求', 28, 45, 5, 'CTM="1 0 0 1 2 0"'),
  ],
  {
    common: '<ofd:TemplatePage ID="50" BaseLoc="Tpls/0.xml"/>',
    head: '<ofd:Template TemplateID="50" ZOrder="Background"/>',
    files: {
      'Doc_0/Tpls/0.xml': xml(
        'Page',
        `<ofd:Content><ofd:Layer ID="60">${line('内部', 28, 10)}</ofd:Layer></ofd:Content>`,
      ),
    },
  },
);

const texts = [
  new TextEncoder().encode(
    '云溪县财政局关于开展资产清查的通知\n各预算单位：\n　　一、清查范围。\n云溪县财政局\n2026年3月5日\n',
  ),
  // 关于通知 in GB18030, with a character of four bytes
  Uint8Array.of(0xb9, 0xd8, 0xd3, 0xda, 0xcd, 0xa8, 0xd6, 0xaa, 0x81, 0x39, 0xee, 0x39, 0x0a),
  Uint8Array.of(0xff, 0xfe, 0x1a, 0x90, 0xe5, 0x77, 0x0a, 0),
];

const inWord = [
  '<w:p>',
  '</w:p>',
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '<w:del><w:r><w:delText>x</w:delText></w:r></w:del>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr>',
  '<w:br w:type="page"/>',
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>',
  '<w:footnoteReference w:id="1"/>',
  '<!DOCTYPE x>',
  '<![CDATA[',
];
const inOpenDocument = [
  '<text:p>',
  '</text:p>',
  '<text:list><text:list-item>',
  '<table:table-cell table:number-columns-repeated="99999999">',
  '<table:table-row table:number-rows-repeated="99999999">',
  '<text:s text:c="99999999"/>',
  '<text:tab/>',
  '<text:note text:note-class="footnote"><text:note-body>',
  '<draw:frame><draw:text-box>',
  '<text:tracked-changes><text:changed-region><text:deletion>',
  '<!DOCTYPE x>',
];
const inFixedLayout = [
  '<ofd:TextObject ID="9" Boundary="0 0 1e9 1e9" Font="1" Size="5">',
  '<ofd:TextCode X="0" Y="0" DeltaX="g 99999999 1">文</ofd:TextCode>',
  '<ofd:CGTransform CodePosition="0" CodeCount="9" GlyphCount="1"><ofd:Glyphs>1</ofd:Glyphs></ofd:CGTransform>',
  '<ofd:PageBlock>',
  '<ofd:Template TemplateID="1"/>',
  'CTM="0 0 0 0 0 0"',
  '../../../',
  '<!DOCTYPE x>',
];
const inRichText = [
  '{',
  '}',
  '\\',
  '\\u99999999?',
  '\\u-1?',
  '\\uc9999 ',
  "\\'ff",
  '\\bin2147483647 ',
  '\\trowd\\cellx1\\cell\\row',
  '{\\*\\',
  '\\par',
  '{\\footnote ',
  '\\deleted ',
  '\\ansicpg65001',
  '\\fcharset134',
];
const inPortableDocument = [
  'endobj',
  '1 0 obj',
  '<<',
  '>>',
  'stream\n',
  'endstream',
  'xref\n0 9999999',
  'trailer',
  '/Kids [1 0 R]',
  '/Length 2147483647',
  '/Encrypt 9 0 R',
  '/Filter [/FlateDecode /FlateDecode]',
  '/Count 999999999',
  '/JS (app.alert(1))',
  'startxref\n-1',
];

const rtf = `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}{\\info{\\title x}}
\\qc\\f0\\fs44\\u20851?\\u20110?\\'cd\\'a8\\'d6\\'aa\\par\\pard \\'d5\\'fd\\'ce\\'c4{\\footnote \\'d7\\'a2}{\\b\\deleted x}\\par
\\trowd\\cellx2000\\cellx4000 \\intbl\\'bc\\'d7\\cell\\'d2\\'d2\\cell\\row\\pard}`;
