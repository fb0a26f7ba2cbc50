import { expect, test } from 'vitest';
import { levelInWords, namesOneOrgan } from './words.ts';

test.each([
  ['云溪县人民政府', 'county'],
  ['云溪县人民政府办公室', 'county'],
  ['江平市江城区人民政府', 'county'],
  ['江平市人民政府', 'city'],
  ['上海市人民政府', 'province'],
  ['江南省人民政府办公厅', 'province'],
  ['桂北壮族自治区人民政府', 'province'],
  ['青石镇人民政府', 'township'],
  ['城关街道办事处', 'township'],
  ['龙泉村民委员会', 'village'],
  ['中共云溪县委员会', 'county'],
  ['云溪县人大常委会', 'county'],
  ['国务院办公厅', 'national'],
  ['市教育局', 'city'],
  ['云溪县乡镇企业局', 'county'],
  ['江平市财政局', 'city'],
  ['江平市江城区教育局', 'county'],
  ['江平市住房和城乡建设局', 'city'],
  ['江平市社区建设办公室', 'city'],
  ['江平市山区发展中心', 'city'],
  ['江南省江平市财政局', 'city'],
  ['江南省江平市城乡建设局', 'city'],
  ['重庆市黔江区市场监督管理局', 'county'],
  ['晋安市城区教育局', 'county'],
  ['中华人民共和国教育部', 'national'],
  ['江南省财政厅', 'province'],
  ['上海市高级人民法院', 'province'],
  ['重庆市人民政府办公厅', 'province'],
  ['重庆市黔江区人民政府', 'county'],
  ['香港特别行政区政府', 'province'],
  ['云溪县青石镇农业服务中心', 'township'],
  ['各乡镇中心学校', 'township'],
  ['各县有关单位', 'county'],
  ['云溪发展集团有限公司', null],
])('%s is at level %s', (name, level) => {
  expect(levelInWords(name)).toBe(level);
});

test.each([
  ['云溪县财政局', true],
  ['县住房和城乡建设局', true],
  ['各乡镇人民政府', false],
  ['县直有关部门', false],
  ['县属企业', false],
  ['教育局、财政局', false],
])('%s names one organ: %s', (name, one) => {
  expect(namesOneOrgan(name)).toBe(one);
});
