import { describe, expect, test } from 'vitest';
import { openingsIn } from './match-head.ts';
import { draftOf } from './testing/draft.ts';

function told(text: string): string[] {
  const draft = draftOf(text);
  return openingsIn(draft).map((span) => draft.text.slice(...span));
}

const letter = (first: string): string =>
  `云溪县人民政府办公室关于水库除险有关问题的函\n\n石桥镇人民政府：\n　　${first}\n　　一、大坝渗漏由县水利局勘测。\n\n云溪县人民政府办公室\n2026年3月5日\n`;

describe('what opens a text of its kind', () => {
  test.each([
    ['2020年12月23日 江平市第九届人民代表大会常务委员会第三次会议通过'],
    ['（2020年12月23日江平市人民政府第3次常务会议通过　2021年2月1日公布）'],
    ['2021年1月1日 施行'],
    ['——2026年1月31日在云溪县第十二届人民代表大会第四次会议上'],
  ])('a line of its own: %s', (line) => {
    expect(told(`江平市河道管理办法\n\n${line}\n\n第一条 河道由水利局管理。\n`)).toEqual([line]);
  });

  test.each([
    ['2026年12月23日前，各乡镇报送清淤台账，由县水利局汇总后公布'.concat('。')],
    ['各乡镇于2026年1月1日起施行'],
    ['2026年3月5日下午组织验收'],
    ['现在，我代表全体职工表个态。'],
    ['根据《中华人民共和国防洪法》等法律、法规，结合本市实际，制定本办法。'],
  ])('no demand: %s', (line) => {
    expect(told(`关于防汛的通知\n\n各乡镇：\n${line}\n`)).toEqual([]);
  });

  test('what a report asks of the assembly', () => {
    const asks = '现在，我代表县人民政府，向大会报告政府工作，请予审议，并请各位政协委员提出意见。';
    expect(told(`政府工作报告\n\n各位代表：\n　　${asks}\n　　一、过去一年，新建水库三座。\n`)).toEqual([asks]);
  });

  test('a letter up to what it answers, no notice and no letter that comes to the point', () => {
    const [came, studied] = ['你镇《关于水库除险的函》收悉。', '有关部门认真进行了研究，现将有关情况函复如下：'];
    expect(told(letter(`${came}${studied}`))).toEqual([came, studied]);
    expect(told(letter(`${came}请按期完成大坝勘测。`))).toEqual([]);
    expect(told(letter(`${came}${studied}`).replace('问题的函', '问题的通知'))).toEqual([]);
  });
});
