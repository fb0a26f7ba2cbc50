import { describe, expect, it } from 'vitest';
import { countCharacters, findElements, understand } from './index.ts';
import { chainOf, isShell } from './shell.ts';
import { page, right } from './testing/fixture.ts';
import { type Piece, readPieces, readText, spanFaults } from './testing/read.ts';

const text = '第一条　为了规范管理，制定本办法。';

it.each([
  ['关于印发《某办法》的通知', '', text, true],
  ['转发县水利局关于抗旱意见的通知', '', text, true],
  ['关于公布名单的通知', '', text, true],
  ['关于印发《某办法》的通知', '', '', false],
  ['关于贯彻《关于印发某方案的通知》的意见', '', text, false],
  ['关于开展检查的通知', '请认真组织。', text, false],
  ['青山市人民政府令', '《某办法》已经通过，现予公布。', text, true],
  [null, '《某办法》已经通过，现予以公布。', text, true],
  [null, '关于该事项，批复如下。', text, false],
])('%j, %j is a shell: %#', (title, body, following, expected) => {
  expect(isShell(title, body, following)).toBe(expected);
});

describe('the shells of a title', () => {
  it.each([
    ['关于印发《河道管理办法》的通知', ['promulgate'], '河道管理办法'],
    ['云溪县人民政府办公室关于印发河道管理办法（试行）的通知', ['promulgate'], '河道管理办法（试行）'],
    ['云溪县人民政府办公室转发县水利局关于抗旱工作意见的通知', ['relay'], '县水利局关于抗旱工作意见'],
    ['云溪县人民政府批转县水利局关于抗旱工作意见的通知', ['approve'], '县水利局关于抗旱工作意见'],
    ['关于公布第一批名录的通知', ['publish'], '第一批名录'],
    ['雲溪縣人民政府辦公室關於印發《河道管理辦法》的通知', ['promulgate'], '河道管理辦法'],
    ['雲溪縣人民政府辦公室轉發縣水利局關於抗旱工作意見的通知', ['relay'], '縣水利局關於抗旱工作意見'],
    [
      '云溪县教育局转发市教育局关于转发省教育厅关于做好招生工作的通知的通知的通知',
      ['relay', 'relay'],
      '省教育厅关于做好招生工作的通知',
    ],
    ['关于转发《市府办关于印发〈招生工作方案〉的通知》的通知', ['relay', 'promulgate'], '招生工作方案'],
    ['县府办转发县教育局关于印发招生工作方案的通知的通知', ['relay', 'promulgate'], '招生工作方案'],
  ])('%j', (title, acts, innermost) => {
    const chain = chainOf(title);
    expect(chain.map(({ act }) => act)).toEqual(acts);
    expect(chain.at(-1)?.printed).toBe(innermost);
  });

  it.each([
    '关于做好防汛工作的通知',
    '关于规范文件转发工作的通知',
    '关于贯彻《关于印发某方案的通知》的意见',
    '关于加强信息发布管理的意见',
    '关于召开新闻发布会的通知',
  ])('%j has none', (title) => {
    expect(chainOf(title)).toEqual([]);
  });
});

const head = (title: string): Piece[] => [title, '云政办发〔2026〕12号', '各乡镇人民政府：'];
const signed: Piece[] = [right('云溪县人民政府办公室'), right('2026年3月5日')];

function shellIn(pieces: readonly Piece[]) {
  const source = readPieces(pieces);
  const elements = findElements(source);
  expect(spanFaults(source, elements)).toEqual([]);
  const { shell, spans } = elements;
  return {
    ...shell,
    under: shell?.titleSpan && source.text.slice(...shell.titleSpan).replace(/\s/gu, ''),
    opens: spans.printedText && source.text.slice(...spans.printedText).split('\n')[0],
  };
}

describe('the printed text', () => {
  it('follows the signature without being listed', () => {
    const pieces = [
      ...head('关于印发云溪县河道管理办法的通知'),
      '《云溪县河道管理办法》已经县政府同意，现印发给你们，请认真执行。',
      ...signed,
      page('云溪县河道管理办法'),
      text,
    ];
    expect(shellIn(pieces)).toMatchObject({
      act: 'promulgate',
      depth: 1,
      title: '云溪县河道管理办法',
      under: '云溪县河道管理办法',
      opens: '云溪县河道管理办法',
    });
  });

  it('is listed as an attachment', () => {
    const pieces = [
      ...head('关于印发云溪县河道管理办法的通知'),
      '现将《云溪县河道管理办法》印发给你们，请认真执行。',
      '附件：云溪县河道管理办法',
      ...signed,
      page('附件'),
      '云溪县河道',
      '管理办法',
      text,
    ];
    expect(shellIn(pieces)).toMatchObject({ title: '云溪县河道管理办法', under: '云溪县河道管理办法', opens: '附件' });
  });

  it('bears its own organ in front of its title', () => {
    const pieces = [
      ...head('云溪县人民政府办公室转发关于做好抗旱工作意见的通知'),
      '现转发给你们，请认真执行。',
      ...signed,
      page('云溪县水利局关于做好抗旱工作的意见'),
      '近期旱情持续，现提出以下意见。',
    ];
    expect(shellIn(pieces)).toMatchObject({ act: 'relay', title: '云溪县水利局关于做好抗旱工作的意见' });
  });

  it('is the innermost one where a shell is relayed', () => {
    const pieces = [
      ...head('关于转发《市府办关于印发〈秋季招生工作方案〉的通知》的通知'),
      '现将《市府办关于印发〈秋季招生工作方案〉的通知》转发给你们。',
      ...signed,
      page('市府办关于印发《秋季招生工作方案》的通知'),
      '各县（市、区）人民政府：',
      '现将《秋季招生工作方案》印发给你们。',
      '临河市人民政府办公室',
      '2026年2月20日',
      '秋季招生工作方案',
      '一、总体要求',
    ];
    expect(shellIn(pieces)).toMatchObject({
      act: 'relay',
      depth: 2,
      title: '秋季招生工作方案',
      under: '秋季招生工作方案',
    });
  });

  it('runs on behind its title as portals give it, brackets of either width', () => {
    const portal = `关于印发《河道采砂（挖石）管理办法》的通知\n云政办发〔2026〕12号\n各乡镇人民政府：\n现将《河道采砂（挖石）管理办法》印发给你们。\n云溪县人民政府办公室\n2026年3月5日\n河道采砂(挖石)管理办法为规范采砂行为，${'根据有关规定制定本办法。'.repeat(20)}\n`;
    const { shell, spans } = findElements(readText(portal));
    expect(shell).toMatchObject({ title: '河道采砂(挖石)管理办法' });
    expect(spans.printedText).toBeDefined();
  });

  it('is the one around it where the innermost text isn’t in the file', () => {
    const pieces = [
      ...head('云溪县教育局转发《市教育局转发省教育厅关于做好招生工作的通知的通知》的通知'),
      '现转发给你们，请认真执行。',
      ...signed,
      page('市教育局转发省教育厅关于做好招生工作的通知的通知'),
      '各县（市、区）教育局：',
      '现将《关于做好招生工作的通知》转发给你们，请遵照执行。',
    ];
    expect(shellIn(pieces)).toMatchObject({ depth: 2, title: '市教育局转发省教育厅关于做好招生工作的通知的通知' });
  });

  it('takes a bracket on the next line into its title', () => {
    const pieces = [
      ...head('关于印发《河道管理办法（试行）》的通知'),
      '现印发给你们。',
      ...signed,
      page('河道管理办法'),
      '（试行）',
      text,
    ];
    expect(shellIn(pieces)).toMatchObject({ title: '河道管理办法（试行）' });
  });

  it('is several texts where the title names several', () => {
    const pieces = [
      ...head('关于印发《河道管理办法》和《河道巡查清单》的通知'),
      '现印发给你们。',
      '附件：1.河道管理办法',
      '2.河道巡查清单',
      '3.联系人表',
      ...signed,
      page('附件1'),
      '河道管理办法',
      text,
      page('附件2'),
      '河道巡查清单',
      '一、河面有无漂浮物。',
      page('附件3'),
      '联系人表',
      '姓名',
    ];
    const source = readPieces(pieces);
    const { spans, attachmentTexts } = findElements(source);
    const printed = source.text.slice(...(spans.printedText ?? [0, 0]));
    expect(printed).toMatch(/^附件1\n[\s\S]*漂浮物。$/u);
    expect(attachmentTexts.map(({ listed }) => listed)).toEqual([0, 1, 2]);
    const file = { name: 'a.docx', format: 'docx', bytes: 1, sha256: '0'.repeat(64) } as const;
    // the two that are printed count with the body
    expect(understand(source, file).counts.attachments).toBe(countCharacters('附件3联系人表姓名'));
  });

  it('may have no title of its own', () => {
    const pieces = [...head('关于公布先进名单的通知'), '现予公布。', ...signed, page('张某某　李某某　王某某　赵某某')];
    expect(shellIn(pieces)).toMatchObject({ act: 'publish', depth: 1, title: null, titleSpan: null });
  });
});

it('a document that prints nothing is no shell', () => {
  expect(findElements(readPieces([...head('关于做好防汛工作的通知'), '请抓好落实。', ...signed])).shell).toBeNull();
});
