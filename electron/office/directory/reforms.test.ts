import { describe, expect, test } from 'vitest';
import { formerNamesOf, presentNames, renamings } from './reforms.ts';

describe('an old name', () => {
  test.each([
    ['云溪县国土资源局', '云溪县自然资源局'],
    ['县环保局', '县生态环境局'],
    ['市旅游局', '市文化广电和旅游局'],
    ['省农业厅', '省农业农村厅'],
    ['工商局', '市场监督管理局'],
    ['县扶贫办', '县乡村振兴局'],
    ['县乡村振兴局', '县农业农村局'],
    ['云溪县国税局', '云溪县税务局'],
    ['各县（市、区）环境保护局', '各县（市、区）生态环境局'],
  ])('%s may be %s today', (said, now) => {
    expect(presentNames(said).map(({ name }) => name)).toContain(now);
  });

  // the ending alone is not enough: the bureau is another one
  test.each([
    '云溪县财政局',
    '县林业和农业局',
    '县自然资源局',
    '农业农村局',
    '县现代农业局',
    '交通运输局',
    '云溪县农业局办公室',
  ])('%s is not taken for one', (said) => {
    expect(presentNames(said)).toEqual([]);
  });
});

test('a bureau of today knows its former names in full, at its level', () => {
  const names = (name: string, level: 'county' | 'city' | 'province' | 'township') =>
    formerNamesOf(name, level).map((former) => former.name);
  expect(names('云溪县市场监督管理局', 'county')).toEqual([
    '云溪县工商行政管理局',
    '云溪县质量技术监督局',
    '云溪县食品药品监督管理局',
  ]);
  expect(names('国家税务总局云溪县税务局', 'county')).toEqual(['云溪县国家税务局', '云溪县地方税务局']);
  expect(names('江南省自然资源厅', 'province')).toEqual(['江南省国土资源厅']);
  expect(names('云溪县财政局', 'county')).toEqual([]);
  expect(names('青石镇市场监督管理局', 'township')).toEqual([]);
});

test('each renaming has a day, a source, and leads somewhere else', () => {
  for (const { was, now, until, source, levels } of renamings) {
    expect(until).toMatch(/^20(?:18|19|21|24)-\d\d-\d\d$/u);
    expect(source).toMatch(/\d{4}年/u);
    expect(levels.length).toBeGreaterThan(0);
    expect(was.filter((name) => now.includes(name))).toEqual([]);
  }
});
