import { describe, expect, it } from 'vitest';
import { findAmounts } from './amounts.ts';
import { mask } from './mask.ts';

function sums(text: string): (readonly [string, number | null])[] {
  return findAmounts(text, mask(text)).map(({ text: words, yuan }) => [words, yuan]);
}

describe('sums of money', () => {
  it.each<[string, ...(readonly [string, number | null])[]]>([
    ['安排资金50万元', ['50万元', 500_000]],
    ['总投资1.25亿元', ['1.25亿元', 125_000_000]],
    ['补助3000元/亩', ['3000元', 3000]],
    ['奖励1,200.50元', ['1,200.50元', 1200.5]],
    ['共计１００万元', ['１００万元', 1_000_000]],
    ['处5万元以上10万元以下罚款', ['5万元', 50_000], ['10万元', 100_000]],
    ['每户30—50万元', ['30—50万元', 500_000]],
    ['5000元至1万元', ['5000元', 5000], ['1万元', 10_000]],
    ['人民币伍拾万元整', ['伍拾万元', 500_000]],
    ['叁仟贰佰圆', ['叁仟贰佰圆', 3200]],
    ['一亿二千万元', ['一亿二千万元', 120_000_000]],
    ['数百万元', ['数百万元', null]],
    ['20余万元', ['20余万元', 200_000]],
  ])('%s', (text, ...expected) => expect(sums(text)).toEqual(expected));

  it.each([
    '单位：万元',
    '多元化投入',
    '一元二次',
    '2026年元旦',
    '3单元',
    '100万美元',
    '公元2000年',
    '《5万元奖励办法》',
  ])('none in %s', (text) => expect(sums(text)).toEqual([]));
});
