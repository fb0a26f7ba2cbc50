import { strToU8, type Zippable, zipSync } from 'fflate';
import { syntheticDocument } from './synthetic.ts';

const declared = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The document of `syntheticDocument` as a word processor would save it: a style sheet of usual size, figures in runs
 * of their own with their own fonts, revision ids. The same bytes for the same seed.
 */
export function syntheticDocx(seed: number, characters: number): Uint8Array {
  const { text } = syntheticDocument(seed, characters);
  const paragraphs = text.split('\n').map((line, index) => paragraph(line, index, seed));
  const files: Zippable = Object.fromEntries(
    Object.entries({
      ...common,
      'word/document.xml': `${head}<w:document ${declared}><w:body>${paragraphs.join('')}<w:sectPr w:rsidR="00A77427"><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr></w:body></w:document>`,
    }).map(([name, content]) => [name, strToU8(content)]),
  );
  return zipSync(files, { level: 6, mtime: new Date(2026, 0, 1) });
}

function paragraph(line: string, index: number, seed: number): string {
  const isTitle = index === 0;
  const font = isTitle ? '方正小标宋简体' : /^[一二三四五六七八九十]、/u.test(line) ? '黑体' : '仿宋_GB2312';
  const look = `<w:sz w:val="${isTitle ? 44 : 32}"/><w:szCs w:val="${isTitle ? 44 : 32}"/>`;
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${font}" w:hAnsi="Times New Roman" w:cs="Times New Roman"`;
  const runs = line
    .split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/u)
    .map((part) => {
      const hint = /^\d/u.test(part) ? '' : ' w:hint="eastAsia"';
      return `<w:r w:rsidRPr="00${(seed % 997).toString(16).padStart(6, '0')}"><w:rPr>${fonts}${hint}/>${look}</w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`;
    })
    .join('');
  const indent = isTitle ? '<w:jc w:val="center"/>' : '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
  return `<w:p w14:paraId="${(0x10000000 + index).toString(16)}" w:rsidR="00A77427" w:rsidRDefault="00A77427"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/>${indent}<w:rPr>${fonts}/>${look}</w:rPr></w:pPr>${runs}</w:p>`;
}

const style = (id: string, name: string, body: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:uiPriority w:val="9"/><w:qFormat/><w:rsid w:val="00A77427"/>${body}</w:style>`;

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="宋体" w:hAnsi="Calibri" w:cs="Times New Roman"/><w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:count="267">${Array.from({ length: 137 }, (_, index) => `<w:lsdException w:name="Light Grid Accent ${index}" w:semiHidden="1" w:uiPriority="${index % 100}" w:unhideWhenUsed="1"/>`).join('')}</w:latentStyles>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:unhideWhenUsed/></w:style>',
  ...Array.from({ length: 9 }, (_, level) =>
    style(
      String(level + 1),
      `heading ${level + 1}`,
      `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="340" w:after="330"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:kern w:val="44"/><w:sz w:val="${44 - level * 2}"/></w:rPr>`,
    ),
  ),
  ...[
    'header',
    'footer',
    'Balloon Text',
    'Date',
    'Body Text',
    'Body Text Indent',
    'Normal (Web)',
    'List Paragraph',
  ].map((name, index) =>
    style(
      `b${index}`,
      name,
      '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs><w:snapToGrid w:val="0"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>',
    ),
  ),
].join('');

const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const parts = ['styles', 'settings', 'fontTable'] as const;

const common: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>${parts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${main}.${part}+xml"/>`).join('')}</Types>`,
  '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': relations(parts.map((part) => [part, `${part}.xml`])),
  'word/styles.xml': `${head}<w:styles ${declared}>${styles}</w:styles>`,
  'word/settings.xml': `${head}<w:settings ${declared}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:useFELayout/></w:compat></w:settings>`,
  'word/fontTable.xml': `${head}<w:fonts ${declared}>${['Times New Roman', '宋体', '仿宋_GB2312', '黑体', '方正小标宋简体', 'Calibri'].map((name) => `<w:font w:name="${name}"><w:panose1 w:val="02010600030101010101"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`).join('')}</w:fonts>`,
};
