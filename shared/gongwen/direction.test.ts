import { expect, it } from 'vitest';
import type { Kind } from '#shared/contract/index.ts';
import { directionOf } from './direction.ts';
import { leads, levelByAreas } from './level.ts';

function direction(kind: Kind | null, issuer: string | null, recipients: readonly string[], asks = false) {
  const spans = { title: null, recipients: null };
  const { value, disputed } = directionOf({ kind, issuer, recipients, asks: asks ? [0, 1] : null, spans });
  return { value, disputed };
}

const county = '云溪县人民政府';
const education = '云溪县教育局';

it.each([
  ['请示', county, ['临河市人民政府'], 'up'],
  ['请示', education, [county], 'up'],
  ['报告', county, ['临河市人民政府'], 'up'],
  ['议案', county, ['云溪县人民代表大会常务委员会'], 'up'],
  ['通知', county, ['各乡镇人民政府', '县政府各部门'], 'down'],
  ['批复', county, ['青石镇人民政府'], 'down'],
  ['公告', county, [], 'down'],
  ['函', education, ['云溪县财政局'], 'parallel'],
  // not subordinate: a county may write a letter to a department of the province
  ['函', county, ['江南省财政厅'], 'parallel'],
  ['函', '国务院办公厅', ['江南省人民政府'], 'parallel'],
  ['函', county, ['各乡镇人民政府'], 'parallel'],
  ['批复', '云溪县卫生健康局', ['云溪县中医院'], 'down'],
  ['批复', '云溪县发展和改革局', ['云溪县教育局'], 'down'],
  ['通知', '云溪县卫生健康局', ['云溪县中医院'], 'down'],
  // a department guides the units of its tier, some of which are its own
  ['通知', '云溪县财政局', ['县直各预算单位'], 'down'],
  ['通知', '云溪县人民政府督查室', ['县城市管理局'], 'down'],
  ['意见', county, ['各乡镇人民政府'], 'down'],
  ['意见', education, [county], 'up'],
  ['意见', county, ['青石镇人民政府'], 'down'],
  ['other', education, ['各中小学校'], 'down'],
  ['other', education, [county], 'up'],
  ['通报', county, ['县政府各部门'], 'down'],
] as const)('%s of %s to %j goes %s', (kind, issuer, recipients, value) => {
  expect(direction(kind, issuer, recipients)).toEqual({ value, disputed: false });
});

it.each([
  // counter-examples: a 工作报告 to a congress, minutes, salutations, names that tell no tier
  ['报告', county, []],
  ['纪要', county, ['各参会单位']],
  ['意见', county, []],
  ['other', county, ['各位代表']],
  ['意见', education, ['云溪县财政局', county]],
  ['other', '青山市中心血站', ['广大市民朋友们']],
  ['other', '青石镇人民政府', ['尊敬的青山市第一人民医院领导']],
  [null, null, []],
] as const)('%s of %s to %j goes nobody knows where', (kind, issuer, recipients) => {
  expect(direction(kind, issuer, recipients)).toEqual({ value: 'unknown', disputed: false });
});

it.each([
  ['请示', county, ['各乡镇人民政府'], 'up'],
  ['通知', '青石镇人民政府', [county], 'down'],
  ['函', education, [county], 'parallel'],
  ['通报', education, ['云溪县财政局'], 'down'],
] as const)('%s of %s to %j is doubtful', (kind, issuer, recipients, value) => {
  expect(direction(kind, issuer, recipients)).toEqual({ value, disputed: true });
});

it('lets the words that ask a superior speak', () => {
  expect(direction('意见', null, [], true)).toEqual({ value: 'up', disputed: false });
  expect(direction('通知', county, ['各乡镇人民政府'], true)).toEqual({ value: 'down', disputed: true });
  // an 意见 for those below that asks those above first
  expect(direction('意见', county, ['各乡镇人民政府'], true)).toEqual({ value: 'unknown', disputed: true });
});

it.each([
  ['国务院办公厅', 'national'],
  ['江南省财政厅', 'province'],
  ['江南省临河市人民政府', 'city'],
  ['市教育局', 'city'],
  ['云溪县市场监督管理局', 'county'],
  ['云溪县城市管理局', 'county'],
  ['云溪县经济开发区管理委员会', 'county'],
  ['各县（市、区）人民政府', 'county'],
  ['各市、县人民政府', 'county'],
  ['各省、自治区、直辖市人民政府', 'province'],
  ['各乡镇人民政府', 'township'],
  ['青石镇桥头村民委员会', 'village'],
  ['高新技术产业开发区', null],
  ['广大市民', null],
  ['云溪县民政局', 'county'],
  ['市民政局', 'city'],
  ['教育部', null],
])('%s is at level %j', (name, level) => {
  expect(levelByAreas(name)).toBe(level);
});

it.each([
  ['云溪县人民政府办公室', true],
  ['中共云溪县委员会', true],
  ['县委办公室', true],
  ['云溪县教育局', false],
  ['云溪县发展和改革委员会', false],
  ['云溪县发展和改革委员会办公室', false],
  ['市发改委', false],
  ['共青团江南省委', false],
])('%s leads: %j', (name, expected) => {
  expect(leads(name)).toBe(expected);
});
