import { expect, it } from 'vitest';
import { isRecipients, splitParts, splitRecipients } from './recipients.ts';

it.each([
  [
    '各省、自治区、直辖市人民政府，国务院各部委、各直属机构',
    ['各省、自治区、直辖市人民政府', '国务院各部委、各直属机构'],
  ],
  ['各县（市、区）人民政府，管委会（推进办，筹）：', ['各县（市、区）人民政府', '管委会（推进办，筹）']],
  ['各乡镇人民政府；县直各单位,各学校', ['各乡镇人民政府', '县直各单位', '各学校']],
  ['县人民政府', ['县人民政府']],
  ['，，', []],
  ['', []],
])('splits %j', (text, expected) => {
  expect(splitRecipients(text)).toEqual(expected);
});

it('says where each phrase stands', () => {
  const text = '各乡镇， 各单位。';
  expect(splitParts(text).map((p) => text.slice(p.start, p.end))).toEqual(['各乡镇', '各单位']);
});

it.each([
  ['各乡镇人民政府、街道办事处，县直各单位', true],
  ['张三委员', true],
  ['某某有限公司', true],
  ['经济开发区管委会，各“双一流”高校', true],
  ['各有关人员', true],
  ['经研究，决定成立领导小组', false],
  ['现将有关事项通知如下', false],
  ['为做好防汛工作，提出以下意见', false],
  ['一、组成人员', false],
  ['第三条 申请人应当提交下列', false],
  ['附件', false],
  ['《办法》已经同意', false],
  ['来源', false],
  ['课程代码', false],
  ['填报单位', false],
  ['各填报单位', true],
  ['some currency symbols', false],
  ['Ｙ县各科室', true],
])('%j before a colon are recipients: %j', (phrase, expected) => {
  expect(isRecipients(phrase)).toBe(expected);
});
