import { describe, expect, test } from 'vitest';
import { courtesiesIn, openingsIn } from './match-head.ts';
import { sentencesIn } from './measures.ts';
import { draftOf } from './testing/draft.ts';

function told(text: string): string[] {
  const draft = draftOf(text);
  const { body } = draft.document.spans;
  return openingsIn(draft, body ? sentencesIn(draft.text, [body]) : []).map((span) => draft.text.slice(...span));
}

const letter = (first: string): string =>
  `云溪县人民政府办公室关于水库除险有关问题的函\n\n石桥镇人民政府：\n　　${first}\n　　一、大坝渗漏由县水利局勘测。\n\n云溪县人民政府办公室\n2026年3月5日\n`;

describe('what opens a letter', () => {
  test('is all up to what it answers, in no notice and no letter that comes to the point', () => {
    const [came, studied] = ['你镇《关于水库除险的函》收悉。', '有关部门认真进行了研究，现将有关情况函复如下：'];
    expect(told(letter(`${came}${studied}`))).toEqual([came, studied]);
    expect(told(letter(`${came}请按期完成大坝勘测。`))).toEqual([]);
    expect(told(letter(`${came}${studied}`).replace('问题的函', '问题的通知'))).toEqual([]);
  });
});

const paper = (kind: string, body: string): string =>
  `云溪县人民政府关于水库除险工作的${kind}\n\n江平市人民政府：\n　　${body}\n\n云溪县人民政府\n2026年3月5日\n`;

describe('what opens other papers', () => {
  const checked = '县政府督查室于3月1日至4日对全县病险水库除险进度进行了督查。';
  const ordered = '各乡镇要在汛前对渗漏水库逐座降低水位，安排专人看守。';

  test.each([
    ['通报', `${checked}现将有关情况通报如下：`, [checked, '现将有关情况通报如下：']],
    ['通报', `${ordered}现将有关情况通报如下：`, ['现将有关情况通报如下：']],
    ['通知', `${checked}现将有关情况通知如下：`, ['现将有关情况通知如下：']],
    ['报告', '全县除险水库九座，现将有关情况报告如下：', ['全县除险水库九座，现将有关情况报告如下：']],
    ['报告', '全县除险水库九座，有关情况如下：', []],
    ['通报', checked, []],
  ])('%s: %s', (kind, body, expected) => {
    expect(told(paper(kind, body))).toEqual(expected);
  });
});

describe('courtesies', () => {
  const wished = '专此致函，请予支持为盼。';
  const thanked = '长期以来，贵局对我县水利工作给予了大力支持，在此深表感谢。';

  test.each([
    ['函', `${thanked}请派员指导大坝勘测。${wished}`, thanked + wished],
    ['请示', '大坝渗漏严重，缺口三百万元。妥否，请批示。', '妥否，请批示。'],
    ['通知', `${thanked}请派员指导大坝勘测。${wished}`, ''],
    ['通知', '按照市政府工作部署，对渗漏水库逐座降低水位。', '按照市政府工作部署，'],
    ['通知', '水库逐座降低水位。一、看守。二、抢险。三、按照市政府工作部署，备足物资。', ''],
    ['函', '请贵局对我县渗漏水库给予资金三百万元。', ''],
  ])('in a %s: %s', (kind, body, expected) => {
    const draft = draftOf(paper(kind, body));
    const span = draft.document.spans.body ?? [0, 0];
    const found = courtesiesIn(draft, span, sentencesIn(draft.text, [span]).slice(0, 3));
    expect(found.map((one) => draft.text.slice(...one)).join('')).toBe(expected);
  });
});
