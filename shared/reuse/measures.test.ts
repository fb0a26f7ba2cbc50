import { expect, test } from 'vitest';
import { isMeasure, shellsIn } from './measures.ts';

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
