import { expect, test } from 'vitest';
import { notice, paper } from '../testing/index.ts';
import { bodyOf, innerOffice, saysApproved, tierOf } from './index.ts';

test.each([
  ['云溪县人民政府', 'leading'],
  ['中共云溪县委员会', 'leading'],
  ['云溪县人民政府办公室', 'office'],
  ['中共云溪县委办公室', 'office'],
  ['云溪县水利局', 'department'],
  ['云溪县人民政府金融工作办公室', 'department'],
  ['中共云溪县委组织部', 'department'],
  ['云溪县卫生健康委员会', 'department'],
  ['云溪县防汛抗旱指挥部办公室', 'coordinating'],
  ['云溪县安全生产委员会', 'coordinating'],
  ['平江市人民政府教育督导委员会', 'coordinating'],
  ['云溪县农村公路“路长制”办公室', 'coordinating'],
  ['共青团云溪县委员会', 'unit'],
  ['云溪县总工会', 'unit'],
  ['云溪县经济开发区管理委员会', 'other'],
  ['云溪县人大常委会办公室', 'other'],
  ['中共云溪县纪律检查委员会', 'other'],
])('%s: %s', (name, body) => {
  expect(bodyOf(name)).toBe(body);
});

test.each([
  ['云溪县教育局基础教育科', '基础教育科'],
  ['云溪县财政局预算股', '预算股'],
  ['平江市卫生健康委员会医政医管处', '医政医管处'],
  ['中共柳河区委组织部公务员科', '公务员科'],
  ['中共云溪县委员会宣传部理论科', '理论科'],
  ['云溪县教育局办公室', null],
  ['云溪县城关街道办事处', null],
  ['平江市公路局公路管理处', null],
  ['云溪县水利局', null],
  ['云溪师范学院党委组织部干部科', null],
])('the inner office of %s', (name, inner) => {
  expect(innerOffice(name)?.inner ?? null).toBe(inner);
});

test.each([
  ['国家税务总局云溪县税务局', 'county'],
  ['国家税务总局', 'national'],
  ['平江市教育局', 'city'],
  ['青石镇人民政府', 'township'],
])('the level of %s', (name, level) => {
  expect(tierOf(name)).toBe(level);
});

test.each([
  ['经县人民政府同意，现将有关事项通知如下：', true],
  ['本方案已经县政府常务会议审议通过，请遵照执行。', true],
  ['受县政府委托，现就有关工作通知如下。', true],
  ['未经县政府同意，不得擅自占用。', false],
  ['项目变更须经县政府批准后实施。', false],
  ['经县政府批准的重点项目优先安排。', false],
  ['经局党组会议研究，决定开展排查。', false],
  ['根据《云溪县人民政府关于批准规划的决定》，开展排查。', false],
])('approved: %s', (text, expected) => {
  expect(saysApproved(notice(text))).toBe(expected);
});

test('what stands late in the text of something else is no approval', () => {
  const filler = '各乡镇要按照职责分工抓好落实，及时排查隐患。'.repeat(40);
  const text = `关于开展排查的通知\n各乡镇人民政府：\n${filler}\n整改资金经县政府同意，由财政列支。\n云溪县水利局\n2026年3月5日`;
  expect(saysApproved(paper(text))).toBe(false);
});
