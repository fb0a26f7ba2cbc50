import { expect, test } from 'vitest';
import { acrossLines, isMeasure, sentencesIn, shellsIn } from './measures.ts';

test.each([
  [
    '《江平市燃气办法》已经市政府同意，现予公布，自2025年1月1日起施行。市长　陈立群　2025年1月1日　江平市燃气办法第一条',
    '《江平市燃气办法》已经市政府同意，现予公布，自2025年1月1日起施行。市长　陈立群　2025年1月1日　江平市燃气办法',
  ],
  [
    '《关于修改〈江平市燃气办法〉的决定》业经市政府常务会议通过，现予发布。2025年1月1日关于修改《江平市燃气办法》的决定为了',
    '《关于修改〈江平市燃气办法〉的决定》业经市政府常务会议通过，现予发布。2025年1月1日关于修改《江平市燃气办法》的决定',
  ],
  [
    '本办法施行。各镇：《燃气办法》已经市政府同意，现印发给你们。一、',
    '各镇：《燃气办法》已经市政府同意，现印发给你们。',
  ],
  ['《燃气办法》已经公布一年，各地要抓紧落实。', undefined],
  ['', undefined],
  [
    '一、抓好落实。抄送：市委各部门，市诸领导。江平市人民政府办公室　2025年3月1日印发 各镇',
    '抄送：市委各部门，市诸领导。江平市人民政府办公室　2025年3月1日印发',
  ],
])('what makes a text known in %s', (text, said) => {
  expect(shellsIn(text).map((span) => text.slice(...span))).toEqual(said === undefined ? [] : [said]);
});

test.each([
  ['三、新增泊位260个，白天周转率达到七成以上。', true],
  ['村级仓库面积不少于八十平方米。', true],
  ['目前村级仓库面积不少于八十平方米。', false],
  ['全镇道路硬化率已达到九成以上。', false],
  ['孩子们盼着早一点开学见到同学。', false],
])('whether %s demands something', (sentence, expected) => {
  expect(isMeasure(sentence)).toBe(expected);
});

const first = '各村对灌溉渠道逐段清淤，台账由村会计';
test.each([
  [
    'a sentence that a line break took apart',
    `${first}\n保管到年底。再报镇里。`,
    [`${first}\n保管到年底。`, '再报镇里。'],
  ],
  ['three lines', `${first}\n${first}\n保管到年底。`, [`${first}\n${first}\n保管到年底。`]],
  ['an indented line', `${first}\n　　保管到年底。`, [first, '保管到年底。']],
  ['a numbered line', `${first}\n二、保管到年底。`, [first, '二、保管到年底。']],
  ['a short line', '清淤台账\n保管到年底。', ['清淤台账', '保管到年底。']],
  [
    'a title',
    '云溪县灌溉渠道清淤工作实施方案\n渠道保管到年底。',
    ['云溪县灌溉渠道清淤工作实施方案', '渠道保管到年底。'],
  ],
  ['who is responsible', `（${first}负责）\n保管到年底。`, [`（${first}负责）`, '保管到年底。']],
  ['lines of a list', `${first}\n${first}`, [first, first]],
  ['a lead', `${first}如下：\n保管到年底。`, [`${first}如下：`, '保管到年底。']],
])('%s across lines', (_, text, expected) => {
  const sentences = acrossLines(text, sentencesIn(text, [[0, text.length]]), new Set());
  expect(sentences.map((span) => text.slice(...span))).toEqual(expected);
});

test('a heading doesn’t go on in the next line', () => {
  const text = `${first}\n保管到年底。`;
  const sentences = sentencesIn(text, [[0, text.length]]);
  expect(acrossLines(text, sentences, new Set([first.length]))).toEqual(sentences);
});
