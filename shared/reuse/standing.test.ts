import { expect, test } from 'vitest';
import { isElsewhere, standingOf } from './index.ts';

test.each([
  ['江平市人民政府', '云溪县人民政府', 'above'],
  ['教育部', '江平市教育局', 'above'],
  ['国务院办公厅', '江平市人民政府办公室', 'above'],
  ['云溪县人民政府', '云溪县水利局', 'above'],
  ['中共云溪县委', '云溪县教育局', 'above'],
  ['江平市教育局', '江平学院', 'above'],
  ['云溪县人民政府', '云溪县人民政府', 'own'],
  ['云溪县水利局', '云溪县农业农村局', 'own'],
  ['云溪县水利局', '云溪县人民政府', 'own'],
  ['江平学院', '江平学院', 'own'],
  ['石桥镇人民政府', '云溪县人民政府', 'below'],
  ['平江县人民政府', '云溪县人民政府', 'elsewhere'],
  ['平江县水利局', '云溪县人民政府', 'elsewhere'],
  ['江平学院', '云溪职业学院', 'elsewhere'],
  ['江平学院', '江平学院机械工程系', 'above'],
  ['云山集团有限公司', '云山集团矿业有限公司', 'above'],
  ['云山集团矿业有限公司', '云山集团有限公司', 'below'],
  ['重庆市人民政府', '江平市人民政府', 'elsewhere'],
  ['重庆市人民政府办公厅', '云江省教育厅', 'elsewhere'],
  ['中共重庆市委', '重庆市渝北区人民政府', 'above'],
  ['重庆市人民政府', '云溪县人民政府', 'above'],
  ['云江省人民政府', '江平市人民政府', 'above'],
  ['云江省人民政府', '东海省江平市人民政府', 'elsewhere'],
  ['清江市人民政府', '江平市石桥镇人民政府', 'above'],
  ['东海省江平市人民政府', '云江省人民政府', 'elsewhere'],
  ['江平市人民政府', '江平市云溪县人民政府', 'above'],
  ['住房和城乡建设部', '江平市住房和城乡建设局', 'above'],
  ['防汛抗旱指挥部', '安全生产委员会办公室', null],
  [undefined, '云溪县人民政府', null],
] as const)('%s as seen from %s', (theirs, ours, standing) => {
  expect(standingOf(theirs === undefined ? [] : [theirs], [ours])).toBe(standing);
});

test('an area that isn’t named is no other area', () => {
  expect(isElsewhere('县水利局', '云溪县人民政府')).toBe(false);
});
