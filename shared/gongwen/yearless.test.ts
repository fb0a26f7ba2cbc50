import { expect, it } from 'vitest';
import { elementsOf } from './testing/school-notice.ts';

const hint = ['工作提示', '各乡镇、县直各单位：', '　　请各单位今日18:00前将值班表报县政府值班室。'];

it.each([
  [['县政府办公室', '1月8日'], null],
  [['县政府办公室', '1 月 8 日', '（联系人：李某）'], '联系人：李某'],
])('a day without a year closes a white paper under who signs: %j', (below, annotation) => {
  const found = elementsOf([...hint, ...below]);
  // the year is nobody's guess
  expect(found).toMatchObject({ issuers: ['县政府办公室'], signedOn: null, annotation });
  expect(found.spans.body?.[1]).toBe(hint.join('\n').length);
});

it('in a rota it signs nothing', () => {
  const rota = ['县林业局', '1月8日', '县水利局', '1月9日', '　　请按此值班。'];
  expect(elementsOf([...hint, ...rota, '云溪县教育局', '2026年8月20日'])).toMatchObject({
    issuers: ['云溪县教育局'],
    signedOn: '2026-08-20',
  });
});

it('under a sentence it signs nothing', () => {
  const found = elementsOf([...hint, '　　值班从下列日期开始。', '1月8日']);
  expect(found.issuers).toEqual([]);
  expect(found.spans.body?.[1]).toBeGreaterThan(hint.join('\n').length);
});
